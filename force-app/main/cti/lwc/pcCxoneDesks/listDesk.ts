/** Lists that are one answer each, and what they tell (protocol 5.7, 7). */
import type { DialerFact, ListName, Refusal } from 'c/pcFacts';
import { answerIn, listFailed } from 'c/pcCxoneWire';
import type { DeskList } from 'c/pcCxoneWire';
import { readCallbacks } from './callbackReader';
import type { DeskTools, RequestOf } from './deskTypes';
import { readDispositions } from './dispositionReader';
import { readIndicators } from './indicatorReader';
import { dispositionsRequest, listRequests, tagsRequest } from './listRequests';
import { readMessages } from './messageReader';
import { createOnce } from './once';
import { readCommitmentRules } from './rulesReader';
import { readTags } from './tagReaders';
import { readZones } from './zoneReader';

/** How long one list may take with all its retries, ms. */
const limitMs = 30_000;

/** A list as something to read: its request, and the fact a body tells; null when the body is not that list. */
export interface ListToRead {
  readonly list: ListName;
  readonly skillId: string | null;
  readonly request: RequestOf;
  fact(body: unknown): DialerFact | null;
}

const factOf = <T>(list: T | null, fact: (list: T) => DialerFact): DialerFact | null => (list === null ? null : fact(list));

const facts: Readonly<Record<DeskList, (body: unknown) => DialerFact | null>> = {
  settings: readCommitmentRules,
  messages: (body) => factOf(readMessages(body), (messages) => ({ type: 'dialer.messagesListed', messages })),
  zones: (body) => factOf(readZones(body), (zones) => ({ type: 'dialer.zonesListed', zones })),
  callbacks: (body) => factOf(readCallbacks(body), (callbacks) => ({ type: 'dialer.callbacksListed', callbacks })),
  indicators: (body) => factOf(readIndicators(body), (indicators) => ({ type: 'dialer.indicatorsListed', indicators }))
};

export const agentList = (list: DeskList): ListToRead => ({
  list,
  skillId: null,
  request: listRequests[list],
  fact: facts[list]
});

export const dispositionList = (skillId: string): ListToRead => ({
  list: 'dispositions',
  skillId,
  request: () => dispositionsRequest(skillId),
  fact: (body) =>
    factOf(readDispositions(body), (dispositions) => ({ type: 'dialer.dispositionsListed', skillId, dispositions }))
});

export const tagList = (skillId: string): ListToRead => ({
  list: 'tags',
  skillId,
  request: () => tagsRequest(skillId),
  fact: (body) => factOf(readTags(body), (tags) => ({ type: 'dialer.tagsListed', skillId, tags }))
});

export function createListDesk({ read: ask, emit }: DeskTools) {
  const once = createOnce<Refusal | null>();

  /** Resolves with why it could not be read, null when it was. */
  async function read({ list, skillId, request, fact }: ListToRead): Promise<Refusal | null> {
    const reply = await ask(request, limitMs);
    const told = answerIn(reply, fact) ?? listFailed(list, skillId, reply);
    emit(told);
    return told.type === 'dialer.listFailed' ? told.refusal : null;
  }

  return { read, readOnce: (list: ListToRead) => once(`${list.list} ${list.skillId ?? ''}`, () => read(list)) };
}
