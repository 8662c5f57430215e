/** What is remembered of calls by hand. */
import type { DialDraft } from 'c/pcFacts';

/** A number as it went to the dialer. */
export interface Dialed {
  readonly number: string;
  readonly skillId: string;
  readonly callerId: string;
}

export interface DialDesk {
  /** The agent has the form open. */
  readonly open: boolean;
  readonly draft: DialDraft;
  /** On its way; null when nothing is. */
  readonly sent: Dialed | null;
  /** Dialed last in this shift; null when nothing was. */
  readonly last: Dialed | null;
}

export const newDesk: DialDesk = { open: false, draft: { number: '', skillId: null, callerId: '' }, sent: null, last: null };
