/** What the agent typed and chose so far about a contact; the dialer does not know it. Pure. */
import type { RescheduleDraft } from 'c/pcCallback';
import type { ContactFact, Instant } from 'c/pcFacts';
import type { CallEvent } from './callEvents';

/** Longer notes are kept as typed and not taken by Save. */
export const NOTES_LIMIT = 10_000;

export interface Draft {
  readonly dispositionId: string | null;
  /** Where the skill uses a second one. */
  readonly secondaryId: string | null;
  readonly notes: string;
  /** As typed. */
  readonly amount: string;
  /** Of the editor for the callback; whom it is delivered to and its notes have no meaning here. Null while nothing was entered. */
  readonly callback: RescheduleDraft | null;
  /** Chosen tags, in the order they were chosen. */
  readonly tagIds: readonly string[];
}

export const emptyDraft: Draft = {
  dispositionId: null,
  secondaryId: null,
  notes: '',
  amount: '',
  callback: null,
  tagIds: []
};

/** The callback as the wire wants it. */
export interface CallbackWire {
  /** Wall clock with offset, `2026-03-05T09:30:00-07:00` (protocol 7.4). */
  readonly time: string;
  readonly number: string;
}

/** The calendar's and the number rules' reading of a callback; null while it lacks something or the rules have not come. */
export type ReadCallback = (source: {
  readonly contact: ContactFact;
  readonly draft: RescheduleDraft;
  /** The dialer's present instant. */
  readonly now: Instant;
}) => CallbackWire | null;

/** The draft after an intent about it; a field the intent does not name stays. */
export const draftAfterIntent = (draft: Draft, event: CallEvent): Draft => {
  if (event.type === 'agent.dispose') {
    return { ...draft, dispositionId: event.choice.dispositionId, notes: event.choice.notes };
  }
  if (event.type !== 'agent.draft') return draft;
  const { type: _type, contactId: _contactId, ...fields } = event;
  return { ...draft, ...fields };
};
