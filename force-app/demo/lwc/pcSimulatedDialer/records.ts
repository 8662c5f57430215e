/** What becomes of a record when its line is over, and what the agents hear of the list (protocol 4.8). */
import { skillListNotice } from './eventSession';
import type { Line } from './line';
import type { Skill, World } from './modelTypes';

/** How a line ended for its record. */
export type Outcome =
  /** Nobody was reached; another try after a rest, until there were enough. */
  | 'notReached'
  /** As if it had not been dialed: taken away while nobody had answered. */
  | 'untried'
  /** Done for good. */
  | 'settled'
  /** Put off to another time; its callback waits already. */
  | 'rescheduled';

/** People who are on no list have no record to settle. */
export function settleRecord(world: World, { entry, skill, listed }: Line, outcome: Outcome): void {
  if (!listed) return undefined;
  const { config, queue } = skill;
  if (outcome === 'rescheduled') return undefined;
  if (outcome === 'untried') return queue.putBack(entry);
  if (outcome === 'notReached' && ++entry.tries < config.maximumAttempts)
    return queue.rest(entry, world.time.paced(config.restMs));
  return queue.finish(entry);
}

/** Tells the skill's agents once when the list runs low, and once when it is empty. */
export function watchList(world: World, skill: Skill): void {
  const left = skill.queue.left();
  const now = left === 0 ? 'empty' : left <= skill.config.lowListAt ? 'low' : 'none';
  const before = skill.listNotice;
  skill.listNotice = now;
  if (now === 'none' || now === before || (now === 'low' && before === 'empty')) return;
  for (const agent of skill.agents) if (!agent.blended) world.sessions.publish(agent, skillListNotice(now === 'empty'));
}
