/** Placing calls to a number, an agent or a skill (protocol 6.1). */
import type { OrdinaryCallCommand } from 'c/pcFacts';
import { idNumber, post } from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';

export type TargetCommand = Extract<
  OrdinaryCallCommand,
  { type: 'command.dialNumber' | 'command.dialAgent' | 'command.consultAgent' | 'command.dialSkill' }
>;

const parent = (contactId: string | null): Readonly<Record<string, number | string>> =>
  contactId === null ? {} : { parentContactId: idNumber(contactId) };

/** `session` is the path of the agent session. */
export function targetRequest(command: TargetCommand, session: string): WireRequest {
  const belongsTo = parent(command.parentContactId);
  switch (command.type) {
    case 'command.dialNumber':
      return post(`${session}/dial-phone`, {
        skillId: idNumber(command.skillId),
        phoneNumber: command.number,
        ...belongsTo,
        ...(command.callerId === '' ? {} : { callerId: command.callerId })
      });
    case 'command.dialAgent':
      return post(`${session}/dial-agent`, { targetAgentId: idNumber(command.agentId), ...belongsTo });
    // The consult takes the agent's id as text (protocol 6.1).
    case 'command.consultAgent':
      return post(`${session}/consult-agent`, { targetAgentId: command.agentId, ...belongsTo });
    case 'command.dialSkill':
      return post(`${session}/dial-skill`, { skillId: idNumber(command.skillId), ...belongsTo });
  }
}
