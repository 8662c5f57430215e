/** What the control API answers with. */
import type { ControlLine, LedgerEntry, SimulatorControl, WireEntry } from 'c/pcSimulatedDialer';

export type ControlAgent = ReturnType<SimulatorControl['agents']>[number];

/** A stretch of a log. `next` is the `since` that goes on where this ends. */
export interface LogPage<Entry> {
  readonly entries: readonly Entry[];
  readonly next: number;
}

export interface HealthReply {
  readonly status: 'ok';
  /** Where the wire and the sign-in are. */
  readonly origin: string;
  readonly seed: number;
  readonly pace: number;
  /** The simulator's clock, UTC. */
  readonly now: string;
  readonly lines: number;
  readonly signedIn: number;
}

export type LinesReply = { readonly lines: readonly ControlLine[] };
export type AgentsReply = { readonly agents: readonly ControlAgent[] };
export type LedgerReply = LogPage<LedgerEntry>;
export type WireReply = LogPage<WireEntry>;
/** `contactId`: of the call, and of its first offer. */
export type InboundReply = { readonly done: true; readonly contactId: string };

/** Every refusal: a stable word and a sentence. */
export interface ControlProblem {
  readonly error: 'bad_request' | 'forbidden' | 'not_found' | 'not_possible' | 'too_large' | 'wrong_type' | 'failed';
  readonly message: string;
}

/** Events of `GET /events`: name → data. */
export interface ControlEvents {
  /** All lines, whenever one of them changed; also first. */
  lines: readonly ControlLine[];
  /** All agents, whenever one of them changed; also first. */
  agents: readonly ControlAgent[];
  /** New ledger entries. */
  ledger: LedgerReply;
  /** New wire traffic. */
  wire: WireReply;
}
