/**
 * The simulated dialer's two doors: the wire (a web-standard handler that speaks the CXone agent protocol) and the control (plays
 * the other side). Everything between is a pure model driven by an injected clock and a seed.
 */
import type { AgentToolControl } from './agentToolControl';
import type { CallControl } from './callControl';
import type { SimulatedTenant } from './tenantTypes';

/** Time and timers, injected. `now` is epoch ms; a fake clock makes a whole shift reproducible. */
export interface SimulatorClock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** What the far end of a line turns out to be. */
export type FarEnd = 'person' | 'machine' | 'fax' | 'badNumber' | 'noAnswer' | 'busy';

/** Polls, other reads (GET), or commands (the rest). */
export type FaultTarget = 'poll' | 'read' | 'command';

/** A fault on the wire, armed once for the next matching request or event. */
export type Fault =
  | { readonly kind: 'dropPoll' }
  | {
      readonly kind: 'status';
      readonly status: 401 | 404 | 409 | 429 | 500 | 503;
      readonly on: FaultTarget;
      /** Only requests that begin so behind version and session: `contacts/completed`. */
      readonly path?: string;
      readonly retryAfterS?: number;
      readonly times?: number;
    }
  | { readonly kind: 'delay'; readonly ms: number; readonly on: FaultTarget; readonly path?: string }
  | { readonly kind: 'offline'; readonly ms: number }
  | { readonly kind: 'duplicateEvent' }
  | { readonly kind: 'reorderEvents' }
  | { readonly kind: 'unknownEvent' }
  | { readonly kind: 'unreadableEvent' }
  | { readonly kind: 'endSession' };

/** A line as the control sees it. */
export interface ControlLine {
  readonly contactId: string;
  readonly agentId: string;
  readonly agentName: string;
  readonly recordId: string;
  readonly name: string;
  readonly number: string;
  /** Status as on the wire. */
  readonly status: string;
  readonly linked: boolean;
  /** Which of the control's plays are possible now. */
  readonly plays: readonly string[];
}

/** One entry of the ledger: everything the model did, in order, with the record it belongs to. */
export interface LedgerEntry {
  readonly at: number;
  readonly recordId: string;
  readonly contactId: string;
  readonly agentId: string;
  /** `dialed`, `rang`, `answered`, `linked`, `connected`, `hopped`, `held`, `resumed`, `ended`, `dispositioned`, `closed` … */
  readonly what: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** One line of wire traffic for the drawer. */
export interface WireEntry {
  readonly at: number;
  readonly agentId: string | null;
  readonly kind: 'request' | 'reply' | 'event';
  /** `POST dialer-login`, `202`, or the event's Type. */
  readonly title: string;
  readonly detail: string;
}

/** The other side, played by a person, a page or a test. Every verb answers false when it is not possible now. */
export interface SimulatorControl extends AgentToolControl, CallControl {
  lines(): readonly ControlLine[];
  agents(): readonly { agentId: string; name: string; state: string; skillName: string; signedIn: boolean }[];
  /**
   * Decides what the far end is, and it happens now: a dialing or ringing line answers (AMD) or fails; in AMD it is the verdict.
   * With autoplay off, `person` therefore connects a ringing line when played twice.
   */
  play(contactId: string, farEnd: FarEnd): boolean;
  /** The customer hangs up. */
  hangUp(contactId: string): boolean;
  /**
   * The next record is dialed, or shown, now instead of after its pause. With `recordId` it is this record, wherever it waits: in the
   * list, resting, or as a callback whose time has not come. False when nobody is free for it, or it is out, done or another agent's.
   */
  nextRecordNow(agentId?: string, recordId?: string): boolean;
  fault(fault: Fault, agentId?: string): boolean;
  /** All of a shift from this index on: nothing is ever dropped, because it is the truth of the shift. */
  ledger(sinceIndex?: number): readonly LedgerEntry[];
  /** The newest 20 000 entries at most; older ones are dropped, and the index goes on counting them. */
  wire(sinceIndex?: number): readonly WireEntry[];
  /** Index the next entry of the wire log will have. */
  wireEnd(): number;
  /**
   * Off: no far end moves by itself any more; a line rings, or stays in AMD, until it is played, and no customer hangs up. The
   * dialer goes on dialing for free agents. On again: every line that stood still goes on.
   */
  autoplay(on: boolean): void;
  /** The agent's phone is gone, whatever they were doing. False when it is not up or ringing. */
  dropLeg(agentId: string): boolean;
  /**
   * A supervisor takes records off a skill's list, the last ones first, until `count` are left; the agents hear that it runs low or is
   * empty. Records being shown or called stay. False when there are not more, or there is no such skill.
   */
  shortenList(skillId: string, count: number): boolean;
  /** A supervisor stops or starts a skill; agents who have it are told (UpdateSkills). */
  setSkillRunning(skillId: string, on: boolean): boolean;
}

/** The simulated dialer. */
export interface SimulatedDialer {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly control: SimulatorControl;
  /** Ends timers and open polls. */
  stop(): void;
}

export interface SimulatorOptions {
  /** The campaign file as parsed JSON; its shape is `Campaign`, see docs/simulator.md. Throws `CampaignError` when it is wrong. */
  readonly campaign: unknown;
  /** Who may sign in. Without a tenant no token is valid and every agent call answers 401. */
  readonly tenant?: SimulatedTenant;
  /** The only time the simulator knows. */
  readonly clock: SimulatorClock;
  /** Same seed and same clock, same model and replies (tokens excepted). */
  readonly seed?: number;
  /** Divides configured durations: 1 = real speed, 10 = ten times faster. Timestamps stay true. */
  readonly pace?: number;
  /** Base URL under which the handler is reached; discovery documents name it. */
  readonly origin: string;
  /** Origins allowed to call (CORS); '*' by default. */
  readonly allowOrigin?: string;
}
