/** Reference data: read after a session start, and again when the dialer says so; a burst of notices reads each list once. */
import type { DialerFact, ListName, Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { authLost } from './dialerClient';
import type { DialerClient } from './dialerClient';
import { agentList, dispositionList, isAgentList, listFacts, tagList } from './listReader';
import type { AgentList, ListToRead } from './listReader';
import type { AuthProvider } from './port';
import { parameterFacts, parameterRequests } from './skillParameters';

/** How long one list may take with all its retries, ms. */
const limitMs = 30_000;

export interface ReferenceDeskOptions {
  readonly client: DialerClient;
  readonly auth: Pick<AuthProvider, 'agent'>;
  /** Retries of a read by itself. */
  readonly retries: number;
  readonly signal: AbortSignal;
  emit(fact: DialerFact): void;
}

export interface ReferenceDesk {
  /** Reads these lists. One that is being read already is read once more afterwards, because its answer may be too old. */
  refresh(lists: readonly ListName[]): void;
  /** Reads a skill's dispositions; resolves with why that failed, null when it did not. */
  readDispositions(skillId: string): Promise<Refusal | null>;
  /** Reads a skill's tags; resolves as above. */
  readTags(skillId: string): Promise<Refusal | null>;
  /** Reads the planned callbacks; resolves as above. */
  readCallbacks(): Promise<Refusal | null>;
  /** Reads how a skill is set up for its agents; resolves with why a part of that failed, null when none did. */
  readSkillParameters(skillId: string): Promise<Refusal | null>;
}

export function createReferenceDesk(options: ReferenceDeskOptions): ReferenceDesk {
  const { client, auth, retries, signal, emit } = options;
  const reading = new Map<AgentList, 'once' | 'again'>();
  const running = new Map<string, Promise<Refusal | null>>();

  async function ask({ request }: Pick<ListToRead, 'request'>): Promise<Reply> {
    try {
      return await client.call(request(await auth.agent()), { limitMs, retries, signal });
    } catch (error) {
      return authLost(error);
    }
  }

  function tell(facts: readonly DialerFact[]): Refusal | null {
    facts.forEach(emit);
    const [failed] = facts.filter((fact) => fact.type === 'dialer.listFailed');
    return failed?.refusal ?? null;
  }

  const read = async (toRead: ListToRead): Promise<Refusal | null> => tell(listFacts(toRead, await ask(toRead)));

  async function readParameters(skillId: string): Promise<Refusal | null> {
    const parts = parameterRequests(skillId);
    const [marks, preview] = await Promise.all([ask(parts.marks), ask(parts.preview)]);
    return tell(parameterFacts(skillId, marks, preview));
  }

  /** Asked twice for the same skill while it is being read, it is read once. */
  function onceAtATime(key: string, work: () => Promise<Refusal | null>): Promise<Refusal | null> {
    const mine = running.get(key) ?? work().finally(() => running.delete(key));
    running.set(key, mine);
    return mine;
  }

  async function readUntilFresh(list: AgentList): Promise<void> {
    reading.set(list, 'once');
    await read(agentList(list));
    if (reading.get(list) === 'again' && !signal.aborted) await readUntilFresh(list);
    else reading.delete(list);
  }

  return {
    refresh(lists) {
      for (const list of lists) {
        if (!isAgentList(list)) continue;
        if (reading.has(list)) reading.set(list, 'again');
        else readUntilFresh(list);
      }
    },
    readDispositions: (skillId) => onceAtATime(`dispositions ${skillId}`, () => read(dispositionList(skillId))),
    readTags: (skillId) => onceAtATime(`tags ${skillId}`, () => read(tagList(skillId))),
    readCallbacks: () => onceAtATime('callbacks', () => read(agentList('callbacks'))),
    readSkillParameters: (skillId) => onceAtATime(`skillParameters ${skillId}`, () => readParameters(skillId))
  };
}
