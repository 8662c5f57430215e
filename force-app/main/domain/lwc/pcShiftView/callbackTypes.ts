/** What the panel shows of callbacks that were promised: the offered one, the planned ones, and the editor of both. */
import type { PlanDraft } from 'c/pcCallback';
import type { Instant } from 'c/pcFacts';
import type { FieldNote, RescheduleForm } from './rescheduleTypes';
import type { ButtonView, Text } from './viewTypes';

/** What is known of a callback before anybody typed. */
export interface PlanStart {
  readonly firstName: string;
  readonly lastName: string;
  readonly notes: string;
  readonly at: Instant | null;
  readonly mine: boolean;
  readonly skillId: string | null;
}

/** The rules' verdict on what was entered (c/pcRescheduleForm, loaded late). */
export interface PlanVerdict {
  readonly form: RescheduleForm;
  /** What stands in the fields. */
  readonly draft: PlanDraft;
  /** As it is sent; '' when it cannot be dialed. */
  readonly number: string;
  /** Wall clock with its offset, and the instant it means; null while the time is no good. */
  readonly at: string | null;
  readonly due: Instant | null;
}

export interface SkillChoice {
  readonly key: string;
  readonly name: string;
  readonly chosen: boolean;
}

/** The editor. Of an offered callback only the time can be sent. */
export interface CallbackEditorView {
  /** `time`: only when. `whole`: also who, whose and with which skill. */
  readonly fields: 'time' | 'whole';
  readonly title: Text;
  /** Null while its rules are still being loaded. */
  readonly form: RescheduleForm | null;
  /** What stands in the fields; null with the form. */
  readonly draft: PlanDraft | null;
  readonly skills: readonly SkillChoice[];
  readonly skill: FieldNote | null;
  readonly save: ButtonView;
  readonly cancel: ButtonView;
}

/** The question whether a callback is to be removed. */
export interface RemovalView {
  readonly title: Text;
  readonly notes: string;
  /** A note that says why is needed. */
  readonly required: boolean;
  readonly remove: ButtonView;
  readonly keep: ButtonView;
}

/** The callback that is offered now. */
export interface OfferView {
  readonly callbackId: string;
  /** '' is shown as the word for "no name". */
  readonly name: string;
  readonly number: string;
  readonly notes: string;
  /** For the agent, or for anyone with the skill. */
  readonly whose: Text;
  readonly at: Instant | null;
  /** Server instants of the countdown; `until` null: it has no end. */
  readonly since: Instant;
  readonly until: Instant | null;
  readonly ifNothing: Text;
  /** Call, reschedule, remove. */
  readonly controls: readonly ButtonView[];
  readonly problem: Text | null;
  readonly stale: boolean;
  /** Stand in place of the controls; null while closed. */
  readonly editor: CallbackEditorView | null;
  readonly removal: RemovalView | null;
}

/** One planned callback. */
export interface PlannedView {
  /** Its id. */
  readonly key: string;
  readonly name: string;
  readonly number: string;
  readonly notes: string;
  readonly whose: Text;
  readonly at: Instant | null;
  /** IANA zone of the customer; null where it is not known. */
  readonly zone: string | null;
  /** Change and remove. */
  readonly controls: readonly ButtonView[];
  readonly removal: RemovalView | null;
}

export interface CallbacksView {
  readonly state: 'loading' | 'ready' | 'failed';
  /** How many are planned. */
  readonly count: number;
  /** Soonest first. */
  readonly items: readonly PlannedView[];
  /** Why the list could not be read, or what became of the last save; else null. */
  readonly note: FieldNote | null;
  /** Reads the list again; null while there is no need. */
  readonly retry: ButtonView | null;
  /** Null where the agent may not. */
  readonly create: ButtonView | null;
  /** Stands in place of the list; null while closed. */
  readonly editor: CallbackEditorView | null;
}
