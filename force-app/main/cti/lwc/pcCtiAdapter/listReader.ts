/** Reads one reference list and says what came of it as a fact (protocol 7). */
import type { DialerFact, ListName } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import {
  dispositionsRequest,
  listRequests,
  readCallbacks,
  readCommitmentRules,
  readDispositions,
  readIndicators,
  readMessages,
  readPermissions,
  readSkills,
  readTags,
  readUnavailableCodes,
  readZones,
  tagsRequest
} from 'c/pcCxoneWire';
import type { ListOwner, NeededList, WireRequest } from 'c/pcCxoneWire';
import { refusalIn } from './outcomes';

export type AgentList = Exclude<ListName, NeededList>;

/** A body → the facts it tells; null when it is not that list. */
type ListFacts = (body: unknown) => readonly DialerFact[] | null;

function told<T>(list: T | null, fact: (list: T) => DialerFact): readonly DialerFact[] | null {
  return list === null ? null : [fact(list)];
}

const readers: Readonly<Record<AgentList, ListFacts>> = {
  skills: (body) => told(readSkills(body), (skills) => ({ type: 'dialer.skillsListed', skills })),
  unavailableCodes: (body) => told(readUnavailableCodes(body), (codes) => ({ type: 'dialer.unavailableCodesListed', codes })),
  permissions: (body) => told(readPermissions(body), (permissions) => ({ type: 'dialer.permissionsListed', permissions })),
  messages: (body) => told(readMessages(body), (messages) => ({ type: 'dialer.messagesListed', messages })),
  zones: (body) => told(readZones(body), (zones) => ({ type: 'dialer.zonesListed', zones })),
  settings: (body) => told(readCommitmentRules(body), (rules) => rules),
  callbacks: (body) => told(readCallbacks(body), (callbacks) => ({ type: 'dialer.callbacksListed', callbacks })),
  indicators: (body) => told(readIndicators(body), (indicators) => ({ type: 'dialer.indicatorsListed', indicators }))
};

/** Whether this list is one per agent; the others are read when they are needed. */
export const isAgentList = (list: ListName): list is AgentList => Object.hasOwn(readers, list);

/** A list as something to read: its request, and what its answer tells. */
export interface ListToRead {
  readonly list: ListName;
  readonly skillId: string | null;
  request(owner: ListOwner): WireRequest;
  readonly facts: ListFacts;
}

export const agentList = (list: AgentList): ListToRead => ({
  list,
  skillId: null,
  request: listRequests[list],
  facts: readers[list]
});

export const dispositionList = (skillId: string): ListToRead => ({
  list: 'dispositions',
  skillId,
  request: () => dispositionsRequest(skillId),
  facts: (body) =>
    told(readDispositions(body), (dispositions) => ({ type: 'dialer.dispositionsListed', skillId, dispositions }))
});

export const tagList = (skillId: string): ListToRead => ({
  list: 'tags',
  skillId,
  request: () => tagsRequest(skillId),
  facts: (body) => told(readTags(body), (tags) => ({ type: 'dialer.tagsListed', skillId, tags }))
});

/** What the answer tells, or `dialer.listFailed`. */
export function listFacts({ list, skillId, facts }: ListToRead, reply: Reply): readonly DialerFact[] {
  const good = reply.kind === 'answered' && reply.status >= 200 && reply.status < 300;
  const read = good ? facts(reply.body) : null;
  return read ?? [{ type: 'dialer.listFailed', list, skillId, refusal: refusalIn('list', reply) }];
}
