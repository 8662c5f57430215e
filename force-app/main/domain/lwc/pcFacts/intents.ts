/** What the agent asks for. Imperative. An intent that is not offered changes nothing and sends nothing. */
import type { Station } from './agentFacts';
import type { DispositionChoice } from './commands';
import type { ContactId } from './contactFact';
import type { RescheduleDraft } from 'c/pcCallback';

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
  /** These agent messages were read; sends nothing. */
  | { readonly type: 'agent.readMessages'; readonly messageIds: readonly string[] };

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
  | 'agent.hangUp';

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
    }
  | RescheduleIntent;

/** Intents about the reschedule editor of a preview; they send nothing. */
export type RescheduleIntent =
  /** Closing keeps what was typed until the contact leaves. */
  | { readonly type: 'agent.openReschedule' | 'agent.closeReschedule'; readonly contactId: ContactId }
  /** Keep what the agent entered so far; null forgets it. */
  | { readonly type: 'agent.draftReschedule'; readonly contactId: ContactId; readonly draft: RescheduleDraft | null };

export type AgentIntent = ShiftIntent | CallIntent;
export type AgentIntentType = AgentIntent['type'];
