/** Reads one reference list and says what came of it as a fact (protocol 7). */
import type { DialerFact, ListName } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import {
  dispositionsRequest,
  isSettings,
  listRequests,
  readDispositions,
  readMessages,
  readPermissions,
  readSkills,
  readUnavailableCodes,
  readZones
} from 'c/pcCxoneWire';
import type { ListOwner, SkillList, WireRequest } from 'c/pcCxoneWire';
import { refusalIn } from './outcomes';

export type AgentList = Exclude<ListName, SkillList>;

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
  // Read because official clients do before they poll (protocol 1.7); nothing in it concerns a client without a media leg.
  settings: (body) => (isSettings(body) ? [] : null)
};

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

/** What the answer tells, or `dialer.listFailed`. */
export function listFacts({ list, skillId, facts }: ListToRead, reply: Reply): readonly DialerFact[] {
  const good = reply.kind === 'answered' && reply.status >= 200 && reply.status < 300;
  const read = good ? facts(reply.body) : null;
  return read ?? [{ type: 'dialer.listFailed', list, skillId, refusal: refusalIn('list', reply) }];
}
