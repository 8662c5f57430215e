/** Tones an agent sends (protocol 6.5). Where they go is the call they are on; what they were stands in the ledger. */
import { legIsUp } from './agentLeg';
import { ownCalls } from './contactStatus';
import type { Agent, World } from './modelTypes';
import { demand } from './refusal';

/** Digits, the four letters some exchanges know, and a pause [letters and pause INF]. */
const TONES = /^[0-9*#A-D,]{1,64}$/i;
/** Longest tone or pause taken, ms [INF]. */
const LONGEST = 10_000;

/** `toneMs` and `spacingMs`: null when not sent. */
export function sendTones(world: World, agent: Agent, sequence: string, toneMs: number | null, spacingMs: number | null): void {
  demand(TONES.test(sequence), 400, `"${sequence}" are no tones: 1 to 64 of 0-9, *, #, A-D.`);
  for (const [name, ms] of [['toneDurationMS', toneMs] as const, ['toneSpacingMS', spacingMs] as const])
    demand(ms === null || (ms >= 0 && ms <= LONGEST), 400, `${name} must be 0 to ${LONGEST} ms.`);
  demand(legIsUp(agent), 409, 'There is no active agent leg.');
  const heard = ownCalls(agent).filter(({ status }) => status === 'Active' || status === 'Joined' || status === 'Masking');
  const contact = heard[heard.length - 1];
  demand(contact !== undefined, 409, 'There is no active call that could hear tones.');
  demand(contact.line.phase !== 'outside', 409, 'The call runs over another phone.');
  world.ledger.write('tones', contact, { digits: sequence, toneMs, spacingMs });
}
