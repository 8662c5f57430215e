/** Who is in a conference, and what becomes of it when somebody leaves (protocol 6.3, 10.2). */
import { moveTo } from './contactMoves';
import { isConnected, ownCalls } from './contactStatus';
import type { Agent, Contact, ContactStatus, World } from './modelTypes';

/** The agent's contacts in the conference, in the order they joined. */
export const joinedCalls = ({ conference }: Agent): readonly Contact[] => [...(conference?.contacts ?? [])];

/** What a contact of this agent is when nothing special is done to it. */
export const restingStatus = (contact: Contact): ContactStatus =>
  contact.agent.conference?.contacts.has(contact) === true ? 'Joined' : 'Active';

/** Connected contacts outside the conference. */
export const singleCalls = (agent: Agent): readonly Contact[] =>
  ownCalls(agent).filter((contact) => isConnected(contact) && agent.conference?.contacts.has(contact) !== true);

/** A contact leaves; of two the other one is an ordinary call again, Active unless the conference was on hold. */
export function leaveConference(world: World, contact: Contact): void {
  const { agent } = contact;
  const { conference } = agent;
  if (conference?.contacts.delete(contact) !== true) return;
  world.ledger.write('leftConference', contact, { conferenceNo: conference.conferenceNo });
  if (conference.contacts.size > 1) return;
  agent.conference = null;
  for (const last of conference.contacts) if (last.status === 'Joined') moveTo(world, last, 'Active');
}
