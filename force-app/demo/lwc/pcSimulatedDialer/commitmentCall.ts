/** The call a commitment becomes: an ordinary outbound one, to the number promised, with its skill (protocol 5.7, 6.1). */
import type { Pledge } from './commitmentBook';
import { ownCalls } from './contactStatus';
import { placeCall } from './manualCalls';
import type { Agent, World } from './modelTypes';
import { stranger } from './outsiders';
import { demand } from './refusal';

/**
 * Refuses, or returns how to place the call. Who is in the dialer stays in their skill and goes on with it afterwards [INF].
 */
export function callCommitment(world: World, agent: Agent, { skill, number, ...person }: Pledge): () => void {
  const busy = ownCalls(agent).length > 0 || agent.attempts.size > 0;
  demand(!busy, 409, 'The agent is on a contact.');
  return () => placeCall(world, agent, { skill, number, person: stranger(number, person) });
}
