/** Conferences (protocol 6.3): held and active call and the agent hear each other; hold, resume and join go by the conference's number. */
import { joinedCalls, singleCalls } from './conferences';
import { moveTo } from './contactMoves';
import { isLive, ownCalls } from './contactStatus';
import { conferenceEvent } from './eventConference';
import { may } from './eventSession';
import type { Conference } from './callTypes';
import type { Agent, Contact, World } from './modelTypes';
import { demand } from './refusal';

/** Parties, the agent among them, a conference may have; 0 sets no limit. */
function demandRoom({ campaign }: World, parties: number): void {
  const most = campaign.maxConferenceParties;
  demand(most === 0 || parties <= most, 409, `A conference may have ${most} parties, the agent included.`);
}

const demandPermission = (agent: Agent): void =>
  demand(may(agent, 'MultiPartyConferencing'), 403, 'The agent may not hold conferences.');

/** A contact that can come into a conference as it is. */
function demandJoinable({ status, contactId, line }: Contact): void {
  demand(status !== 'Dialing', 409, `Contact ${contactId} has not been answered yet.`);
  demand(status !== 'Masking', 409, `Contact ${contactId} is masked: unmask it first.`);
  demand(status === 'Active' || status === 'Holding', 409, `Not allowed while contact ${contactId} is ${status}.`);
  demand(line.phase !== 'outside', 409, 'A call over another phone can not be joined.');
}

export function startConference(world: World, agent: Agent): void {
  demandPermission(agent);
  demand(agent.conference === null, 409, 'There is a conference already: join the call to it.');
  const calls = ownCalls(agent).filter(isLive);
  demand(calls.length >= 2, 409, `A conference joins two calls; the agent has ${calls.length}.`);
  calls.forEach(demandJoinable);
  demandRoom(world, calls.length + 1);
  const conference: Conference = { conferenceNo: world.ids.conferenceNo(), held: false, contacts: new Set(calls) };
  agent.conference = conference;
  world.sessions.publish(agent, conferenceEvent(conference.conferenceNo));
  for (const contact of calls) {
    world.ledger.write('joined', contact, { conferenceNo: conference.conferenceNo, parties: calls.length + 1 });
    moveTo(world, contact, 'Joined');
  }
}

function named({ conference }: Agent, conferenceNo: string): Conference {
  demand(conference !== null, 409, 'There is no conference.');
  demand(conferenceNo === conference.conferenceNo, 400, `There is no conference "${conferenceNo}".`);
  return conference;
}

/** The whole conference, on hold or back; a masked contact is in the way. */
export function turnConference(world: World, agent: Agent, conferenceNo: string, held: boolean): void {
  const conference = named(agent, conferenceNo);
  demand(conference.held !== held, 409, held ? 'The conference is on hold already.' : 'The conference is not on hold.');
  const calls = joinedCalls(agent);
  demand(!calls.some(({ status }) => status === 'Masking'), 409, 'A contact of the conference is masked: unmask it first.');
  const heard = singleCalls(agent).find(({ status }) => status !== 'Holding');
  demand(held || heard === undefined, 409, `Contact ${heard?.contactId} is active: put it on hold first.`);
  conference.held = held;
  for (const contact of calls) {
    world.ledger.write(held ? 'held' : 'resumed', contact, { conferenceNo });
    moveTo(world, contact, held ? 'Holding' : 'Joined');
  }
}

/** One more call comes in; a conference on hold goes on with it [INF]. */
export function joinConference(world: World, contact: Contact, conferenceNo: string): void {
  const { agent } = contact;
  demandPermission(agent);
  const conference = named(agent, conferenceNo);
  demand(!conference.contacts.has(contact), 409, 'The contact is in the conference already.');
  demandJoinable(contact);
  demandRoom(world, conference.contacts.size + 2);
  conference.contacts.add(contact);
  world.ledger.write('joined', contact, { conferenceNo, parties: conference.contacts.size + 1 });
  conference.held = false;
  for (const each of joinedCalls(agent))
    if (each.status !== 'Joined' && each.status !== 'Masking') moveTo(world, each, 'Joined');
}
