/** Agent sessions: what the long poll, the commands and the model share. */
import type { Timer } from './modelTime';
import type { Agent } from './modelTypes';

/** An entry of `events[]` (protocol 4). */
export type WireEvent = Readonly<Record<string, unknown>> & { readonly Type: string };

/** What a poll is answered with. */
export type PollAnswer =
  | { readonly kind: 'events'; readonly sessionId: string; readonly events: readonly WireEvent[] }
  /** 304. */
  | { readonly kind: 'nothing' }
  /** 409: the session is over. */
  | { readonly kind: 'over' }
  /** A fault answers in the dialer's place. */
  | { readonly kind: 'cut'; readonly respond: () => Response };

/** The one outstanding poll. */
export interface WaitingPoll {
  readonly timer: Timer;
  answer(answer: PollAnswer): void;
}

export interface Session {
  readonly agent: Agent;
  /** The platform's own number (AgentSessionStart.SessionId). */
  readonly number: string;
  readonly stationId: string;
  readonly stationPhoneNumber: string;
  /** Ids handed out, oldest first; the last is the current one. */
  readonly ids: string[];
  /** Events not yet delivered. */
  queue: WireEvent[];
  /** The next poll is answered with everything: after start and join. */
  needsBurst: boolean;
  waiting: WaitingPoll | null;
  over: boolean;
}

/** All sessions, live and lately ended, by every id they still answer to. */
export interface SessionBook {
  open(agent: Agent, station: { stationId: string; stationPhoneNumber: string }): Session;
  find(sessionId: string): Session | undefined;
  /** A new current id; the older ones go on naming the session. */
  rotate(session: Session): string;
  /** Queues an event for an agent; without a session it is nobody's. */
  publish(agent: Agent, event: WireEvent): void;
  /** Sessions that got events since the last call. */
  touched(): Iterable<Session>;
}
