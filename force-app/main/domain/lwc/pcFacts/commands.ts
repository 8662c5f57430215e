/** What the machines send out. Imperative; only the adapter carries them to the network. */
import type { Station } from './agentFacts';
import type { CallbackPlan } from './commitments';
import type { ContactId, Instant } from './contactFact';

/** Commands about the whole shift. Endpoints: protocol 2, 5.1, 6.4, 6.9. */
export type ShiftCommand =
  /** Start the agent session, or join it when it exists (409). */
  | { readonly type: 'command.connect'; readonly station: Station }
  /** Join an open session without starting one; refused with `noSession` when there is none. */
  | { readonly type: 'command.join' }
  /** End the agent session. `force` also ends contacts and leaves the dialer. */
  | { readonly type: 'command.disconnect'; readonly force: boolean }
  /** Abort the poll, join, poll: the burst is the list of what is live. */
  | { readonly type: 'command.resync' }
  /** Log into a Personal Connection skill by name (dialer-login takes the name). */
  | { readonly type: 'command.pickSkill'; readonly skillName: string }
  | { readonly type: 'command.leaveSkill' }
  | { readonly type: 'command.setState'; readonly state: 'Available' | 'Unavailable'; readonly reason: string }
  /** Have the platform ring the agent's station. */
  | { readonly type: 'command.callLeg' }
  | { readonly type: 'command.endLeg' }
  | { readonly type: 'command.mute' }
  | { readonly type: 'command.unmute' }
  /** Read a skill's dispositions; the answer is `dialer.dispositionsListed`. */
  | { readonly type: 'command.readDispositions'; readonly skillId: string }
  /** Read the completed contacts with a number, between two server instants; the answer is `dialer.historyListed`. */
  | {
      readonly type: 'command.readHistory';
      readonly contactId: ContactId;
      readonly number: string;
      readonly from: Instant;
      readonly until: Instant;
    }
  /** Read how a skill is set up for its agents; the answer is `dialer.skillParametersListed`. */
  | { readonly type: 'command.readSkillParameters'; readonly skillId: string }
  | OrdinaryCallCommand
  | CommitmentCommand
  /** Read a skill's tags; the answer is `dialer.tagsListed`. */
  | { readonly type: 'command.readTags'; readonly skillId: string }
  /** Read colleagues, skills and address-book entries that match; the answer is `dialer.directoryListed`. */
  | { readonly type: 'command.readDirectory'; readonly text: string }
  /** Go on into a skill that is closed now, or not (protocol 4.11, 6.6). */
  | { readonly type: 'command.continueReskill'; readonly continues: boolean };

/**
 * Placing calls and working with two of them (protocol 6.1, 6.3, 6.5). `parentContactId` is the call the new leg belongs to, null for a
 * call of its own.
 */
export type OrdinaryCallCommand =
  | {
      readonly type: 'command.dialNumber';
      readonly number: string;
      /** A manual outbound skill: a Personal Connection skill cannot be used. */
      readonly skillId: string;
      /** '' leaves it to the skill. */
      readonly callerId: string;
      readonly parentContactId: ContactId | null;
    }
  | { readonly type: 'command.dialAgent'; readonly agentId: string; readonly parentContactId: ContactId | null }
  | { readonly type: 'command.consultAgent'; readonly agentId: string; readonly parentContactId: ContactId | null }
  | { readonly type: 'command.dialSkill'; readonly skillId: string; readonly parentContactId: ContactId | null }
  /** Joins the held and the other call and leaves both. */
  | { readonly type: 'command.transfer' }
  /** Joins the held and the other call with the agent among them. */
  | { readonly type: 'command.conference' }
  | { readonly type: 'command.holdConference' | 'command.resumeConference'; readonly conferenceNo: string }
  /** Keypad tones into whatever the agent hears: digits, * and #. */
  | { readonly type: 'command.sendTones'; readonly tones: string };

/** Commitments (protocol 5.7). The first four are about planned ones, the others about the one that is offered now. */
export type CommitmentCommand =
  /** Read the planned callbacks; the answer is `dialer.callbacksListed`. */
  | { readonly type: 'command.readCallbacks' }
  | { readonly type: 'command.createCallback'; readonly plan: CallbackPlan }
  | { readonly type: 'command.changeCallback'; readonly callbackId: string; readonly plan: CallbackPlan }
  | { readonly type: 'command.deleteCallback'; readonly callbackId: string; readonly notes: string }
  | { readonly type: 'command.dialCallback'; readonly callbackId: string }
  /** `at` with its offset, as in {@link CallbackPlan}. */
  | { readonly type: 'command.postponeCallback'; readonly callbackId: string; readonly at: string }
  | { readonly type: 'command.cancelCallback'; readonly callbackId: string; readonly notes: string };

/** Commands about one contact without parameters: `interactions/{contactId}/<tail>`, protocol 5.6, 6.2. */
export type PlainContactCommandType =
  | 'command.accept'
  | 'command.requeue'
  | 'command.snooze'
  | 'command.hold'
  | 'command.resume'
  | 'command.mask'
  | 'command.unmask'
  | 'command.record'
  | 'command.stopRecord'
  | 'command.hangUp'
  | 'command.activate'
  /** Take a colleague's consult. */
  | 'command.acceptConsult'
  /** Refuse an offered call; on the wire the same word as requeue. */
  | 'command.refuse'
  /** Outside network: the agent dialed on another phone. */
  | 'command.callPlaced';

/** What came of a call the agent placed on another phone (protocol 5.6). */
export type CallOutcome = 'answered' | 'busy' | 'fax' | 'intercept' | 'noAnswer';

/** What the agent decided at the end of a contact (protocol 7.4). */
export interface DispositionChoice {
  readonly dispositionId: string;
  /** Where the skill uses secondary dispositions. */
  readonly secondaryId?: string;
  readonly notes: string;
  readonly amount?: number;
  /** Wall-clock time with offset, or without one for a preview reschedule (protocol 9, quirk 17). */
  readonly callbackTime?: string;
  readonly callbackNumber?: string;
}

export type ContactCommand =
  | { readonly type: PlainContactCommandType; readonly contactId: ContactId }
  /** `released`: the line is already active, so the other endpoint applies (protocol 5.6). */
  | {
      readonly type: 'command.markMachine' | 'command.markFax' | 'command.markBadNumber';
      readonly contactId: ContactId;
      readonly released: boolean;
    }
  | { readonly type: 'command.dispose'; readonly contactId: ContactId; readonly choice: DispositionChoice }
  | { readonly type: 'command.tellOutcome'; readonly contactId: ContactId; readonly outcome: CallOutcome }
  /** Read whether a disposition was saved already; the answer is `dialer.dispositionFound`. */
  | { readonly type: 'command.readSaved'; readonly contactId: ContactId }
  /** Put one more call into the conference. */
  | { readonly type: 'command.joinConference'; readonly contactId: ContactId; readonly conferenceNo: string }
  | { readonly type: 'command.saveTags'; readonly contactId: ContactId; readonly tagIds: readonly string[] };

export type DialerCommand = ShiftCommand | ContactCommand;
export type DialerCommandType = DialerCommand['type'];
