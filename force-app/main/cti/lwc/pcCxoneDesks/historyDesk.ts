/** Reads what was with a customer before: page by page, and what was found becomes one fact. */
import type { DialerCommand, Refusal } from 'c/pcFacts';
import { answerIn, refusalIn } from 'c/pcCxoneWire';
import type { DeskTools } from './deskTypes';
import { HISTORY_PAGE, HISTORY_PAGES, historyRequest, mergeHistory, readHistory } from './historyReader';
import type { HistoryPage } from './historyReader';

/** How long one page may take with all its retries, ms. */
const limitMs = 20_000;

type ReadHistory = Extract<DialerCommand, { type: 'command.readHistory' }>;

/** Resolves with why it could not be read, null when it was. A page that fails fails all: half a history would look like a whole one. */
export function createHistoryDesk({ read, signal, emit }: DeskTools) {
  async function readFrom(command: ReadHistory, before: readonly HistoryPage[]): Promise<Refusal | null> {
    const reply = await read(({ agentId }) => historyRequest(agentId, command, before.length), limitMs);
    const page = answerIn(reply, (body) => readHistory(body, command.number, command.contactId));
    if (page === null) return refusalIn('list', reply);
    const pages = [...before, page];
    const last = page.count < HISTORY_PAGE;
    if (!last && pages.length < HISTORY_PAGES && !signal.aborted) return readFrom(command, pages);
    emit({ type: 'dialer.historyListed', contactId: command.contactId, entries: mergeHistory(pages), complete: last });
    return null;
  }

  return (command: ReadHistory): Promise<Refusal | null> => readFrom(command, []);
}
