/** What a call hears and says: the agent's intents, the dialer's facts, and a few words between shift and call. */
import type {
  CallIntent,
  ContactChanged,
  ContactCommand,
  ContactFact,
  ContactId,
  Disposition,
  Instant,
  LinkFact,
  PopRule,
  SessionFact,
  ShiftFact,
  SkillParameters
} from 'c/pcFacts';

type FactOf<Type extends ShiftFact['type']> = Extract<ShiftFact, { type: Type }>;

/** What the shift tells a call that only the shift knows. */
export type FromShift =
  /** After-call work ends at this server instant (AgentState, protocol 4.3). */
  | { readonly type: 'shift.wrapUpLimited'; readonly until: Instant }
  /** The dispositions of the call's skill. */
  | { readonly type: 'shift.dispositionsKnown'; readonly dispositions: readonly Disposition[] }
  /** How the call's skill is set up for its agents. */
  | { readonly type: 'shift.parametersKnown'; readonly parameters: SkillParameters }
  /** What opens the contact's record, as far as is known now. */
  | { readonly type: 'shift.popRuleKnown'; readonly rule: PopRule | null };

export type CallEvent =
  | CallIntent
  | ContactChanged
  | FactOf<
      | 'dialer.sessionStarted'
      | 'dialer.sessionEnded'
      | 'dialer.snapshotCompleted'
      | 'dialer.clockRead'
      | 'dialer.accepted'
      | 'dialer.refused'
      | 'dialer.dispositionFound'
    >
  | LinkFact
  | SessionFact
  | FromShift;

/** Why a call wants the dialer asked again. */
export type Doubt = 'late' | 'gone' | 'overdue';

/** Something that did not follow the drawn path; for the log, never an error. */
export type Oddity = 'jumped' | 'stale';

/** What a call tells the shift, besides the commands it sends. */
export type ToShift =
  | { readonly type: 'call.doubted'; readonly contactId: ContactId; readonly doubt: Doubt }
  | { readonly type: 'call.screenPopDue'; readonly contactId: ContactId; readonly contact: ContactFact; readonly rule: PopRule }
  | { readonly type: 'call.wasOdd'; readonly contactId: ContactId; readonly oddity: Oddity; readonly fact: string };

export type FromCall = ToShift | ContactCommand;
