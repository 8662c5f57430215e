/** Colleagues, skills, address books (protocol 7.2, 7.10, 7.11). Null: the answer is not what was asked for. */
import type { DirectoryAgent, DirectoryEntry, DirectorySkill } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import {
  agentCondition,
  anyCase,
  flag,
  lenient,
  listEntries,
  optionalId,
  parseInstant,
  readFlag,
  readText,
  requiredId,
  word
} from 'c/pcCxoneWire';

const unlessDenied = lenient((raw) => raw === null || readFlag(raw));

const stateSchema = anyCase({
  agentId: requiredId,
  userName: word,
  firstName: word,
  lastName: word,
  teamName: word,
  agentStateName: word,
  outStateDescription: word,
  isActive: unlessDenied
});

/** A date to send back as it came; anything else would be refused, or mean something else. */
const pollTime = lenient((raw) => (parseInstant(raw) === null ? null : readText(raw)));

const resultSchema = anyCase({ resultSet: lenient((raw) => raw) });
const headSchema = anyCase({ lastPollTime: pollTime });

/** What changed of agents' states. */
export interface AgentStates {
  /** To be sent with the next question; null asks for everybody again. */
  readonly polledAt: string | null;
  readonly agents: readonly DirectoryAgent[];
  /** Ids of agents who are none any more. */
  readonly left: readonly string[];
}

/** The answer of the agent-state cache, whole or what changed since. */
export function readAgentStates(body: unknown): AgentStates | null {
  const result = safeParse(resultSchema, body);
  if (!result.success && body !== null && body !== '') return null;
  const inner = result.success ? (result.output.resultSet ?? body) : null;
  const entries = listEntries(inner, 'agentState', stateSchema);
  if (entries === null) return null;
  const head = safeParse(headSchema, inner);
  return {
    polledAt: head.success ? head.output.lastPollTime : null,
    agents: entries
      .filter(({ isActive }) => isActive)
      .map((entry) => ({
        agentId: entry.agentId,
        name: `${entry.firstName} ${entry.lastName}`.trim() || entry.userName,
        teamName: entry.teamName,
        condition: agentCondition(entry.agentStateName),
        rawState: entry.agentStateName,
        reason: entry.outStateDescription
      })),
    left: entries.filter(({ isActive }) => !isActive).map(({ agentId }) => agentId)
  };
}

/** 4 is the phone; an entry that does not say was asked for as one. */
const phone = lenient((raw) => raw === null || readText(raw).trim() === '4');

const skillSchema = anyCase({
  skillId: requiredId,
  skillName: word,
  mediaTypeId: phone,
  isOutbound: flag,
  isActive: unlessDenied
});

/** One page of an answer. */
export interface DirectoryPage<T> {
  /** Entries in the answer, whatever they are. */
  readonly count: number;
  readonly entries: readonly T[];
}

/** Skills a call can be taken to: an outbound skill has nobody who waits for calls [INF]. */
export function readCallableSkills(body: unknown): DirectoryPage<DirectorySkill> | null {
  const entries = listEntries(body, 'skills', skillSchema);
  if (entries === null) return null;
  const callable = entries.filter(({ mediaTypeId, isOutbound, isActive }) => mediaTypeId && isActive && !isOutbound);
  return { count: entries.length, entries: callable.map(({ skillId, skillName }) => ({ skillId, skillName })) };
}

/** An address book of the agent's. */
export interface AddressBook {
  readonly bookId: string;
  readonly name: string;
}

const bookSchema = anyCase({ addressBookId: requiredId, addressBookName: word });

export function readAddressBooks(body: unknown): AddressBook[] | null {
  const entries = listEntries(body, 'addressBooks', bookSchema);
  return entries?.map((entry) => ({ bookId: entry.addressBookId, name: entry.addressBookName })) ?? null;
}

const entrySchema = anyCase({
  addressBookEntryId: optionalId,
  firstName: word,
  middleName: word,
  lastName: word,
  company: word,
  phone: word,
  mobile: word,
  isDeleted: flag
});

const entriesHolder = anyCase({ addressBook: lenient((raw) => raw) });

/** Entries of one book. Without a number there is nobody to call, so such an entry is left out. */
export function readBookEntries(body: unknown, { bookId, name: bookName }: AddressBook): DirectoryPage<DirectoryEntry> | null {
  const result = safeParse(entriesHolder, body);
  const inner = result.success ? (result.output.addressBook ?? body) : body;
  const entries = listEntries(inner, 'addressBookEntries', entrySchema);
  if (entries === null) return null;
  const callable = entries.filter(({ isDeleted, phone: number, mobile }) => !isDeleted && (number !== '' || mobile !== ''));
  return {
    count: entries.length,
    entries: callable.map((entry, index) => ({
      entryId: `${bookId} ${entry.addressBookEntryId ?? `#${index}`}`,
      bookName,
      name: [entry.firstName, entry.middleName, entry.lastName].filter((part) => part !== '').join(' '),
      company: entry.company,
      phone: entry.phone,
      mobile: entry.mobile
    }))
  };
}
