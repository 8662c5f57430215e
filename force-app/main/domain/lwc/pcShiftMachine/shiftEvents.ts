/** What a shift hears, sends and emits. */
import type { CallEnded, ToShift } from 'c/pcCallMachine';
import type {
  AgentIntent,
  ContactFact,
  ContactId,
  DialerCommand,
  DialerCommandType,
  Fact,
  PopRule,
  RecordIntent
} from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';

/** A call ended: its actor is done. */
export interface CallDone {
  readonly type: `xstate.done.actor.${string}`;
  readonly output: CallEnded;
  readonly actorId: string;
}

/** Something this shift itself doubts: a command of its own is late. */
export interface ShiftDoubted {
  readonly type: 'shift.doubted';
}

export type ShiftEvent = AgentIntent | Fact | DialerCommand | ToShift | CallDone | ShiftDoubted;

/** What a guard or an action of the shift is handed. */
export interface ShiftArgs {
  readonly context: ShiftContext;
  readonly event: ShiftEvent;
}

/** Whether the dialer refused a command of this type. */
export const refuses = (event: ShiftEvent, command: DialerCommandType): boolean =>
  event.type === 'dialer.refused' && event.command.type === command;

/** What the shift lets the outside know, besides its snapshot: `actor.on('screenPopDue', …)`. */
export type ShiftEmitted =
  /** The contact's record is to be opened; once per contact. */
  | { readonly type: 'screenPopDue'; readonly contactId: ContactId; readonly contact: ContactFact; readonly rule: PopRule }
  /** The agent wants one of a contact's records, a new one, or another look for them. */
  | { readonly type: 'recordWanted'; readonly want: RecordIntent }
  /** The agent wants a page opened that the dialer offered. */
  | { readonly type: 'pageWanted'; readonly url: string }
  /** A contact left; for the call log. */
  | { readonly type: 'contactEnded'; readonly ended: CallEnded }
  /** Something outside the drawn path, for the log: which fact, about which contact ('' for none). */
  | {
      readonly type: 'wasOdd';
      readonly contactId: ContactId;
      readonly oddity: 'jumped' | 'stale' | 'stray' | 'unreadable' | 'unanswered';
      readonly fact: string;
    };

/** The id under which a call's actor is spawned; contact ids are outside text and must not meet other actors' names. */
export const callId = (contactId: ContactId): `call:${string}` => `call:${contactId}`;
