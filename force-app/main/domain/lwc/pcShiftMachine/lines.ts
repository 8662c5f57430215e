/** Book-keeping of lines: who is here, who was here, how each ended, and the tally. Pure. */
import { customerNumber, isConnected, isConsult, isPersonalConnection } from 'c/pcCallMachine';
import type { CallEnded, ClosingMark, EndedBy, PreviewDecision } from 'c/pcCallMachine';
import type { ContactFact, ContactId, ContactStatus, Instant, PopRefusal } from 'c/pcFacts';

/** A present line. */
export interface Line {
  /** The number on its card: the lowest that was free when it came, from 1; never changes while the line is here. */
  readonly position: number;
  /** Order of arrival; grows as long as a line is here. */
  readonly arrival: number;
  /** As the dialer last said. */
  readonly status: ContactStatus;
  readonly skillId: string | null;
  /** Whether a disposition may be saved for it (AllowDispositions); it speaks of calls that have ended. */
  readonly takesDisposition: boolean;
  /** Server instant it began, as far as the dialer says, else of the first fact about it. */
  readonly arrivedAt: Instant;
  readonly dialed: boolean;
  readonly talked: boolean;
  /** The customer's number, as sent. */
  readonly number: string;
  /** Who it is: the name, else the number. */
  readonly name: string;
  /** Name of the skill when blending delivered the contact, else ''. */
  readonly blendingSkillName: string;
  /** Its page was not opened; null while nothing was refused. */
  readonly popRefused: PopRefused | null;
}

/** Why a contact's page was not opened. */
export interface PopRefused {
  readonly why: PopRefusal;
  readonly host: string;
}

/** Lines counted in this session. */
export interface Tally {
  readonly dialed: number;
  readonly talked: number;
}

/** A line that left. Only what the wire said, and the one conclusion allowed: it left when another was answered. */
export interface EndedLine {
  readonly contactId: ContactId;
  readonly name: string;
  /** The customer's number, as sent; '' between colleagues, where the wire has an agent's id (protocol 6.1). */
  readonly number: string;
  readonly by: EndedBy;
  readonly lastStatus: ContactStatus;
  /** As sent. */
  readonly disconnectCode: string;
  readonly personalConnection: boolean;
  /** Server instants. */
  readonly activeSince: Instant | null;
  readonly endedAt: Instant;
  readonly hungUp: boolean;
  /** The agent's machine, fax or bad number on its way when it ended; null when there was none. */
  readonly closing: ClosingMark | null;
  /** The dialer said that it detected a machine. */
  readonly machineDetected: boolean;
  /** What the agent had decided about a preview or an offer that ended undialed or untaken; null when nothing, or it was neither. */
  readonly decided: PreviewDecision | null;
  /** It was an offer, and its time was over. */
  readonly ranOut?: boolean;
  readonly inbound?: boolean;
  /** Name of the contact whose answer coincided with this line leaving; null when none did. */
  readonly takenWhenAnswered: string | null;
  /** To whom the agent transferred it; null when they did not. */
  readonly transferredTo: string | null;
}

/** A contact that left; remembered so that a late fact does not bring it back. `final`: the dialer closed it for good. */
export interface PastLine {
  readonly contactId: ContactId;
  readonly final: boolean;
  readonly changedAt: Instant | null;
}

/** Oldest first, bounded. */
export type PastLines = readonly PastLine[];

/** The one who answered last. */
export interface Answered {
  readonly contactId: ContactId;
  readonly name: string;
  readonly at: Instant;
  /** Since when it was one of the lines: nobody leaves because of an answer that was not yet on its way. */
  readonly presentSince: Instant;
}

export const ENDED_KEPT = 50;
const PAST_KEPT = 300;

/** Lines taken away leave together with the answer; further apart is a coincidence. */
const TOGETHER_MS = 2000;

const beforeAnswer: readonly ContactStatus[] = ['dialing', 'ringing', 'screening'];

const wasTaken = (line: EndedLine, answered: Answered): boolean =>
  line.by === 'closed' &&
  line.personalConnection &&
  line.contactId !== answered.contactId &&
  beforeAnswer.includes(line.lastStatus) &&
  ['', 'na'].includes(line.disconnectCode.toLowerCase()) &&
  answered.presentSince <= line.endedAt &&
  Math.abs(line.endedAt - answered.at) <= TOGETHER_MS;

/** The lowest number no present line has, so that lines that overlap for hours keep numbers with keys. */
export const freePosition = (lines: Readonly<Record<ContactId, Line>>): number => {
  const taken = new Set(Object.values(lines).map((line) => line.position));
  let position = 1;
  while (taken.has(position)) position += 1;
  return position;
};

export const nextArrival = (lines: Readonly<Record<ContactId, Line>>): number =>
  Math.max(0, ...Object.values(lines).map((line) => line.arrival)) + 1;

/** The line and the tally after one more fact; each line counts once. */
export const countLine = (line: Line, tally: Tally, contact: ContactFact): { line: Line; tally: Tally } => {
  const dialed = line.dialed || (!contact.inbound && (beforeAnswer.includes(contact.status) || isConnected(contact)));
  const talked = line.talked || isConnected(contact);
  return {
    line: {
      ...line,
      status: contact.status,
      skillId: contact.skillId,
      takesDisposition: contact.allowDispositions,
      number: customerNumber(contact),
      name: contact.name || customerNumber(contact),
      blendingSkillName: contact.blendingSkillName,
      dialed,
      talked
    },
    tally: {
      dialed: tally.dialed + Number(dialed && !line.dialed),
      talked: tally.talked + Number(talked && !line.talked)
    }
  };
};

export const endedLine = (ended: CallEnded, answered: Answered | null, transferredTo: string | null = null): EndedLine => {
  const line: EndedLine = {
    contactId: ended.contactId,
    name: ended.contact.name,
    number: isConsult(ended.contact) ? '' : customerNumber(ended.contact),
    by: ended.by,
    lastStatus: ended.lastStatus,
    disconnectCode: ended.contact.disconnectCode,
    personalConnection: isPersonalConnection(ended.contact),
    activeSince: ended.activeSince,
    endedAt: ended.endedAt,
    hungUp: ended.hungUp,
    closing: ended.closing,
    machineDetected: ended.machineDetected,
    decided: ended.decided,
    ranOut: ended.ranOut,
    inbound: ended.contact.inbound,
    takenWhenAnswered: null,
    transferredTo
  };
  return answered && wasTaken(line, answered) ? { ...line, takenWhenAnswered: answered.name } : line;
};

/** Lines that left a moment before the answer was told were taken by it too: the order of the two facts is not fixed. */
export const explainEnded = (lines: readonly EndedLine[], answered: Answered): readonly EndedLine[] =>
  lines.map((line) =>
    line.takenWhenAnswered === null && wasTaken(line, answered) ? { ...line, takenWhenAnswered: answered.name } : line
  );

export const rememberPast = (past: PastLines, entry: PastLine): PastLines => [
  ...past.filter(({ contactId }) => contactId !== entry.contactId).slice(-(PAST_KEPT - 1)),
  entry
];

/** A closed contact never comes back; one the dialer stopped listing comes back only by a fact that is not older. */
export const isPast = (past: PastLines, contact: ContactFact): boolean => {
  const known = past.find(({ contactId }) => contactId === contact.contactId);
  if (!known) return false;
  if (known.final) return true;
  return contact.changedAt !== null && known.changedAt !== null && contact.changedAt < known.changedAt;
};
