/** A skill of the campaign file: how it dials, what it asks of the agent, and its parameters on the wire. */
import type { AgentTool } from './toolTypes';
import type { CpaManagement, DeliveryPreferences } from './skillParameterTypes';
import type { FarEnd } from './simulatorTypes';

/** A duration drawn evenly between both ends, ms. */
export interface DurationRange {
  readonly minMs: number;
  readonly maxMs: number;
}

/**
 * How a skill dials (protocol 5.3, 5.4): one line per agent, several, or only after the agent accepted. `manual` is no Personal
 * Connection skill at all: its agents dial themselves (7.1, outboundStrategy Manual), so nobody can log in to it. `inbound` is one that customers call and
 * agents pass calls to.
 */
export type SkillMode = 'progressive' | 'predictive' | 'preview' | 'manual' | 'inbound';

/** Type of a configured value, in the order of the wire's codes 1–6 (protocol 5.5). */
export type ValueType = 'boolean' | 'date' | 'decimal' | 'integer' | 'string' | 'phone';

/** Name and type of one of the two configured values. */
export interface ValueName {
  readonly label: string;
  readonly type: ValueType;
}

/** Durations of a line's life. */
export interface LineDurations {
  /** Before a free slot is dialed again. */
  readonly pause: DurationRange;
  /** Dialing until the far end rings (or is known to be busy or bad). */
  readonly dial: DurationRange;
  /** Ringing until somebody or something answers. */
  readonly answer: DurationRange;
  /** Ringing until a line nobody answers is given up; of an inbound skill, how long a call waits for an agent. */
  readonly ring: DurationRange;
  /** Answered until the analysis has its verdict. */
  readonly amd: DurationRange;
  /** Talking until the customer hangs up. */
  readonly talk: DurationRange;
}

/**
 * What a disposition means (protocol 7.4): 1 positive with amount, 2 positive, 3 negative and not to be called by the skill again, 4 nor
 * by anybody of the business unit, 5 negative, 6 other; retries: 7 to this agent at a time, 8 to anyone at a time, 9 later, 10 person
 * unavailable, 11 answering machine.
 */
export type DispositionKind = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** A disposition of a skill (protocol 7.4). */
export interface CampaignDisposition {
  readonly dispositionId: string;
  readonly name: string;
  /** Free words; one that starts with `Retry` returns the record to the list: after its rest, or at the time the agent chose. */
  readonly classification: string;
  readonly requireCommitmentAmount: boolean;
  readonly requireRescheduleDate: boolean;
  /** A rescheduled record comes back to this agent (kind 7), not to anyone of the skill (kind 8). */
  readonly agentSpecific: boolean;
  readonly isPreviewDisposition: boolean;
  /** Without it the kind follows from the rest (dispositionKinds.ts). */
  readonly kind?: DispositionKind | null;
}

/** A tag an agent may put on a contact (protocol 7.4). */
export interface CampaignTag {
  readonly tagId: string;
  readonly name: string;
  /** False: listed, but not to be used any more. */
  readonly isActive: boolean;
  readonly notes: string;
}

/** An outbound skill; a Personal Connection one unless its mode is `manual`. */
export interface CampaignSkill {
  readonly skillId: string;
  readonly skillName: string;
  readonly mode: SkillMode;
  /** Lines dialed at once for one free agent: 1 unless the mode is predictive. */
  readonly linesPerAgent: 1 | 2 | 3;
  /** False: stopped by a supervisor when the simulator starts. */
  readonly running: boolean;
  /** The platform logs agents in Available into it by itself; nobody else can log in (protocol 5.1, 9 quirk 40). */
  readonly priorityBlending: boolean;
  /** How long an agent is Available before that happens, ms. */
  readonly blendAfterMs: number;
  /** A call that is offered waits for the agent's accept even when their phone is up (protocol 7.2). */
  readonly requireManualAccept: boolean;
  /** Seconds an agent has to take an offered call. */
  readonly offerSeconds: number;
  /** The number customers see (ANI), or call. */
  readonly callerId: string;
  /** Weights, not percentages: what the far end of a call turns out to be. */
  readonly odds: Readonly<Record<FarEnd, number>>;
  readonly durations: LineDurations;
  /** 1 no wrap-up, 2 wrap-up with disposition, 3 automatic wrap-up (protocol 7.2). */
  readonly acwTypeId: 1 | 2 | 3;
  /** Seconds of wrap-up; 0 with acwTypeId 2 waits for the disposition without limit. */
  readonly acwSeconds: number;
  readonly requireDisposition: boolean;
  /** After a machine is detected: `close` hangs up when the override time is over, `release` gives the call to the agent. */
  readonly machineHandling: 'close' | 'release';
  /** A record nobody could be reached for is dialed again at most this often … */
  readonly maximumAttempts: number;
  /** … and not before it rested this long, ms. */
  readonly restMs: number;
  /** How long a snoozed record rests when snooze means a delay, ms; null: as long as `restMs`. */
  readonly snoozeMs: number | null;
  /** The agents hear that the list runs low when this many records are left. */
  readonly lowListAt: number;
  readonly valueNames: { readonly one: ValueName; readonly two: ValueName };
  readonly dispositions: readonly CampaignDisposition[];
  /** A second disposition may be saved with the first. */
  readonly useSecondaryDispositions: boolean;
  readonly tags: readonly CampaignTag[];
  /** What its agents are shown when they are connected. */
  readonly tools: readonly AgentTool[];
  readonly deliveryPreferences: DeliveryPreferences;
  readonly cpaManagement: CpaManagement;
}
