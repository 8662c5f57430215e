/**
 * The callback a reschedule becomes [INF 5.7]: at its time the record comes back, to this agent or to anyone with the skill, to the
 * number agreed. Just before the contact its agent gets the number as a message.
 */
import type { Callback } from './callbackTypes';
import { notice } from './eventSession';
import type { LedgerSubject } from './ledger';
import type { Agent, Contact, Skill, World } from './modelTypes';
import type { ListEntry } from './recordQueue';

/** What was agreed, with the instant meant. */
export type Agreement = Pick<Callback, 'number' | 'notes' | 'at' | 'agentId'>;

/** The ledger's subject while there is no contact. */
const subject = (world: World, entry: ListEntry, agentId: string | null) => ({
  contactId: '',
  record: entry.record,
  agent: { profile: { agentId: agentId === null ? '' : (world.agents.get(agentId)?.profile.agentId ?? '') } }
});

function tellCallbacks(world: World, agentId: string | null): void {
  const agent = agentId === null ? undefined : world.agents.get(agentId);
  if (agent !== undefined) world.sessions.publish(agent, notice('UpdateCallbacks'));
}

/** Why a due callback does not reach its agent. */
function obstacle({ session, skill, state }: Agent, wanted: Skill): string {
  if (session === null) return 'the agent is signed out';
  return skill === wanted ? `the agent is busy (${state})` : 'the agent is not in the skill';
}

/** It is due: from now on it waits for its agent, and after a grace the ledger says what it waits for. */
function comeDue(world: World, skill: Skill, entry: ListEntry, { agentId, callbackId }: Callback): void {
  world.ledger.write('callbackDue', subject(world, entry, agentId), { callbackId });
  if (agentId === null) return;
  world.time.after(world.time.paced(world.campaign.callbackGraceMs), () => {
    const agent = world.agents.get(agentId);
    const waits = entry.place === 'waiting' && entry.callback?.callbackId === callbackId;
    if (!waits || agent === undefined) return;
    world.ledger.write('callbackWaits', subject(world, entry, agentId), { callbackId, why: obstacle(agent, skill) });
  });
}

/** Puts a record off. The way from now to its time is divided by the pace; what is told of the time stays true. */
export function putOff(
  world: World,
  skill: Skill,
  entry: ListEntry,
  agreement: Agreement & Partial<Pick<Callback, 'callbackId'>>,
  about: LedgerSubject
): void {
  const callback: Callback = { callbackId: agreement.callbackId ?? world.ids.callbackId(), ...agreement, open: true };
  const waitMs = world.time.paced(callback.at - world.time.now());
  entry.callback = callback;
  world.ledger.write('callbackScheduled', about, {
    callbackId: callback.callbackId,
    number: callback.number,
    at: callback.at,
    forAgentId: callback.agentId,
    deliveredAt: world.time.now() + waitMs
  });
  skill.queue.rest(entry, waitMs, {
    agentId: callback.agentId,
    ahead: true,
    onBack: () => comeDue(world, skill, entry, callback)
  });
  tellCallbacks(world, callback.agentId);
}

/** Puts the record of a contact off. A customer who was passed on stays on the list they came from. */
export const scheduleCallback = (world: World, contact: Contact, agreement: Agreement): void =>
  putOff(world, contact.line.skill, contact.line.entry, agreement, contact);

/** The record is about to reach an agent: they get the number first. */
export function announceCallback(world: World, contact: Contact): void {
  const { callback, agent } = contact;
  if (callback?.open !== true) return;
  world.messages.add(agent.profile.agentId, {
    messageId: world.ids.messageId(),
    subject: 'Callback',
    text: `Callback ${callback.number}`,
    expireMinutes: world.campaign.callbackMessageMinutes,
    startsAt: world.time.now()
  });
  world.sessions.publish(agent, notice('UpdateMessages'));
  tellCallbacks(world, callback.agentId);
  world.ledger.write('callbackDelivered', contact, { callbackId: callback.callbackId, number: callback.number });
}

/** Callbacks that an agent is promised and has not got yet, soonest first. */
export function promisedTo(world: World, agentId: string): readonly { callback: Callback; entry: ListEntry; skill: Skill }[] {
  return [...world.skills.values()]
    .flatMap((skill) => skill.queue.entries.map((entry) => ({ entry, skill, callback: entry.callback })))
    .filter(
      (one): one is typeof one & { callback: Callback } => one.callback?.open === true && one.callback.agentId === agentId
    )
    .filter(({ entry }) => entry.place === 'resting' || entry.place === 'waiting')
    .sort((one, other) => one.callback.at - other.callback.at);
}
