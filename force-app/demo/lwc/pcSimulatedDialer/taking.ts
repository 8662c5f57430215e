/**
 * Taking lines away from an agent: because another of theirs answered, because they leave the dialer, or because the skill stops. A
 * line somebody already answered hops to another free agent (protocol 5.3); the others are hung up and their records wait again.
 *
 * [INF] The hopped call is a new contact for the other agent: new ContactID, MasterID and InteractionId of the first, status
 * NaturalCallAMD; the first agent's contact closes at once. When nobody is free, the call is abandoned.
 */
import { newContact } from './attempts';
import type { DisconnectCode } from './callTypes';
import { close, moveTo } from './contactMoves';
import { enterPhase } from './farSide';
import type { Agent, Contact, Skill, World } from './modelTypes';
import { settleRecord, type Outcome } from './records';

/** The line is over, and so is the contact. */
export function endLine(world: World, contact: Contact, why: string, outcome: Outcome, disconnectCode?: DisconnectCode): void {
  enterPhase(world, contact.line, 'gone');
  close(world, contact, why, disconnectCode);
  settleRecord(world, contact.line, outcome);
}

function longestFree({ free }: Skill, but: Agent): Agent | null {
  for (const agent of free) if (agent !== but) return agent;
  return null;
}

/** Gives an answered line to the agent who is free longest. False when nobody is. */
function hop(world: World, contact: Contact): boolean {
  const { line, skill, masterId, interactionId } = contact;
  const other = longestFree(skill, contact.agent);
  if (other === null) return false;
  close(world, contact, 'hopped');
  const arrived = newContact(world, 'NaturalCallAMD', { agent: other, line, masterId, interactionId });
  world.ledger.write('hopped', arrived, { fromAgentId: contact.agent.profile.agentId, fromContactId: contact.contactId });
  moveTo(world, arrived, 'NaturalCallAMD');
  return true;
}

/** Takes one line away. */
export function takeAway(world: World, contact: Contact, why: string): void {
  const { phase, farEnd } = contact.line;
  if (phase === 'answered' && hop(world, contact)) return;
  if (phase === 'answered') world.ledger.write('abandoned', contact, { farEnd });
  endLine(world, contact, why, phase === 'answered' || phase === 'screened' ? 'notReached' : 'untried');
}

/** Takes every line away but `kept`. */
export function takeAllAway(world: World, agent: Agent, why: string, kept?: Contact): void {
  for (const contact of [...agent.attempts]) if (contact !== kept) takeAway(world, contact, why);
}
