/**
 * The shape of the campaign file: everything the simulated dialer is configured with. Ids are strings of digits as on the wire;
 * durations are ms at pace 1 unless a name says seconds. `parseCampaign` reads it; docs/simulator.md explains it.
 */
import type { CampaignCommitments } from './campaignCommitmentTypes';
import type { CampaignAddressBook } from './campaignDirectoryTypes';
import type { CampaignPastContact, CampaignRecord } from './campaignRecordTypes';
import type { CampaignSkill, DurationRange } from './campaignSkillTypes';

export type * from './campaignCommitmentTypes';
export type * from './campaignDirectoryTypes';
export type * from './campaignRecordTypes';
export type * from './campaignSkillTypes';

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

/**
 * What becomes of a snoozed record; the vendor documents all three. `personalQueue`: at once back to this agent's personal queue.
 * `skillQueue`: to the end of the skill's list, for anyone. `afterDelay`: to this agent's personal queue after `snoozeMs`.
 */
export type SnoozeMeaning = 'personalQueue' | 'skillQueue' | 'afterDelay';

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
  readonly commitments: CampaignCommitments;
  /** Scripts agents may start (protocol 7.9). */
  readonly scripts: readonly { readonly scriptId: string; readonly name: string }[];
  /** Everybody's and agents' own (protocol 7.10). */
  readonly addressBooks: readonly CampaignAddressBook[];
  /** Contacts before the simulator's start. */
  readonly history: readonly CampaignPastContact[];
  /**
   * Zone of reschedule times, which come without offset (protocol 9 quirk 17): the contact's own (`contact`), or one IANA zone for all.
   */
  readonly rescheduleZone: string;
  readonly snooze: SnoozeMeaning;
  /** Newer tenants let agents stop a recording (protocol 6.2). */
  readonly offersStopRecord: boolean;
  /** Parties of a conference, the agent included; 0 sets no limit. */
  readonly maxConferenceParties: number;
  /** How long a callback waits for its agent until the ledger says so, ms. */
  readonly callbackGraceMs: number;
  /** How long the message with the callback number stays valid, minutes; never paced, because the wire tells it. */
  readonly callbackMessageMinutes: number;
  /** Ringing of the agent's phone until it is answered. */
  readonly agentLeg: { readonly answer: DurationRange };
  /** `{recordId} {externalId} {contactId} {skillId} {firstName} {lastName} {phone}` are filled in, URL-encoded. */
  readonly screenPopUrl: string;
}
