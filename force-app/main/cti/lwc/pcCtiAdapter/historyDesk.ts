/** Reads what was with a customer before: page by page, and what was found becomes one fact. */
import type { DialerCommand, DialerFact, Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { HISTORY_PAGE, HISTORY_PAGES, historyRequest, mergeHistory, readHistory } from 'c/pcCxoneWire';
import type { HistoryPage } from 'c/pcCxoneWire';
import { authLost } from './dialerClient';
import type { DialerClient } from './dialerClient';
import { refusalIn } from './outcomes';
import type { AuthProvider } from './port';

/** How long one page may take with all its retries, ms. */
const limitMs = 20_000;

export interface HistoryDeskOptions {
  readonly client: DialerClient;
  readonly auth: Pick<AuthProvider, 'agent'>;
  readonly retries: number;
  readonly signal: AbortSignal;
  emit(fact: DialerFact): void;
}

type ReadHistory = Extract<DialerCommand, { type: 'command.readHistory' }>;

/** Resolves with why it could not be read, null when it was. A page that fails fails all: half a history would look like a whole one. */
export function createHistoryDesk({ client, auth, retries, signal, emit }: HistoryDeskOptions) {
  async function askPage(command: ReadHistory, page: number): Promise<Reply> {
    try {
      const { agentId } = await auth.agent();
      return await client.call(historyRequest(agentId, command, page), { limitMs, retries, signal });
    } catch (error) {
      return authLost(error);
    }
  }

  async function readFrom(command: ReadHistory, before: readonly HistoryPage[]): Promise<Refusal | null> {
    const reply = await askPage(command, before.length);
    const good = reply.kind === 'answered' && reply.status >= 200 && reply.status < 300;
    const page = good ? readHistory(reply.body, command.number, command.contactId) : null;
    if (page === null) return refusalIn('list', reply);
    const pages = [...before, page];
    const last = page.count < HISTORY_PAGE;
    if (!last && pages.length < HISTORY_PAGES && !signal.aborted) return readFrom(command, pages);
    emit({ type: 'dialer.historyListed', contactId: command.contactId, entries: mergeHistory(pages), complete: last });
    return null;
  }

  return (command: ReadHistory): Promise<Refusal | null> => readFrom(command, []);
}
