/** Entries of the agent's address books that match a text (protocol 7.10). */
import type { DirectoryEntry } from 'c/pcFacts';
import { answerIn } from 'c/pcCxoneWire';
import type { WireReply } from 'c/pcCxoneWire';
import type { RequestOf } from './deskTypes';
import { readAddressBooks, readBookEntries } from './directoryReaders';
import type { AddressBook, DirectoryPage } from './directoryReaders';
import { DIRECTORY_PAGE, addressBooksRequest, bookEntriesRequest } from './directoryRequests';

/** Books looked through at most. */
const BOOKS = 10;

export type AskOwned = (request: RequestOf) => Promise<WireReply>;

/** What was found. `failed`: the first reply that could not be read; entries are null when nothing could. */
export interface FoundEntries {
  readonly entries: readonly DirectoryEntry[] | null;
  /** There are books, or pages of a book, that were not looked through. */
  readonly more: boolean;
  readonly failed: WireReply | null;
}

/** Books change seldom: they are read when the search begins anew (''), and kept while it goes on. */
export function createAddressBooks(ask: AskOwned) {
  let books: readonly AddressBook[] | null = null;

  async function findBooks(text: string): Promise<WireReply | null> {
    if (books !== null && text !== '') return null;
    const reply = await ask(({ agentId }) => addressBooksRequest(agentId));
    const found = answerIn(reply, readAddressBooks);
    if (found === null) return reply;
    books = found;
    return null;
  }

  return async function findEntries(text: string): Promise<FoundEntries> {
    const failed = await findBooks(text);
    if (failed !== null) return { entries: null, more: false, failed };
    const all = books ?? [];
    const answers = await Promise.all(
      all.slice(0, BOOKS).map(async (book) => {
        const reply = await ask(() => bookEntriesRequest(book.bookId, text));
        return { reply, page: answerIn(reply, (body) => readBookEntries(body, book)) };
      })
    );
    const pages = answers.flatMap(({ page }): DirectoryPage<DirectoryEntry>[] => (page === null ? [] : [page]));
    return {
      entries: pages.length === 0 && answers.length > 0 ? null : pages.flatMap(({ entries }) => entries),
      more: all.length > BOOKS || pages.some(({ count }) => count >= DIRECTORY_PAGE),
      failed: answers.find(({ page }) => page === null)?.reply ?? null
    };
  };
}
