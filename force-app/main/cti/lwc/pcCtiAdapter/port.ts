/**
 * The CTI port: how the machines reach a dialer, whichever it is.
 *
 * Contract
 * - `send` ALWAYS resolves, with `accepted` or `refused`; it NEVER rejects. Accepted means the dialer took the command; what it
 *   did ALWAYS arrives as facts.
 * - `send` NEVER repeats a command by itself, except once after a 401 with a fresh token, and once after a 400 where the same word has
 *   two spellings (`Answered`, protocol 5.6): the dialer did not act on the first.
 * - Reading is a command too: accepted means that ALL of it was read and told as facts. What could not be read is refused and told as
 *   `dialer.listFailed` (but for `readSaved`); the parts that were read are told all the same.
 * - ONLY one poll is outstanding; it is re-armed before its batch is handed on.
 * - Facts are ALWAYS handed on in the order of the wire, each to every listener, and a listener that throws stops neither the
 *   others nor the poll.
 * - ONLY the adapter knows session ids; they are ALWAYS taken from the latest reply.
 * - After `stop()` nothing is sent and no fact is handed on.
 */
import type { DialerCommand, Fact, Refusal } from 'c/pcFacts';

/** What became of a command. */
export type Outcome = { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface CtiAdapter {
  /** Carries one command out. Resolves when the dialer answered. */
  send(command: DialerCommand): Promise<Outcome>;
  /** Listens to facts; returns the function that ends listening. */
  subscribe(listener: (fact: Fact) => void): () => void;
  /** Ends the poll at once without ending the agent session (page goes away). */
  stop(): void;
}

/**
 * Where tokens come from; the adapter keeps none. Tokens live in memory only. A rejection means that the sign-in has ended, unless it
 * is a TypeError (as of fetch) or an error named TimeoutError, AbortError or NetworkError: then the tenant could not be reached, which
 * is waited out like any lost connection.
 */
export interface AuthProvider {
  /** A token that is valid for at least the next request; refreshes ahead of expiry. Rejects when the sign-in has ended. */
  accessToken(): Promise<string>;
  /** Called once after a 401: a newly refreshed token. Rejects when the sign-in has ended. */
  freshToken(): Promise<string>;
  /** Who signed in, from id_token or whoami (protocol 1.3, 1.4). */
  agent(): Promise<SignedInAgent>;
}

/** The agent as sign-in knows them. */
export interface SignedInAgent {
  readonly agentId: string;
  readonly teamId: string;
  readonly name: string;
  /** Base of every `/InContactAPI/...` call, without trailing slash (protocol 1.2). */
  readonly apiBase: string;
}

/** Time and timers, injected so that tests own them. `now` is the local clock in ms. */
export interface Clock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** The seam where the simulated dialer or another transport plugs in. */
export type Fetch = (request: Request) => Promise<Response>;

/** What an adapter is built from. */
export interface Connection {
  readonly fetch: Fetch;
  readonly auth: AuthProvider;
  readonly clock: Clock;
}
