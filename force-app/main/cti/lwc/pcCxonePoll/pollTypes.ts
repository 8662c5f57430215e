/** What the poll loop is told and what it tells. */
import type { LinkFact, RefusalCode } from 'c/pcFacts';
import type { WireBatch } from 'c/pcCxoneWire';

/** What became of one request to the dialer. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Parsed JSON, null for an empty body, the text itself when it is no JSON. */
      readonly body: unknown;
      /** Retry-After, ms from now; null when there was none. */
      readonly retryAfterMs: number | null;
      /** The Date header, null when the dialer did not send it or the browser hides it. */
      readonly date: string | null;
    }
  /** No answer: the network, the time limit, or a sign-in that has ended (401 with a fresh token included). */
  | { readonly kind: 'lost'; readonly code: Extract<RefusalCode, 'noConnection' | 'noAnswer' | 'signedOut'> };

/** Time and timers in ms, injected. */
export interface PollClock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** What became of joining again after the dialer forgot the session. */
export type Rejoined =
  { readonly kind: 'joined'; readonly sessionId: string } | { readonly kind: 'refused'; readonly reply: Reply };

export interface PollOptions {
  /** Asks for events once. Never rejects. `timeoutS` is how long the dialer may hold the request. */
  ask(sessionId: string, timeoutS: number, signal: AbortSignal): Promise<Reply>;
  /** Joins the agent's session. Never rejects. */
  rejoin(): Promise<Rejoined>;
  readonly policy: PollPolicy;
  readonly clock: PollClock;
  /** A batch of the live poll; the next poll is already on its way, unless the batch ends the session. */
  onBatch(batch: WireBatch): void;
  onLink(fact: LinkFact): void;
  /** The dialer says that the session is over (409, or gone and nothing to join). No poll is outstanding. */
  onOver(): void;
}

/** Which kind of failure, because they are waited out differently. */
export type PollFailureReason = 'transport' | 'overloaded' | 'failed';

export interface PollFailure {
  /** Failures in a row, this one included: counts from 1. */
  readonly failures: number;
  readonly reason: PollFailureReason;
  /** What the dialer asked us to wait, ms; null when it did not. */
  readonly retryAfterMs: number | null;
  /** Since the first failure of the row, ms. */
  readonly elapsedMs: number;
}

/** When to poll again after a failure. A value: it knows no time and no network. */
export interface PollPolicy {
  /** Milliseconds to wait; null gives up. */
  nextDelayMs(failure: PollFailure): number | null;
}
