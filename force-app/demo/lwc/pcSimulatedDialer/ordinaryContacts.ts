/** Ordinary contacts as they begin, and who may begin one (protocol 6.1, 10.1, 10.3). */
import { legIsUp, ringLeg } from './agentLeg';
import { createContact, type ContactFields } from './contactFactory';
import { isLive, isOffer, ownCalls } from './contactStatus';
import { quitSkill } from './leavingSkill';
import type { Ordinary } from './callTypes';
import type { Agent, Contact, ContactStatus, World } from './modelTypes';
import { demand } from './refusal';

export function newOrdinary(
  world: World,
  status: ContactStatus,
  fields: ContactFields & { readonly ordinary: Ordinary }
): Contact {
  const contact = createContact(world, status, fields);
  contact.agent.ordinaryCalls.add(contact);
  return contact;
}

/** Goes on as soon as the agent's phone is up; rings it when it is down. */
export function whenLegIsUp(world: World, contact: Contact, then: () => void): void {
  if (legIsUp(contact.agent)) return then();
  contact.onLegUp = then;
  if (contact.agent.leg === null) ringLeg(world, contact.agent);
  return undefined;
}

/** The phone is up: what waited for it goes on. */
export function goOnWithLeg(agent: Agent): void {
  for (const contact of [...agent.ordinaryCalls]) {
    const { onLegUp } = contact;
    contact.onLegUp = null;
    onLegUp?.();
  }
}

/**
 * Who may dial: an agent in a plain state, or on calls that are all on hold (protocol 6.3). Not in the dialer and not in wrap-up (10.1).
 * Returns the parent contact, null when none was named.
 */
export function demandDialing(agent: Agent, parentContactId: string): Contact | null {
  const calls = ownCalls(agent);
  const live = calls.filter(isLive);
  demand(!calls.some(isOffer), 409, 'A call is being offered: accept or reject it first.');
  demand(calls.length === live.length, 409, 'The agent is in wrap-up.');
  const heard = live.find(({ status }) => status !== 'Holding');
  demand(heard === undefined, 409, `Contact ${heard?.contactId} is ${heard?.status}: put it on hold first.`);
  demand(
    live.length > 0 || agent.skill === null || agent.blended,
    409,
    'The agent is in the dialer: log out of the skill first.'
  );
  const parent = calls.find(({ contactId }) => contactId === parentContactId) ?? null;
  demand(parent !== null || ['', '0'].includes(parentContactId), 400, `The agent has no contact ${parentContactId}.`);
  return parent;
}

/** Whoever the platform had blended in is out of it while they call by hand. */
export function stepOutOfBlending(world: World, agent: Agent): void {
  if (agent.blended && agent.call === null) quitSkill(world, agent);
}
