/** What the desks are built from, and what they do. */
import type { DialerFact, Instant, Refusal } from 'c/pcFacts';
import type { DeskCommand, DeskList, ListOwner, WireReply, WireRequest } from 'c/pcCxoneWire';

/** A request, once it is known whose it is. */
export type RequestOf = (owner: ListOwner) => WireRequest;

/** Who asks, and the latest session id. */
export interface SessionOwner {
  readonly agentId: string;
  readonly sessionId: string;
}

export interface DeskTools {
  /** Asks for something to read; repeated by itself for `limitMs`. Never rejects. */
  read(request: RequestOf, limitMs: number): Promise<WireReply>;
  /** Sends once. Never rejects. */
  send(request: RequestOf): Promise<WireReply>;
  /** Null when the sign-in does not say. */
  agentId(): Promise<string | null>;
  /** The latest session id; null when there is no session. */
  sessionId(): string | null;
  now(): Instant;
  /** Aborted when nothing is to be asked any more. */
  readonly signal: AbortSignal;
  emit(fact: DialerFact): void;
}

export interface CxoneDesks {
  /** Carries one command out. Resolves with why it was refused, null when it was accepted; what was read is told as facts before. */
  carry(command: DeskCommand): Promise<Refusal | null>;
  /** Reads one of the agent's lists and tells it, or that it could not be read. Resolves as above. */
  readList(list: DeskList): Promise<Refusal | null>;
}
