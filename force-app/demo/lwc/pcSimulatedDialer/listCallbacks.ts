/** Callbacks of calling lists, changed or removed by hand like commitments are (protocol 5.7) [INF]: the record stays on its list. */
import { promisedTo, putOff } from './callbacks';
import { demandMayPromise, demandMayRemove, pledgeOf } from './commitmentRules';
import { notice } from './eventSession';
import type { Agent, World } from './modelTypes';
import { demand } from './refusal';
import type { Fields } from './requestFields';

type Found = ReturnType<typeof promisedTo>[number];

/** One of those promised to this agent; undefined when it is none of them. */
export const listCallback = (world: World, { profile }: Agent, callbackId: string): Found | undefined =>
  promisedTo(world, profile.agentId).find(({ callback }) => callback.callbackId === callbackId);

const subject = (agent: Agent, { entry }: Found) => ({ contactId: '', record: entry.record, agent });

/** Another time, number, note, or agent. Name and skill are the record's own. */
export function changeListCallback(world: World, agent: Agent, found: Found, fields: Fields): void {
  demandMayPromise(agent);
  const { entry, skill, callback } = found;
  const pledge = pledgeOf(world, agent, fields);
  demand(pledge.skill === skill, 400, 'The callback of a calling list stays in its skill.');
  skill.queue.pull(entry);
  const { at, number, notes, agentId } = pledge;
  putOff(world, skill, entry, { at, number, notes, agentId, callbackId: callback.callbackId }, subject(agent, found));
  if (agentId !== agent.profile.agentId) world.sessions.publish(agent, notice('UpdateCallbacks'));
}

/** The promise is taken back: the record is anyone's again, at the end of its list, and called at its own number. */
export function deleteListCallback(world: World, agent: Agent, found: Found, words: string): void {
  demandMayRemove(world, words);
  const { entry, skill, callback } = found;
  skill.queue.pull(entry);
  entry.callback = null;
  skill.queue.giveBack(entry);
  world.ledger.write('callbackRemoved', subject(agent, found), { callbackId: callback.callbackId, notes: words });
  world.sessions.publish(agent, notice('UpdateCallbacks'));
}
