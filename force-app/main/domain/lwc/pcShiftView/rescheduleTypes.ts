/** What the reschedule editor shows. */
import type { CallbackWire } from 'c/pcCallMachine';
import type { RescheduleDraft } from 'c/pcCallback';
import type { DispositionChoice, Instant } from 'c/pcFacts';
import type { ButtonView, Text } from './viewTypes';

/** A sentence below a field. An `error` keeps the draft from being saved. */
export interface FieldNote {
  readonly tone: 'error' | 'warning' | 'calm';
  readonly text: Text;
}

/** A press puts this draft in the place of the present one. */
export interface DraftOffer {
  readonly key: string;
  readonly text: Text;
  readonly draft: RescheduleDraft;
}

export interface ZoneOption {
  /** IANA name, what the draft keeps. */
  readonly key: string;
  readonly text: Text;
}

/** A wall clock at the chosen instant. */
export interface ClockView {
  /** IANA name. */
  readonly zone: string;
  readonly instant: Instant;
  /** Warn: it says another time than the agent would expect from today's difference. */
  readonly shifted: boolean;
}

/** The fields and what the rules say of them (c/pcRescheduleForm, loaded late). */
export interface RescheduleForm {
  /** What stands in the fields. */
  readonly draft: RescheduleDraft;
  readonly number: FieldNote | null;
  readonly time: FieldNote | null;
  readonly zone: FieldNote | null;
  /** Times to take instead of one that cannot be. */
  readonly offers: readonly DraftOffer[];
  readonly presets: readonly DraftOffer[];
  readonly zones: readonly ZoneOption[];
  /** The agent's own zone instead of the chosen one; null when it is chosen or not known. */
  readonly useMine: RescheduleDraft | null;
  /** Null while the chosen time means no instant, or where the zone is not known. */
  readonly contactClock: ClockView | null;
  readonly agentClock: ClockView | null;
  /** Clocks that change between now and then; null when none does. */
  readonly change: Text | null;
}

/** What saving would send: nothing, and why, while something is missing. */
export interface RescheduleVerdict {
  readonly form: RescheduleForm;
  readonly choice: DispositionChoice | null;
}

/** The same for the callback of a disposition; `callback` is null while something is missing. */
export interface CallbackVerdict {
  readonly form: RescheduleForm;
  readonly callback: CallbackWire | null;
}

export interface RescheduleView extends RescheduleForm {
  readonly title: Text;
  /** The preview's own countdown; null when it has none. */
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly save: ButtonView;
  readonly cancel: ButtonView;
}
