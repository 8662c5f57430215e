/** Two calls together, by what the dialer last said of each (protocol 6.3): who waits, who is talked to, who is in a conference. Pure. */
import { isPending } from 'c/pcCallMachine';
import type { AskedMap } from 'c/pcCallMachine';
import type { ContactId, ContactStatus, DialerCommandType } from 'c/pcFacts';
import { settle } from 'c/pcCallMachine';
import type { Line } from './lines';

type Lines = Readonly<Record<ContactId, Line>>;

/** The conference there is. */
export interface Conference {
  /** What its commands ask for, '' as long as the dialer has not told it. */
  readonly conferenceNo: string;
  /** Contacts joined in it, whether or not it is on hold. */
  readonly members: readonly ContactId[];
}

export const noConference: Conference = { conferenceNo: '', members: [] };

/** Somebody is on the line, waits on it, or is being got. */
const live: readonly ContactStatus[] = ['dialing', 'ringing', 'active', 'holding', 'masking', 'joined'];

/** Can be given another call as soon as it is there, answered or not. */
const passable: readonly ContactStatus[] = ['dialing', 'ringing', 'active'];

const liveLines = (lines: Lines): readonly (readonly [ContactId, Line])[] =>
  Object.entries(lines).filter(([, { status }]) => live.includes(status));

/** One call on hold and exactly one other. */
export interface CallPair {
  readonly held: ContactId;
  readonly other: ContactId;
  /** The other one talks with the agent. */
  readonly answered: boolean;
}

export const pairOf = (lines: Lines): CallPair | null => {
  const all = liveLines(lines);
  const held = all.find(([, { status }]) => status === 'holding');
  const other = all.find(([, { status }]) => passable.includes(status));
  if (all.length !== 2 || !held || !other) return null;
  return { held: held[0], other: other[0], answered: other[1].status === 'active' };
};

export const isConference = ({ members }: Conference): boolean => members.length > 1;

/** The conference after the lines changed. Fewer than two are none any more, and its number is void. */
export const conferenceAfter = (known: Conference, lines: Lines): Conference => {
  const members = Object.entries(lines).flatMap(([contactId, { status }]) => {
    const stays = known.members.includes(contactId) && (status === 'holding' || status === 'masking');
    return status === 'joined' || stays ? [contactId] : [];
  });
  if (isConference(known) && members.length < 2) return noConference;
  const same = members.length === known.members.length && members.every((contactId, at) => contactId === known.members[at]);
  return same ? known : { ...known, members };
};

/**
 * After the dialer listed everything: a conference it has a number for, of calls that are all on hold, is one on hold. Only a page that
 * was loaded meanwhile does not know who was in it.
 */
export const conferenceListed = (known: Conference, lines: Lines): Conference => {
  const all = liveLines(lines);
  const isHeld = known.conferenceNo !== '' && !isConference(known) && all.length > 1;
  return isHeld && all.every(([, { status }]) => status === 'holding')
    ? { ...known, members: all.map(([contactId]) => contactId) }
    : known;
};

export const conferenceNumbered = (known: Conference, conferenceNo: string): Conference =>
  conferenceNo === '' ? noConference : { ...known, conferenceNo };

const inStatus = (lines: Lines, { members }: Conference, status: ContactStatus): boolean =>
  members.length > 1 && members.every((contactId) => lines[contactId]?.status === status);

/** All of it is on hold. */
export const isConferenceHeld = (lines: Lines, conference: Conference): boolean => inStatus(lines, conference, 'holding');

/** All of it is heard; a masked contact is in the way of holding it. */
export const isConferenceHeard = (lines: Lines, conference: Conference): boolean => inStatus(lines, conference, 'joined');

/** What the guards of two calls look at. */
export interface TwoCalls {
  readonly lines: Lines;
  readonly conference: Conference;
  readonly asked: AskedMap;
  /** Parties of a conference, the agent among them; null when the tenant sets no limit. */
  readonly maxParties: number | null;
}

const joining: readonly DialerCommandType[] = [
  'command.transfer',
  'command.conference',
  'command.holdConference',
  'command.resumeConference',
  'command.joinConference'
];

const isFree = ({ asked }: TwoCalls): boolean => !joining.some((command) => isPending(asked, command));

/** There is room for this many parties beside the agent. */
export const hasRoom = ({ maxParties }: Pick<TwoCalls, 'maxParties'>, others: number): boolean =>
  maxParties === null || maxParties === 0 || others + 1 <= maxParties;

export const mayTransfer = (two: TwoCalls): boolean => isFree(two) && pairOf(two.lines) !== null;

export const mayConference = (two: TwoCalls): boolean =>
  isFree(two) && pairOf(two.lines)?.answered === true && !isConference(two.conference) && hasRoom(two, 2);

export const mayHoldConference = (two: TwoCalls): boolean =>
  isFree(two) && two.conference.conferenceNo !== '' && isConferenceHeard(two.lines, two.conference);

/** Only when no other call is heard. */
export const mayResumeConference = (two: TwoCalls): boolean =>
  isFree(two) &&
  two.conference.conferenceNo !== '' &&
  isConferenceHeld(two.lines, two.conference) &&
  liveLines(two.lines).every(([, { status }]) => status === 'holding');

/** A call beside the conference that was answered. */
export const mayJoin = (two: TwoCalls, contactId: ContactId): boolean => {
  const { lines, conference } = two;
  const status = lines[contactId]?.status;
  return (
    isFree(two) &&
    conference.conferenceNo !== '' &&
    isConference(conference) &&
    !conference.members.includes(contactId) &&
    (status === 'active' || status === 'holding') &&
    hasRoom(two, conference.members.length + 1)
  );
};

/**
 * From this call another one may be placed: it is heard or on hold, and nothing is beside it but the conference it is in, on hold. In
 * wrap-up the dialer dials nobody.
 */
export const mayGoFurther = (two: TwoCalls, parentContactId: ContactId): boolean => {
  const { lines, conference } = two;
  const status = lines[parentContactId]?.status;
  const withIt = conference.members.includes(parentContactId) ? conference.members : [parentContactId];
  const alone = Object.keys(lines).every((contactId) => withIt.includes(contactId));
  const calm = withIt.length === 1 ? status === 'active' || status === 'holding' : isConferenceHeld(lines, conference);
  return isFree(two) && alone && calm;
};

/** Whether an answer is still to come, by what the calls are now. */
const stillOpen = (command: DialerCommandType, { lines, conference }: Pick<TwoCalls, 'lines' | 'conference'>): boolean => {
  switch (command) {
    case 'command.transfer':
      return pairOf(lines) !== null;
    case 'command.conference':
      return pairOf(lines) !== null && !isConference(conference);
    case 'command.holdConference':
      return isConference(conference) && !isConferenceHeld(lines, conference);
    case 'command.resumeConference':
      return isConference(conference) && !isConferenceHeard(lines, conference);
    case 'command.joinConference':
      return isConference(conference) && liveLines(lines).some(([contactId]) => !conference.members.includes(contactId));
    default:
      return true;
  }
};

/** Commands about two calls that the calls themselves have answered by now. */
export const settleTwoCalls = (asked: AskedMap, now: Pick<TwoCalls, 'lines' | 'conference'>): AskedMap =>
  settle(asked, (command) => stillOpen(command, now));
