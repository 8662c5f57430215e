/** Placing calls, working with two of them, keypad tones (protocol 6.1, 6.3, 6.5). */
import type { DialerCommand, OrdinaryCallCommand } from 'c/pcFacts';
import { idNumber, post } from './wireRequest';
import type { WireRequest } from './wireRequest';

/** Length of one tone and of the silence after it, ms, as the official client sends them (protocol 6.5). */
const toneLength = { toneDurationMS: 340, toneSpacingMS: 0 } as const;

const placingTypes = {
  'command.dialNumber': true,
  'command.dialAgent': true,
  'command.consultAgent': true,
  'command.dialSkill': true,
  'command.transfer': true,
  'command.conference': true,
  'command.holdConference': true,
  'command.resumeConference': true,
  'command.sendTones': true
} as const satisfies Record<OrdinaryCallCommand['type'], true>;

export const isPlacing = (command: DialerCommand): command is OrdinaryCallCommand => Object.hasOwn(placingTypes, command.type);

const parent = (contactId: string | null): Readonly<Record<string, number | string>> =>
  contactId === null ? {} : { parentContactId: idNumber(contactId) };

/** `session` is the path of the agent session. */
export function placingRequest(command: OrdinaryCallCommand, session: string): WireRequest {
  switch (command.type) {
    case 'command.dialNumber':
      return post(`${session}/dial-phone`, {
        skillId: idNumber(command.skillId),
        phoneNumber: command.number,
        ...parent(command.parentContactId),
        ...(command.callerId === '' ? {} : { callerId: command.callerId })
      });
    case 'command.dialAgent':
      return post(`${session}/dial-agent`, { targetAgentId: idNumber(command.agentId), ...parent(command.parentContactId) });
    // The consult takes the agent's id as text (protocol 6.1).
    case 'command.consultAgent':
      return post(`${session}/consult-agent`, { targetAgentId: command.agentId, ...parent(command.parentContactId) });
    case 'command.dialSkill':
      return post(`${session}/dial-skill`, { skillId: idNumber(command.skillId), ...parent(command.parentContactId) });
    case 'command.transfer':
      return post(`${session}/interactions/transfer-calls`);
    case 'command.conference':
      return post(`${session}/interactions/conference-calls`);
    case 'command.holdConference':
      return post(`${session}/interactions/conference-hold`, { conferenceNo: command.conferenceNo }, '31.0');
    case 'command.resumeConference':
      return post(`${session}/interactions/conference-resume`, { conferenceNo: command.conferenceNo }, '31.0');
    case 'command.sendTones':
      return post(`${session}/send-dtmf`, { dtmfSequence: command.tones, ...toneLength });
  }
}
