/** Commitments: callbacks promised to customers (protocol 4.9, 5.7). All text is untrusted. */
import type { Instant } from './contactFact';

/** A callback that is planned, as the tenant keeps it. */
export interface Callback {
  readonly callbackId: string;
  /** True: for this agent; false: for anyone with the skill. */
  readonly mine: boolean;
  readonly skillId: string | null;
  /** The number to dial, as sent. */
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly notes: string;
  /** When it is due; null when the tenant's time cannot be read. */
  readonly at: Instant | null;
}

/** A callback that is due and offered to the agent now (PromiseKeeper, protocol 4.9). */
export interface OfferedCallback extends Callback {
  /** When the dialer takes the offer back; null when it says nothing. */
  readonly expiresAt: Instant | null;
}

/** Where a form about a callback stands: on the card of the offered one, or in the list of the planned ones. */
export type CallbackPlace = 'offered' | 'planned';

/** What a callback is created or changed to. */
export interface CallbackPlan {
  readonly firstName: string;
  readonly lastName: string;
  readonly notes: string;
  /** E.164, or as the tenant knows it. */
  readonly number: string;
  /** Wall-clock time with its offset: `2026-03-05T09:30:00-07:00`. */
  readonly at: string;
  readonly skillId: string;
  /** True: this agent; false: anyone with the skill (-1 on the wire). */
  readonly mine: boolean;
}

/** What the tenant lets agents do with commitments (`deleteCommitmentString`, protocol 5.7). */
export type CommitmentRemoval = 'free' | 'withNotes' | 'never';
