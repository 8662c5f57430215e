/**
 * The outside network (protocol 5.4, delivery type 4; 5.6): the agent calls over another phone and tells the dialer how it went. The
 * agent leg plays no part.
 */
import { closeAs, connect } from './connecting';
import { moveTo } from './contactMoves';
import type { Contact, World } from './modelTypes';
import { demand } from './refusal';
import type { FarEnd } from './simulatorTypes';

function demandOutside({ status, line }: Contact, wanted: 'NaturalCallDialing' | 'NaturalCallRinging'): void {
  demand(line.phase === 'outside', 409, 'The dialer calls this contact itself.');
  demand(status === wanted, 409, `Not allowed while the contact is ${status}.`);
}

/** The agent has dialed. */
export function independentDial(world: World, contact: Contact): void {
  demandOutside(contact, 'NaturalCallDialing');
  world.ledger.write('placed', contact, { over: 'another phone' });
  moveTo(world, contact, 'NaturalCallRinging');
}

/** What the agent says → what the dialer makes of it. An intercept is the operator's word that the number does not exist [INF]. */
const OUTCOMES: ReadonlyMap<string, FarEnd> = new Map([
  ['answered', 'person'],
  ['answered call', 'person'],
  ['busy', 'busy'],
  ['fax', 'fax'],
  ['intercept', 'badNumber'],
  ['no answer', 'noAnswer']
]);

/** Both spellings of the first outcome are taken (protocol 9, quirk 16). */
export function independentOutcome(world: World, contact: Contact, outcome: string): void {
  const as = OUTCOMES.get(outcome.trim().toLowerCase());
  demand(as !== undefined, 400, `"${outcome}" is no outcome of a call.`);
  demandOutside(contact, 'NaturalCallRinging');
  world.ledger.write('reported', contact, { outcome, as });
  if (as === 'person') connect(world, contact, null);
  else closeAs(world, contact, as, 'agent');
}
