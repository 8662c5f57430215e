/** Command → request: every endpoint a command is carried to (protocol 2.3, 5.1, 5.6, 6.2, 6.4, 6.9, 7.4). */
import type { ContactCommand, DialerCommand, DispositionChoice, PlainContactCommandType, ShiftCommand } from 'c/pcFacts';
import { endRequest, sessionPath } from './sessionRequests';
import { idNumber, post } from './wireRequest';
import type { WireRequest } from './wireRequest';

/** Commands that are not one request inside a session. */
type Composite =
  | 'command.connect'
  | 'command.join'
  | 'command.resync'
  | 'command.readDispositions'
  | 'command.readHistory'
  | 'command.readSkillParameters';

/** Commands that are exactly one request inside the session. */
export type SessionCommand = Exclude<DialerCommand, { type: Composite }>;

/** `interactions/{contactId}/<tail>`, no body. */
const contactTails: Readonly<Record<PlainContactCommandType, string>> = {
  'command.accept': 'accept',
  'command.requeue': 'reject',
  'command.snooze': 'snooze',
  'command.hold': 'hold',
  'command.resume': 'resume',
  'command.mask': 'mask',
  'command.unmask': 'unmask',
  'command.record': 'record',
  'command.hangUp': 'end',
  'command.activate': 'activate'
};

/** `<tail>` below the session, no body. Mute and the leg live under `agent-phone`. */
const shiftTails = {
  'command.leaveSkill': 'dialer-logout',
  'command.callLeg': 'agent-phone/dial',
  'command.endLeg': 'agent-phone/end',
  'command.mute': 'agent-phone/mute',
  'command.unmute': 'agent-phone/unmute'
} as const satisfies Partial<Record<ShiftCommand['type'], string>>;

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

function dispositionBody(choice: DispositionChoice): WireRequest['body'] {
  return {
    primaryDispositionId: idNumber(choice.dispositionId),
    primaryDispositionNotes: choice.notes,
    ...(choice.amount === undefined ? {} : { primaryCommitmentAmount: choice.amount }),
    ...(choice.callbackTime === undefined ? {} : { primaryCallbackTime: choice.callbackTime }),
    ...(choice.callbackNumber === undefined ? {} : { primaryCallbackNumber: choice.callbackNumber })
  };
}

function contactRequest(command: ContactCommand, session: string): WireRequest {
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
    default:
      return post(`${session}/${shiftTails[command.type]}`);
  }
}
