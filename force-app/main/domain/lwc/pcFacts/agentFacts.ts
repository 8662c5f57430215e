/** What the dialer says of the agent: state, leg, session. */
import type { Instant } from './contactFact';

/** AgentState.CurrentState in our words (protocol 4.3), compared without case; `unknown` keeps the raw word beside it. */
export type AgentCondition =
  | 'loggedIn'
  | 'loggedOut'
  | 'available'
  | 'unavailable'
  | 'dialer'
  | 'dialerPending'
  | 'inboundContact'
  | 'outboundContact'
  | 'inboundConsult'
  | 'outboundConsult'
  | 'unknown';

/** A state queued for after the current contact (AgentState.NextStates). */
export interface NextAgentState {
  readonly state: string;
  readonly reason: string;
}

/** The agent's state (protocol 4.3). */
export interface AgentStateFact {
  readonly condition: AgentCondition;
  readonly rawState: string;
  /** Unavailable-code name, '' for plain. */
  readonly reason: string;
  readonly startedAt: Instant | null;
  /** After-call work: `unavailable` with this flag. */
  readonly acw: boolean;
  /** Seconds of wrap-up allowed from startedAt; null when the wire says 0 or nothing. */
  readonly acwTimeoutS: number | null;
  readonly next: readonly NextAgentState[];
}

/** The agent leg: the audio call between platform and agent (protocol 4.4). */
export interface AgentLegFact {
  readonly legId: string;
  readonly status: 'dialing' | 'active' | 'disconnected' | 'unknown';
  readonly rawStatus: string;
  readonly final: boolean;
}

/** Where the agent's audio goes: a station id or a phone number; at least one is not '' (protocol 2.1). */
export interface Station {
  readonly stationId: string;
  readonly phoneNumber: string;
}

/** AgentSessionStart (protocol 4.1), what we read of it. */
export interface SessionStartFact {
  readonly agentId: string;
  readonly busNo: string;
  readonly stationId: string;
  readonly stationPhoneNumber: string;
  /** Name of the Personal Connection skill the agent is logged into, '' when none. */
  readonly dialerSkillName: string;
  readonly dialerSince: Instant | null;
  readonly canMask: boolean;
  readonly canRecord: boolean;
  readonly canConference: boolean;
}
