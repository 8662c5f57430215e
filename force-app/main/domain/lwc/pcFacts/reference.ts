/** Reference data read over REST (protocol 7); the dialer tells when to read it again. */
import type { Instant } from './contactFact';

/** A skill assigned to the agent (protocol 7.1). */
export interface Skill {
  readonly skillId: string;
  readonly skillName: string;
  /** A Personal Connection skill that runs and is not blended-only: it is offered in the menu. */
  readonly pickable: boolean;
  /** A Personal Connection skill at all. */
  readonly personalConnection: boolean;
  readonly running: boolean;
  readonly priorityBlending: boolean;
  readonly outbound: boolean;
  readonly outboundStrategy: string;
  readonly useDisposition: boolean;
  readonly requireDisposition: boolean;
  readonly useAcw: boolean;
  /** Final dispositions take a second one. */
  readonly useSecondary: boolean;
  /** The agent may place calls of their own with it: outbound, phone, strategy Manual (protocol 6.1). */
  readonly manualOutbound: boolean;
}

/** An unavailable reason the agent may choose (protocol 7.5); ACW codes are left out. */
export interface UnavailableCode {
  readonly id: string;
  readonly name: string;
}

/** A disposition of a skill (protocol 7.4). */
export interface Disposition {
  readonly dispositionId: string;
  readonly name: string;
  readonly displayOrder: number;
  readonly classification: string;
  readonly requireAmount: boolean;
  readonly requireCallbackTime: boolean;
  readonly forPreview: boolean;
}

/** A permission of the agent (protocol 7.6). */
export interface Permission {
  readonly key: string;
  readonly value: string;
}

/** An agent message (protocol 7.7). */
export interface AgentMessage {
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly startsAt: Instant | null;
  readonly validUntil: Instant | null;
}

/** An entry of the tenant's timezones list (protocol 7.9). */
export interface ZoneEntry {
  readonly displayName: string;
  readonly standardName: string;
  /** Offset from UTC in minutes as the list gives it. */
  readonly offsetMin: number;
}
