/** Calls an agent dials by hand, and what their far end makes of them (protocol 6.1, 10.3). */
import { showSkillTools } from './agentTools';
import type { DisconnectCode } from './callTypes';
import type { CampaignRecord } from './campaignTypes';
import { moveTo } from './contactMoves';
import { reviewState } from './duty';
import { enterPhase } from './farSide';
import type { Line } from './line';
import type { Agent, Contact, Skill, World } from './modelTypes';
import { demandDialing, newOrdinary, stepOutOfBlending, whenLegIsUp } from './ordinaryContacts';
import { outsideLine } from './outsiders';
import { demand } from './refusal';
import type { FarEnd } from './simulatorTypes';
import { closeCall } from './wrapUp';

/** As sent; texts are empty where nothing was sent. */
export interface PhoneRequest {
  readonly skillId: string;
  readonly phoneNumber: string;
  readonly callerId: string;
  readonly parentContactId: string;
  readonly interactionId: string;
}

/** What the platform takes as a number (protocol 7.4), and it must have a digit. */
const NUMBER = /^(?=.*[0-9])(\+[0-9])?([0-9*#]{0,28})$/;

function manualSkill(world: World, agent: Agent, skillId: string): Skill {
  demand(skillId !== '', 400, 'skillId is missing.');
  const skill = agent.profile.skillIds.includes(skillId) ? world.skills.get(skillId) : undefined;
  demand(skill !== undefined, 400, `The skill ${skillId} is not assigned to this agent.`);
  const { mode, skillName } = skill.config;
  demand(mode !== 'inbound', 400, `"${skillName}" is an inbound skill: nobody can be called with it.`);
  demand(mode === 'manual', 400, `"${skillName}" is dialed by Personal Connection: choose a manual outbound skill.`);
  return skill;
}

/** Dials a number. With a call on hold it is the second call; its parent is named by the agent. */
export function dialPhone(world: World, agent: Agent, request: PhoneRequest): void {
  const { phoneNumber, callerId, interactionId } = request;
  const skill = manualSkill(world, agent, request.skillId);
  demand(phoneNumber !== '', 400, 'phoneNumber is missing.');
  demand(NUMBER.test(phoneNumber), 400, `"${phoneNumber}" is not a number to dial.`);
  demand(callerId === '' || NUMBER.test(callerId), 400, `"${callerId}" is not a number to call from.`);
  const parent = demandDialing(agent, request.parentContactId);
  placeCall(world, agent, { skill, number: phoneNumber, callerId, interactionId, parent });
}

/** An outbound call an agent may place now; the phone is rung when it is down. */
export interface OutboundCall {
  readonly skill: Skill;
  /** As it is to be dialed. */
  readonly number: string;
  /** '' for the skill's own. */
  readonly callerId?: string;
  readonly interactionId?: string;
  readonly parent?: Contact | null;
  /** Who is called, when that is known. */
  readonly person?: CampaignRecord;
}

/** Starts an outbound call of an agent. */
export function placeCall(
  world: World,
  agent: Agent,
  { skill, number, callerId = '', interactionId = '', parent = null, person }: OutboundCall
): Contact {
  stepOutOfBlending(world, agent);
  const line = outsideLine(world, skill, number, person);
  const contact = newOrdinary(world, 'Dialing', {
    agent,
    line,
    ...(parent && { masterId: parent.masterId }),
    interactionId: interactionId || parent?.interactionId,
    ordinary: {
      ...{ callType: 'Regular', inbound: false, manualAccept: false, pulled: false },
      dnis: number,
      ani: callerId || skill.config.callerId,
      parentId: parent?.contactId ?? '0'
    }
  });
  world.ledger.write('dialed', contact, {
    number,
    dial: line.entry.dials,
    byHand: true,
    parentContactId: parent?.contactId ?? null
  });
  moveTo(world, contact, 'Dialing');
  reviewState(world, agent);
  whenLegIsUp(world, contact, () => enterPhase(world, line, 'dialing'));
  return contact;
}

/** Somebody or something answered: nothing is analysed, the agent hears them at once. */
export function connectByHand(world: World, { contact }: Line): void {
  world.ledger.write('connected', contact);
  moveTo(world, contact, 'Active');
  enterPhase(world, contact.line, 'talking');
  reviewState(world, contact.agent);
  showSkillTools(world, contact);
}

const CODES: Readonly<Partial<Record<FarEnd, DisconnectCode>>> = { badNumber: 'BadNumber', busy: 'Busy', noAnswer: 'NoAnswer' };

/** Nobody was reached: closed without wrap-up [INF]. */
export function failByHand(world: World, { contact, farEnd }: Line): void {
  closeCall(world, contact, farEnd, 'settled', CODES[farEnd]);
}
