/** Agents who call each other, by hand, and take calls. */
import { strict as assert } from 'node:assert';
import type { Campaign, CampaignSkill } from '../../campaignTypes';
import type { SimulatorOptions } from '../../simulatorTypes';
import type { AgentClient, Event } from './agentClient';
import { durations, testAgent, testSkill } from './campaign';
import { createRig, type Rig } from './rig';
import { connected, talking } from './shift';

export const MANUAL = '880010';
export const INBOUND = '880120';
export const DIRECT = '880130';

const permissions = {
  ...{ MuteAgent: 'View', Masking: 'View', RecordContact: 'View', StopRecording: 'View', MultiPartyConferencing: 'View' }
};

/** How long callers wait in the line to accept. */
const patient = { ...durations, ring: { minMs: 45_000, maxMs: 45_000 } };

export const callSkills = (changes: Partial<CampaignSkill> = {}): CampaignSkill[] => [
  testSkill({ requireDisposition: false }),
  testSkill({ skillId: MANUAL, skillName: 'By hand', mode: 'manual', running: false, callerId: '5550103', ...changes }),
  testSkill({
    ...{ skillId: INBOUND, skillName: 'Customer line', mode: 'inbound', callerId: '5550110' },
    ...{ requireManualAccept: true, durations: patient }
  }),
  testSkill({ skillId: DIRECT, skillName: 'Service desk', mode: 'inbound', callerId: '5550111', acwTypeId: 1 })
];

/** Four agents with every skill; a dialed skill, a manual one, and two that customers call. */
export function callRig(changes: Partial<Campaign> = {}, options: Partial<SimulatorOptions> = {}): Rig {
  const skillIds = ['880020', MANUAL, INBOUND, DIRECT];
  return createRig(
    { skills: callSkills(), agents: [1, 2, 3, 4].map((index) => testAgent(index, { permissions, skillIds })), ...changes },
    options
  );
}

/** Signed in, Available, phone up. */
export async function available(rig: Rig, index = 1): Promise<AgentClient> {
  const agent = await connected(rig, index);
  await agent.command('state', { state: 'Available', reason: '' });
  await agent.command('agent-phone/dial');
  await rig.clock.advance(1500);
  agent.take();
  return agent;
}

/** On a call dialed by hand, which was answered; far ends stand still. */
export async function onManualCall(rig: Rig, index = 1): Promise<AgentClient> {
  const agent = await available(rig, index);
  rig.dialer.control.autoplay(false);
  await agent.command('dial-phone', { skillId: Number(MANUAL), phoneNumber: '5550142' });
  await rig.clock.advance(2000);
  assert.ok(rig.dialer.control.play(agent.contact.ContactID, 'person'));
  await rig.clock.advance(0);
  agent.take();
  return agent;
}

/** On a Personal Connection call, held, with Ben offered a consult. */
export async function consulting(
  rig: Rig,
  tail = 'consult-agent'
): Promise<{ ada: AgentClient; ben: AgentClient; first: Event }> {
  const ben = await available(rig, 2);
  const ada = await talking(rig);
  const first = ada.contact;
  await ada.onContact(first.ContactID, 'hold');
  await rig.clock.advance(0);
  ada.take();
  const target = tail === 'dial-skill' ? { skillId: Number(INBOUND) } : { targetAgentId: '240012' };
  await ada.command(tail, { ...target, parentContactId: Number(first.ContactID) });
  await rig.clock.advance(0);
  return { ada, ben, first };
}

/** The same, and Ben has accepted. */
export async function consulted(rig: Rig): Promise<{ ada: AgentClient; ben: AgentClient; first: Event; second: Event }> {
  const { ada, ben, first } = await consulting(rig);
  await ben.onContact(ben.contact.ContactID, 'accept-consult');
  await rig.clock.advance(0);
  const second = ada.live().find(({ ContactID }) => ContactID !== first.ContactID);
  assert.ok(second);
  ada.take();
  ben.take();
  return { ada, ben, first, second };
}

/** What the ledger says of these, in order. */
export const told = (rig: Rig, ...whats: readonly string[]): Record<string, unknown>[] =>
  rig.dialer.control
    .ledger()
    .filter(({ what }) => whats.includes(what))
    .map(({ what, contactId, agentId, detail }) => ({ what, contactId, agentId, ...detail }));
