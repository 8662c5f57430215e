/** Commands on the agent's session: skill, state, leg, and one contact (protocol 5, 6). All answer 202; the result is an event. */
import { activateCall, endCall, overrideVerdict, recordCall, stopRecording, turnCall, type Turn } from './callCommands';
import { callJoining, callPlacing } from './callRoutes';
import { changeState, dialLeg, dialerLogin, dialerLogout, endLeg, mute } from './dialerCommands';
import { disposeCall, type DispositionRequest } from './dispositions';
import { sendTones } from './dtmf';
import type { Agent, Contact, World } from './modelTypes';
import { accept, acceptConsult, reject } from './offerCommands';
import { disposeOffer, snoozeOffer } from './previewCommands';
import { demand } from './refusal';
import type { Fields } from './requestFields';
import { accepted, liveContact, liveSession, type Routes } from './wireCall';

type AgentCommand = (world: World, agent: Agent, fields: Fields) => void;
type ContactCommand = (world: World, contact: Contact, fields: Fields) => void;

const agentCommands: Readonly<Record<string, AgentCommand>> = {
  'dialer-login': (world, agent, fields) => dialerLogin(world, agent, fields.text('skillName')),
  'dialer-logout': dialerLogout,
  state: (world, agent, fields) => changeState(world, agent, fields.text('state'), fields.text('reason')),
  'send-dtmf': (world, agent, fields) =>
    sendTones(world, agent, fields.text('dtmfSequence'), fields.number('toneDurationMS'), fields.number('toneSpacingMS')),
  ...callPlacing,
  'agent-phone/dial': dialLeg,
  'agent-phone/end': endLeg,
  'agent-phone/mute': (world, agent) => mute(world, agent, true),
  'agent-phone/unmute': (world, agent) => mute(world, agent, false)
};

const turn =
  (name: Turn): ContactCommand =>
  (world, contact) =>
    turnCall(world, contact, name);

function dispositionRequest(fields: Fields): DispositionRequest {
  const dispositionId = fields.number('primaryDispositionId') ?? fields.number('previewDispositionId');
  demand(dispositionId !== null, 400, 'primaryDispositionId is missing.');
  return {
    dispositionId,
    secondaryId: fields.number('secondaryDispositionId'),
    notes: fields.text('primaryDispositionNotes'),
    amount: fields.number('primaryCommitmentAmount'),
    callbackTime: fields.text('primaryCallbackTime'),
    callbackNumber: fields.text('primaryCallbackNumber')
  };
}

const contactCommands: Readonly<Record<string, ContactCommand>> = {
  hold: turn('hold'),
  resume: turn('resume'),
  mask: turn('mask'),
  unmask: turn('unmask'),
  record: recordCall,
  'stop-record': stopRecording,
  end: endCall,
  activate: activateCall,
  'amd-override': (world, contact, fields) => overrideVerdict(world, contact, fields.text('type'), false),
  'ans-machine-override': (world, contact, fields) => overrideVerdict(world, contact, fields.text('type'), true),
  ...callJoining,
  accept,
  'accept-consult': acceptConsult,
  reject,
  snooze: snoozeOffer,
  disposition: (world, contact, fields) =>
    (contact.status === 'Preview' ? disposeOffer : disposeCall)(world, contact, dispositionRequest(fields))
};

export function addCommandRoutes(route: Routes, world: World): void {
  for (const [tail, command] of Object.entries(agentCommands)) {
    route('POST', `agent-sessions/:sid/${tail}`, (call) => {
      liveSession(world, call);
      command(world, call.agent, call.fields);
      return accepted();
    });
  }
  for (const [tail, command] of Object.entries(contactCommands)) {
    route('POST', `agent-sessions/:sid/interactions/:cid/${tail}`, (call) => {
      command(world, liveContact(world, call), call.fields);
      return accepted();
    });
  }
}
