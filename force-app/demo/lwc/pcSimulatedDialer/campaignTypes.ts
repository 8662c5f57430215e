/**
 * The shape of the campaign file: everything the simulated dialer is configured with. Ids are strings of digits as on the wire;
 * durations are ms at pace 1 unless a name says seconds. `parseCampaign` reads it; docs/simulator.md explains it.
 */
import type { CpaManagement, DeliveryPreferences } from './skillParameterTypes';
import type { FarEnd } from './simulatorTypes';

/** A duration drawn evenly between both ends, ms. */
export interface DurationRange {
  readonly minMs: number;
  readonly maxMs: number;
}

/** How a skill dials (protocol 5.3, 5.4): one line per agent, several, or only after the agent accepted. */
export type SkillMode = 'progressive' | 'predictive' | 'preview';

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
  /** Ringing until a line nobody answers is given up. */
  readonly ring: DurationRange;
  /** Answered until the analysis has its verdict. */
  readonly amd: DurationRange;
  /** Talking until the customer hangs up. */
  readonly talk: DurationRange;
}

/** A disposition of a skill (protocol 7.4). */
export interface CampaignDisposition {
  readonly dispositionId: string;
  readonly name: string;
  /** Free words; one that starts with `Retry` returns the record to the list after its rest. */
  readonly classification: string;
  readonly requireCommitmentAmount: boolean;
  readonly requireRescheduleDate: boolean;
  readonly isPreviewDisposition: boolean;
}

/** A Personal Connection skill. */
export interface CampaignSkill {
  readonly skillId: string;
  readonly skillName: string;
  readonly mode: SkillMode;
  /** Lines dialed at once for one free agent: 1 unless the mode is predictive. */
  readonly linesPerAgent: 1 | 2 | 3;
  /** False: stopped by a supervisor when the simulator starts. */
  readonly running: boolean;
  /** The number customers see (ANI). */
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
  /** The agents hear that the list runs low when this many records are left. */
  readonly lowListAt: number;
  readonly valueNames: { readonly one: ValueName; readonly two: ValueName };
  readonly dispositions: readonly CampaignDisposition[];
  readonly deliveryPreferences: DeliveryPreferences;
  readonly cpaManagement: CpaManagement;
}

/** One record of a skill's calling list. All of it is untrusted text for whoever shows it. */
export interface CampaignRecord {
  readonly recordId: string;
  readonly skillId: string;
  /** The customer's own id; fills `{externalId}` of the screen pop URL. */
  readonly externalId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** `+15205550142`. */
  readonly phoneE164: string;
  /** As the dialer sends it: `5205550142`. */
  readonly phoneNational: string;
  /** Windows zone name as on the wire: `Mountain Standard Time`. */
  readonly timeZone: string;
  /** Configured values as text; dates ISO, booleans `true`/`false`; null when the list has none. */
  readonly values: { readonly one: string | null; readonly two: string | null };
  readonly notes: string | null;
  /** The law asks for a preview (preview skills only). */
  readonly compliance: boolean;
  /** The list asks for a preview (preview skills only). */
  readonly confirmation: boolean;
}

/** An unavailable code of the tenant (protocol 7.5). */
export interface CampaignUnavailableCode {
  readonly outStateId: string;
  readonly name: string;
  readonly isAcw: boolean;
  readonly isActive: boolean;
  readonly agentTimeoutMins: number;
}

/** An agent who may sign in. */
export interface CampaignAgent {
  readonly agentId: string;
  readonly userId: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly teamId: string;
  /** Key → value, protocol 7.6; `View` allows. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Ids of assigned skills. */
  readonly skillIds: readonly string[];
}

/** An agent message that is there from the start (protocol 7.7). */
export interface CampaignMessage {
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  /** Minutes it stays valid. */
  readonly expireMinutes: number;
}

/** The whole file. */
export interface Campaign {
  readonly businessUnit: { readonly busNo: string; readonly businessUnitId: string; readonly name: string };
  readonly teams: readonly { readonly teamId: string; readonly teamName: string }[];
  readonly agents: readonly CampaignAgent[];
  readonly skills: readonly CampaignSkill[];
  readonly records: readonly CampaignRecord[];
  readonly unavailableCodes: readonly CampaignUnavailableCode[];
  /** Zones the tenant lists; the offset is computed for the moment it is asked. */
  readonly timeZones: readonly { readonly standardName: string; readonly displayName: string }[];
  readonly messages: readonly CampaignMessage[];
  /** Ringing of the agent's phone until it is answered. */
  readonly agentLeg: { readonly answer: DurationRange };
  /** `{recordId} {externalId} {contactId} {skillId} {firstName} {lastName} {phone}` are filled in, URL-encoded. */
  readonly screenPopUrl: string;
}
