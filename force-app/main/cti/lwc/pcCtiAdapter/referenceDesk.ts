/** Reference data: read after a session start, and again when the dialer says so; a burst of notices reads each list once. */
import type { DialerFact, ListName, Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { authLost } from './dialerClient';
import type { DialerClient } from './dialerClient';
import { agentList, dispositionList, listFacts } from './listReader';
import type { AgentList, ListToRead } from './listReader';
import type { AuthProvider } from './port';

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
}

export function createReferenceDesk(options: ReferenceDeskOptions): ReferenceDesk {
  const { client, auth, retries, signal, emit } = options;
  const reading = new Map<AgentList, 'once' | 'again'>();
  const dispositions = new Map<string, Promise<Refusal | null>>();

  async function ask(toRead: ListToRead): Promise<Reply> {
    try {
      return await client.call(toRead.request(await auth.agent()), { limitMs, retries, signal });
    } catch (error) {
      return authLost(error);
    }
  }

  async function read(toRead: ListToRead): Promise<Refusal | null> {
    const facts = listFacts(toRead, await ask(toRead));
    facts.forEach(emit);
    const [failed] = facts.filter((fact) => fact.type === 'dialer.listFailed');
    return failed?.refusal ?? null;
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
        if (list === 'dispositions') continue;
        if (reading.has(list)) reading.set(list, 'again');
        else readUntilFresh(list);
      }
    },
    readDispositions(skillId) {
      const running = dispositions.get(skillId) ?? read(dispositionList(skillId)).finally(() => dispositions.delete(skillId));
      dispositions.set(skillId, running);
      return running;
    }
  };
}
