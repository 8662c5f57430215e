/** Reads whom a call can be taken to: three answers that are one thing to the panel. What one lacks does not cost the others. */
import type { AgentCondition, Directory, DirectoryAgent, DirectorySkill, Refusal } from 'c/pcFacts';
import { answerIn, listFailed } from 'c/pcCxoneWire';
import type { WireReply } from 'c/pcCxoneWire';
import { createAddressBooks } from './addressBookReader';
import { createColleagues } from './colleagues';
import type { DeskTools, RequestOf } from './deskTypes';
import { readCallableSkills } from './directoryReaders';
import type { DirectoryPage } from './directoryReaders';
import { DIRECTORY_PAGE, DIRECTORY_SHOWN, skillSearchRequest } from './directoryRequests';

/** How long one part may take with all its retries, ms. */
const limitMs = 15_000;

/** Those who can take a call come first, those who are not there last. */
const rank: Readonly<Partial<Record<AgentCondition, number>>> = { available: 0, loggedOut: 2 };

const order = (one: DirectoryAgent, other: DirectoryAgent): number =>
  (rank[one.condition] ?? 1) - (rank[other.condition] ?? 1) || one.name.localeCompare(other.name);

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The cache knows no search: every word of the text stands in a colleague's name or team. */
const matches = (agent: DirectoryAgent, text: string): boolean => {
  const where = plain(`${agent.name} ${agent.teamName}`);
  return plain(text)
    .split(/\s+/)
    .every((part) => where.includes(part));
};

export function createDirectoryDesk({ read, agentId, now, signal, emit }: DeskTools) {
  const ask = (request: RequestOf): Promise<WireReply> => read(request, limitMs);
  const colleagues = createColleagues({ now, ask });
  const findEntries = createAddressBooks(ask);

  async function findAgents(text: string): Promise<{ agents: readonly DirectoryAgent[] | null; failed: WireReply | null }> {
    const found = await colleagues();
    if ('failed' in found) return { agents: null, failed: found.failed };
    const me = await agentId();
    const agents = found.agents.filter((agent) => agent.agentId !== me && matches(agent, text));
    return { agents: agents.sort(order), failed: null };
  }

  async function findSkills(text: string): Promise<{ page: DirectoryPage<DirectorySkill> | null; failed: WireReply | null }> {
    const reply = await ask(() => skillSearchRequest(text));
    const page = answerIn(reply, readCallableSkills);
    return { page, failed: page === null ? reply : null };
  }

  /** Resolves with why a part could not be read, null when all could. */
  return async function readDirectory(asked: string): Promise<Refusal | null> {
    const text = asked.trim();
    const [people, skills, books] = await Promise.all([findAgents(text), findSkills(text), findEntries(text)]);
    if (signal.aborted) return null;
    const found = [people.agents, skills.page?.entries ?? null, books.entries] as const;
    const more = books.more || (skills.page?.count ?? 0) >= DIRECTORY_PAGE;
    const shown = <T>(list: readonly T[] | null): readonly T[] | null => list?.slice(0, DIRECTORY_SHOWN) ?? null;
    const failed = people.failed ?? skills.failed ?? books.failed;
    if (found.some((part) => part !== null)) {
      const directory: Directory = {
        agents: shown(found[0]),
        skills: shown(found[1]),
        entries: shown(found[2]),
        complete: !more && found.every((part) => (part?.length ?? 0) <= DIRECTORY_SHOWN)
      };
      emit({ type: 'dialer.directoryListed', text: asked, directory });
    }
    if (failed === null) return null;
    const fact = listFailed('directory', null, failed);
    emit(fact);
    return fact.refusal;
  };
}
