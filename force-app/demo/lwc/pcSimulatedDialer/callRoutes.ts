/** Commands that place, join and pass on calls (protocol 6.1, 6.3, 5.6). All answer 202; the result is an event. */
import { transferCalls } from './transferring';
import { joinConference, startConference, turnConference } from './conferencing';
import { callAgent, callSkill } from './consulting';
import { dialPhone } from './manualCalls';
import type { Agent, Contact, World } from './modelTypes';
import { independentDial, independentOutcome } from './outsideNetwork';
import type { Fields } from './requestFields';

type AgentCommand = (world: World, agent: Agent, fields: Fields) => void;
type ContactCommand = (world: World, contact: Contact, fields: Fields) => void;

const toAgent: AgentCommand = (world, agent, fields) =>
  callAgent(world, agent, fields.text('targetAgentId'), fields.text('parentContactId'));

/** By what follows the session. */
export const callPlacing: Readonly<Record<string, AgentCommand>> = {
  'dial-phone': (world, agent, fields) =>
    dialPhone(world, agent, {
      skillId: fields.text('skillId'),
      phoneNumber: fields.text('phoneNumber').trim(),
      callerId: fields.text('callerId').trim(),
      parentContactId: fields.text('parentContactId'),
      interactionId: fields.text('interactionId')
    }),
  'dial-agent': toAgent,
  'consult-agent': toAgent,
  'dial-skill': (world, agent, fields) => callSkill(world, agent, fields.text('skillId'), fields.text('parentContactId')),
  'interactions/transfer-calls': transferCalls,
  'interactions/conference-calls': startConference,
  'interactions/conference-hold': (world, agent, fields) => turnConference(world, agent, fields.text('conferenceNo'), true),
  'interactions/conference-resume': (world, agent, fields) => turnConference(world, agent, fields.text('conferenceNo'), false)
};

/** By what follows the contact. */
export const callJoining: Readonly<Record<string, ContactCommand>> = {
  'join-conference': (world, contact, fields) => joinConference(world, contact, fields.text('conferenceNo')),
  'independent-dial': independentDial,
  'independent-dial-outcome': (world, contact, fields) => independentOutcome(world, contact, fields.text('outcome'))
};
