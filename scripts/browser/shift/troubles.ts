/** Which trouble comes next: a seeded choice among the faults the simulator knows. Pure. */
import type { FaultOrder } from '../../simulator/controlSchemas';
import type { Dice } from './dice';

const poll = 'poll' as const;
const command = 'command' as const;

/** Each draws its own details. */
const kinds: readonly ((dice: Dice) => FaultOrder)[] = [
  () => ({ kind: 'dropPoll' }),
  (dice) => ({ kind: 'status', status: 429, on: poll, retryAfterS: dice.int(1, 4) }),
  (dice) => ({ kind: 'status', status: 503, on: poll, times: dice.int(1, 3) }),
  () => ({ kind: 'status', status: 503, on: command }),
  () => ({ kind: 'status', status: 429, on: command, retryAfterS: 1 }),
  (dice) => ({ kind: 'delay', ms: dice.int(1000, 5000), on: poll }),
  (dice) => ({ kind: 'delay', ms: dice.int(1000, 5000), on: command }),
  () => ({ kind: 'duplicateEvent' }),
  () => ({ kind: 'reorderEvents' }),
  () => ({ kind: 'unknownEvent' }),
  () => ({ kind: 'unreadableEvent' }),
  () => ({ kind: 'offline', ms: 5000 })
];

/** A fault for this agent, and how long after the one before it was over it comes, ms. */
export function nextTrouble(dice: Dice, agentId: string): { readonly afterMs: number; readonly fault: FaultOrder } {
  const afterMs = dice.int(8000, 30_000);
  return { afterMs, fault: { ...dice.oneOf(kinds)(dice), agentId } };
}

/** In words, for the transcript. */
export function describeTrouble(fault: FaultOrder): string {
  switch (fault.kind) {
    case 'status':
      return `${fault.times ?? 1} ${fault.on}${(fault.times ?? 1) > 1 ? 's are' : ' is'} answered ${fault.status}${
        fault.retryAfterS === undefined ? '' : `, Retry-After ${fault.retryAfterS} s`
      }`;
    case 'delay':
      return `the next ${fault.on} is answered ${fault.ms} ms late`;
    case 'offline':
      return `no connection for ${fault.ms / 1000} s`;
    case 'dropPoll':
      return 'the poll is dropped';
    case 'duplicateEvent':
      return 'an event comes twice';
    case 'reorderEvents':
      return 'the next batch of several events comes in reverse';
    case 'unknownEvent':
      return 'an event of an unknown type';
    case 'unreadableEvent':
      return 'an event nobody can read';
    case 'endSession':
      return 'a supervisor ends the session';
  }
}
