/** The agent's lists: read after a session start, and again when the dialer says so; a burst of notices reads each list once. */
import type { DialerFact } from 'c/pcFacts';
import type { CxoneDesks } from 'c/pcCxoneDesks';
import { listRequests } from 'c/pcCxoneWire';
import type { AgentList } from 'c/pcCxoneWire';
import type { Ask } from './ask';
import type { Call } from './dialerClient';
import { isShiftList, listFact } from './listReader';

/** How long one list may take with all its retries, ms. */
const limitMs = 30_000;

export interface ReferenceDeskOptions {
  readonly ask: Ask;
  /** How often a read is repeated by itself, and what ends it. */
  readonly reading: Pick<Call, 'retries'> & { readonly signal: AbortSignal };
  readonly desks: Pick<CxoneDesks, 'readList'>;
  emit(fact: DialerFact): void;
}

/** Reads these lists. One that is being read already is read once more afterwards, because its answer may be too old. */
export function createReferenceDesk({ ask, reading, desks, emit }: ReferenceDeskOptions) {
  const running = new Map<AgentList, 'once' | 'again'>();

  async function read(list: AgentList): Promise<void> {
    if (isShiftList(list)) emit(listFact(list, await ask(listRequests[list], { ...reading, limitMs })));
    else await desks.readList(list);
  }

  async function readUntilFresh(list: AgentList): Promise<void> {
    running.set(list, 'once');
    await read(list);
    if (running.get(list) === 'again' && !reading.signal.aborted) await readUntilFresh(list);
    else running.delete(list);
  }

  return function refresh(lists: readonly AgentList[]): void {
    for (const list of lists) {
      if (running.has(list)) running.set(list, 'again');
      else void readUntilFresh(list);
    }
  };
}
