/** The whole model as text, to see that nothing changed: every field of every part, circles named, timers by their due time. */
import type { World } from '../../modelTypes';

function describe(value: unknown, seen: Map<object, number>): string {
  if (typeof value === 'function') return 'ƒ';
  if (value === null || typeof value !== 'object') return `${typeof value} ${String(value)}`;
  const known = seen.get(value);
  if (known !== undefined) return `#${known}`;
  seen.set(value, seen.size);
  const id = `@${seen.size - 1}`;
  if (value instanceof Set) return `${id}Set(${[...value].map((entry) => describe(entry, seen)).join(',')})`;
  if (value instanceof Map)
    return `${id}Map(${[...value].map(([key, entry]) => `${describe(key, seen)}=>${describe(entry, seen)}`).join(',')})`;
  const fields = Object.entries(value).map(([key, entry]) => `${key}:${describe(entry, seen)}`);
  return `${id}{${fields.join(',')}}`;
}

/** Parts that hide their state behind functions tell it by what they answer. */
export function digest(world: World): string {
  const { agents, skills, contacts, ledger, history, messages, autoplay, waitingCalls, manualDials } = world;
  const asked = {
    ledger: ledger.since(0).length,
    left: [...skills.values()].map(({ queue }) => queue.left()),
    completed: history.completed().length,
    commitments: world.commitments
      .all()
      .map(({ callbackId, place, pledge }) => `${callbackId} ${place} ${pledge.at} ${pledge.number}`),
    indicators: [...agents.keys()].map((agentId) => world.tools.indicatorsOf(agentId).length),
    reskill: world.tools.asked.size,
    messages: [...agents.keys()].map((agentId) => messages.of(agentId).length)
  };
  return describe({ agents, skills, contacts, autoplay, waitingCalls, manualDials, asked }, new Map());
}
