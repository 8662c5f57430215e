/** Reads whether a disposition was saved for a contact already (protocol 7.4). */
import type { ContactId, Refusal } from 'c/pcFacts';
import { isGood, refusalIn } from 'c/pcCxoneWire';
import type { WireReply } from 'c/pcCxoneWire';
import type { DeskTools } from './deskTypes';
import { savedDispositionRequest } from './listRequests';
import { readSavedDisposition } from './tagReaders';

/** How long it may take with all its retries, ms. */
const limitMs = 15_000;

/** A contact nobody dispositioned has nothing at that address: 404 is an answer here [INF]. */
const savedIn = (reply: WireReply) => {
  if (reply.kind === 'answered' && reply.status === 404) return null;
  return isGood(reply) ? readSavedDisposition(reply.body) : undefined;
};

/** Resolves with why it could not be read, null when it was. */
export function createSavedDesk({ read, emit }: DeskTools) {
  return async (contactId: ContactId): Promise<Refusal | null> => {
    const reply = await read(() => savedDispositionRequest(contactId), limitMs);
    const saved = savedIn(reply);
    if (saved === undefined) return refusalIn('list', reply);
    emit({ type: 'dialer.dispositionFound', contactId, saved });
    return null;
  };
}
