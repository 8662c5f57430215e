/** Entries of the agent's address books that match a text (protocol 7.10). */
import type { DirectoryEntry } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { DIRECTORY_PAGE, addressBooksRequest, bookEntriesRequest, readAddressBooks, readBookEntries } from 'c/pcCxoneWire';
import type { AddressBook, DirectoryPage, ListOwner, WireRequest } from 'c/pcCxoneWire';

/** Books looked through at most. */
const BOOKS = 10;

export type AskOwned = (request: (owner: ListOwner) => WireRequest) => Promise<Reply>;

/** What was found. `failed`: the first reply that could not be read; entries are null when nothing could. */
export interface FoundEntries {
  readonly entries: readonly DirectoryEntry[] | null;
  /** There are books, or pages of a book, that were not looked through. */
  readonly more: boolean;
  readonly failed: Reply | null;
}

function read<T>(reply: Reply, reader: (body: unknown) => T | null): T | null {
  return reply.kind === 'answered' && reply.status >= 200 && reply.status < 300 ? reader(reply.body) : null;
}

/** Books change seldom: they are read when the search begins anew (''), and kept while it goes on. */
export function createAddressBooks(ask: AskOwned) {
  let books: readonly AddressBook[] | null = null;

  async function findBooks(text: string): Promise<Reply | null> {
    if (books !== null && text !== '') return null;
    const reply = await ask(({ agentId }) => addressBooksRequest(agentId));
    const found = read(reply, readAddressBooks);
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
        return { reply, page: read(reply, (body) => readBookEntries(body, book)) };
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
