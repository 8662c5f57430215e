/** What the agent asks for. Imperative. An intent that is not offered changes nothing and sends nothing. */
import type { Station } from './agentFacts';
import type { CallbackPlace, CallbackPlan } from './commitments';
import type { CallOutcome, DispositionChoice } from './commands';
import type { ContactId, Instant } from './contactFact';
import type { DialDraft } from './dial';
import type { PlanDraft, RescheduleDraft } from 'c/pcCallback';

/** Intents about the shift. */
export type ShiftIntent =
  | { readonly type: 'agent.connect'; readonly station: Station }
  | { readonly type: 'agent.disconnect' }
  | { readonly type: 'agent.pickSkill'; readonly skillId: string }
  | { readonly type: 'agent.leaveSkill' }
  | { readonly type: 'agent.goAvailable' }
  | { readonly type: 'agent.goUnavailable'; readonly reason: string }
  | { readonly type: 'agent.callMyPhone' }
  | { readonly type: 'agent.mute' }
  | { readonly type: 'agent.unmute' }
  /** Read a contact's history again after it could not be read. */
  | { readonly type: 'agent.readHistory'; readonly contactId: ContactId }
  /** Try the link again now instead of at the announced time. */
  | { readonly type: 'agent.retryLink' }
  /** Send the tags again that a contact left behind, or say no more of them, or of the disposition it left behind. */
  | { readonly type: 'agent.retryTags' | 'agent.forgetTags' | 'agent.forgetUnsaved' }
  /** These agent messages were read; sends nothing. */
  | { readonly type: 'agent.readMessages'; readonly messageIds: readonly string[] }
  /** Open a page the dialer offered; only an allowed host is ever opened. */
  | { readonly type: 'agent.openPage'; readonly url: string }
  /** Open the page where the softphone is set up; the dialer hears nothing of it. */
  | { readonly type: 'agent.openSettings' }
  | RecordIntent
  | OrdinaryCallIntent
  | CommitmentIntent;

/** Intents about a contact's record in the org; the dialer hears nothing of them. */
export type RecordIntent =
  /** Open one of the records that were found. */
  | { readonly type: 'agent.openRecord'; readonly contactId: ContactId; readonly recordId: string }
  /** Open the page of a new record, filled in. */
  | { readonly type: 'agent.newRecord'; readonly contactId: ContactId }
  /** Look for the record again after that failed. */
  | { readonly type: 'agent.matchRecord'; readonly contactId: ContactId };

/** Intents about calls the agent places, and about two calls together. */
export type OrdinaryCallIntent =
  /** Without a parent a call of its own: `number` as the dialer takes it. */
  | {
      readonly type: 'agent.dialNumber';
      readonly number: string;
      readonly skillId: string;
      readonly callerId: string;
      readonly parentContactId: ContactId | null;
    }
  /**
   * Open the form for a call of one's own; what is given is filled in, the rest stays as it was. Sends nothing: the agent presses *Dial*.
   * A *Dial* message of another component arrives as this.
   */
  | { readonly type: 'agent.openDial'; readonly number?: string; readonly skillId?: string; readonly callerId?: string }
  /** Closing keeps what was typed. */
  | { readonly type: 'agent.closeDial' }
  /** Keep what stands in the form; sends nothing. */
  | { readonly type: 'agent.draftDial'; readonly draft: DialDraft }
  | {
      readonly type: 'agent.dialAgent' | 'agent.consultAgent';
      readonly agentId: string;
      readonly parentContactId: ContactId | null;
    }
  | { readonly type: 'agent.dialSkill'; readonly skillId: string; readonly parentContactId: ContactId | null }
  | { readonly type: 'agent.transfer' | 'agent.conference' | 'agent.holdConference' | 'agent.resumeConference' }
  /** Of two calls put the one that is heard on hold and take the other back. */
  | { readonly type: 'agent.swapCalls' }
  /** Put one more call into the conference. */
  | { readonly type: 'agent.joinConference'; readonly contactId: ContactId }
  | { readonly type: 'agent.sendTones'; readonly tones: string }
  /** Look for colleagues, skills and numbers; '' lists what comes first. */
  | { readonly type: 'agent.searchDirectory'; readonly text: string }
  | { readonly type: 'agent.continueReskill'; readonly continues: boolean };

/** Intents about commitments. */
export type CommitmentIntent =
  | { readonly type: 'agent.readCallbacks' }
  /** `callbackId` null creates one. `due`: the instant of `plan.at`, by which it is known again in the list. */
  | {
      readonly type: 'agent.saveCallback';
      readonly callbackId: string | null;
      readonly plan: CallbackPlan;
      readonly due: Instant;
    }
  | { readonly type: 'agent.deleteCallback'; readonly callbackId: string; readonly notes: string }
  | { readonly type: 'agent.dialCallback'; readonly callbackId: string }
  | { readonly type: 'agent.postponeCallback'; readonly callbackId: string; readonly at: string }
  | { readonly type: 'agent.cancelCallback'; readonly callbackId: string; readonly notes: string }
  | CallbackFormIntent;

/** Intents about the forms of callbacks; they send nothing. */
export type CallbackFormIntent =
  /** `callbackId` null is a new one. `what`: its time and person, or the question whether it is to be removed. */
  | {
      readonly type: 'agent.openCallback';
      readonly place: CallbackPlace;
      readonly what: 'edit' | 'remove';
      readonly callbackId: string | null;
    }
  /** What was entered goes. */
  | { readonly type: 'agent.closeCallback'; readonly place: CallbackPlace }
  /** Keep what the agent entered so far. */
  | { readonly type: 'agent.draftCallback'; readonly place: CallbackPlace; readonly draft: PlanDraft }
  | { readonly type: 'agent.draftRemoval'; readonly place: CallbackPlace; readonly notes: string };

/** Intents about one contact that carry nothing else. */
export type PlainCallIntentType =
  | 'agent.accept'
  | 'agent.requeue'
  | 'agent.snooze'
  | 'agent.markMachine'
  | 'agent.markFax'
  | 'agent.markBadNumber'
  | 'agent.hold'
  | 'agent.resume'
  | 'agent.mask'
  | 'agent.unmask'
  | 'agent.record'
  | 'agent.stopRecord'
  | 'agent.hangUp'
  /** Refuse an offered call. */
  | 'agent.refuse'
  /** Make this the call the agent works in. */
  | 'agent.activate'
  /** Outside network: dialed on another phone. */
  | 'agent.callPlaced';

/** Intents about one contact; the shift routes them to its call. */
export type CallIntent =
  | { readonly type: PlainCallIntentType; readonly contactId: ContactId }
  | { readonly type: 'agent.reschedule'; readonly contactId: ContactId; readonly choice: DispositionChoice }
  | { readonly type: 'agent.dispose'; readonly contactId: ContactId; readonly choice: DispositionChoice }
  /** Keep what the agent typed or chose so far; sends nothing. */
  | {
      readonly type: 'agent.draft';
      readonly contactId: ContactId;
      readonly dispositionId: string | null;
      readonly notes: string;
      readonly secondaryId?: string | null;
      /** As typed. */
      readonly amount?: string;
      /** Of the callback editor; whom it is delivered to and its notes have no meaning here. */
      readonly callback?: RescheduleDraft | null;
      readonly tagIds?: readonly string[];
    }
  /** During the call: what is chosen is saved as soon as it ends, or no longer. `callback` is kept when it is given. Sends nothing. */
  | {
      readonly type: 'agent.saveAtEnd';
      readonly contactId: ContactId;
      readonly on: boolean;
      readonly callback?: RescheduleDraft | null;
    }
  | { readonly type: 'agent.tellOutcome'; readonly contactId: ContactId; readonly outcome: CallOutcome }
  | { readonly type: 'agent.saveTags'; readonly contactId: ContactId; readonly tagIds: readonly string[] }
  | RescheduleIntent;

/** Intents about the reschedule editor of a preview; they send nothing. */
export type RescheduleIntent =
  /** Closing keeps what was typed until the contact leaves. */
  | { readonly type: 'agent.openReschedule' | 'agent.closeReschedule'; readonly contactId: ContactId }
  /** Keep what the agent entered so far; null forgets it. */
  | { readonly type: 'agent.draftReschedule'; readonly contactId: ContactId; readonly draft: RescheduleDraft | null };

export type AgentIntent = ShiftIntent | CallIntent;
export type AgentIntentType = AgentIntent['type'];
