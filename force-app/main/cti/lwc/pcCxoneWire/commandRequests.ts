/** Command → request: every endpoint a command is carried to, those of the desks apart (protocol 2.3, 5.1, 5.6, 6.2–6.5, 6.9, 7.4). */
import type { CallOutcome, DialerCommand, DispositionChoice, PlainContactCommandType } from 'c/pcFacts';
import type { DeskCommand } from './deskCommands';
import { endRequest, sessionPath } from './sessionRequests';
import { idNumber, post } from './wireRequest';
import type { WireRequest } from './wireRequest';

/** Commands that are exactly one request inside the session, but for those of the desks. */
export type SessionCommand = Exclude<
  DialerCommand,
  { type: 'command.connect' | 'command.join' | 'command.resync' | DeskCommand['type'] }
>;

type ContactSessionCommand = Extract<SessionCommand, { contactId: string }>;

/** `interactions/{contactId}/<tail>`, no body. */
const contactTails: Readonly<Record<Exclude<PlainContactCommandType, 'command.stopRecord'>, string>> = {
  'command.accept': 'accept',
  'command.requeue': 'reject',
  'command.snooze': 'snooze',
  'command.hold': 'hold',
  'command.resume': 'resume',
  'command.mask': 'mask',
  'command.unmask': 'unmask',
  'command.record': 'record',
  'command.hangUp': 'end',
  'command.activate': 'activate',
  'command.acceptConsult': 'accept-consult',
  'command.refuse': 'reject',
  'command.callPlaced': 'independent-dial'
};

/** `<tail>` below the session, no body. Mute and the leg live under `agent-phone`. */
const shiftTails = {
  'command.leaveSkill': 'dialer-logout',
  'command.callLeg': 'agent-phone/dial',
  'command.endLeg': 'agent-phone/end',
  'command.mute': 'agent-phone/mute',
  'command.unmute': 'agent-phone/unmute',
  'command.transfer': 'interactions/transfer-calls',
  'command.conference': 'interactions/conference-calls'
} as const satisfies Partial<Record<SessionCommand['type'], string>>;

/** Length of one tone and of the silence after it, ms, as the official client sends them (protocol 6.5). */
const toneLength = { toneDurationMS: 340, toneSpacingMS: 0 } as const;

/** The conference's own hold is newer than the rest (protocol 6.3). */
const conferenceRequest = (session: string, what: 'hold' | 'resume', conferenceNo: string): WireRequest =>
  post(`${session}/interactions/conference-${what}`, { conferenceNo }, '31.0');

/** What the agent heard, as the two override endpoints spell it. */
const verdicts = {
  'command.markMachine': 'answeringMachine',
  'command.markFax': 'faxMachine',
  'command.markBadNumber': 'badNumber'
} as const;

/** While AMD runs the verdict goes to one endpoint, after release to another, which takes a machine without a body. */
function override(verdict: string, released: boolean): readonly [string, WireRequest['body']] {
  if (!released) return ['amd-override', { type: verdict }];
  return ['ans-machine-override', verdict === verdicts['command.markMachine'] ? null : { type: verdict }];
}

/** The published list spells the first `Answered` (protocol 5.6). */
const outcomes: Readonly<Record<CallOutcome, string>> = {
  answered: 'Answered',
  busy: 'Busy',
  fax: 'Fax',
  intercept: 'Intercept',
  noAnswer: 'No Answer'
};

function dispositionBody(choice: DispositionChoice): WireRequest['body'] {
  return {
    primaryDispositionId: idNumber(choice.dispositionId),
    primaryDispositionNotes: choice.notes,
    ...(choice.secondaryId === undefined ? {} : { secondaryDispositionId: idNumber(choice.secondaryId) }),
    ...(choice.amount === undefined ? {} : { primaryCommitmentAmount: choice.amount }),
    ...(choice.callbackTime === undefined ? {} : { primaryCallbackTime: choice.callbackTime }),
    ...(choice.callbackNumber === undefined ? {} : { primaryCallbackNumber: choice.callbackNumber })
  };
}

function contactRequest(command: ContactSessionCommand, session: string): WireRequest {
  const contact = `${session}/interactions/${encodeURIComponent(command.contactId)}`;
  switch (command.type) {
    case 'command.dispose':
      return post(`${contact}/disposition`, dispositionBody(command.choice), '27.0');
    case 'command.markMachine':
    case 'command.markFax':
    case 'command.markBadNumber': {
      const [tail, body] = override(verdicts[command.type], command.released);
      return post(`${contact}/${tail}`, body);
    }
    case 'command.tellOutcome':
      return post(`${contact}/independent-dial-outcome`, { outcome: outcomes[command.outcome] });
    case 'command.joinConference':
      return post(`${contact}/join-conference`, { conferenceNo: command.conferenceNo }, '31.0');
    // Newer builds only, and under a version of its own (protocol 6.2).
    case 'command.stopRecord':
      return post(`${contact}/stop-record`, null, '2.0');
    default:
      return post(`${contact}/${contactTails[command.type]}`);
  }
}

/** The one request that carries a command out. `sessionId` is the latest one the dialer gave. */
export function commandRequest(command: SessionCommand, sessionId: string): WireRequest {
  const session = sessionPath(sessionId);
  if ('contactId' in command) return contactRequest(command, session);
  switch (command.type) {
    case 'command.disconnect':
      return endRequest(sessionId, command.force);
    case 'command.pickSkill':
      return post(`${session}/dialer-login`, { skillName: command.skillName });
    case 'command.setState':
      return post(`${session}/state`, { state: command.state, reason: command.reason });
    case 'command.continueReskill':
      return post(`${session}/continue-reskill`, { continueReskill: command.continues });
    case 'command.holdConference':
      return conferenceRequest(session, 'hold', command.conferenceNo);
    case 'command.resumeConference':
      return conferenceRequest(session, 'resume', command.conferenceNo);
    case 'command.sendTones':
      return post(`${session}/send-dtmf`, { dtmfSequence: command.tones, ...toneLength });
    default:
      return post(`${session}/${shiftTails[command.type]}`);
  }
}

/**
 * The same command in the other spelling official clients use for it, null when there is only one: the first outcome is published as
 * `Answered`, and sent as `Answered Call` (protocol 5.6, quirk 16).
 */
export function otherSpelling(command: SessionCommand, sessionId: string): WireRequest | null {
  if (command.type !== 'command.tellOutcome' || command.outcome !== 'answered') return null;
  return { ...commandRequest(command, sessionId), body: { outcome: 'Answered Call' } };
}
