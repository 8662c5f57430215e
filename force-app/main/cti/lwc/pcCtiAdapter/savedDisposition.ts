/** Reads whether a disposition was saved for a contact already (protocol 7.4). */
import type { ContactId, DialerFact, Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { readSavedDisposition, savedDispositionRequest } from 'c/pcCxoneWire';
import type { DialerClient } from './dialerClient';
import { refusalIn } from './outcomes';

/** How long it may take with all its retries, ms. */
const limitMs = 15_000;

export interface SavedReaderOptions {
  readonly client: DialerClient;
  readonly retries: number;
  readonly signal: AbortSignal;
  emit(fact: DialerFact): void;
}

/** A contact nobody dispositioned has nothing at that address: 404 is an answer here [INF]. */
const bodyOf = (reply: Reply): unknown => {
  if (reply.kind === 'lost') return undefined;
  return reply.status === 404 ? null : reply.body;
};

/** Resolves with why it could not be read, null when it was. */
export function createSavedReader({ client, retries, signal, emit }: SavedReaderOptions) {
  return async (contactId: ContactId): Promise<Refusal | null> => {
    const reply = await client.call(savedDispositionRequest(contactId), { limitMs, retries, signal });
    const answered = reply.kind === 'answered' && (reply.status === 404 || (reply.status >= 200 && reply.status < 300));
    const body = answered ? bodyOf(reply) : undefined;
    const saved = answered ? readSavedDisposition(body) : undefined;
    if (saved === undefined) return refusalIn('list', reply);
    emit({ type: 'dialer.dispositionFound', contactId, saved });
    return null;
  };
}
