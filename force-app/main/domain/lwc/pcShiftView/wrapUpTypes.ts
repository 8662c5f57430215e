/** What the form at the end of a contact shows. */
import type { Instant } from 'c/pcFacts';
import type { FieldNote, RescheduleForm } from './rescheduleTypes';
import type { ButtonView, Text } from './viewTypes';

export interface DispositionView {
  readonly dispositionId: string;
  readonly name: string;
  /** What it means for the record, as far as the dialer says, and what it needs; null when neither is known. */
  readonly hint?: Text | null;
}

/** The second disposition of skills that use one. */
export interface SecondaryView {
  readonly options: readonly DispositionView[];
  readonly chosenId: string | null;
}

export interface AmountView {
  /** As typed. */
  readonly text: string;
  /** What is saved; null while it cannot be. */
  readonly value: number | null;
  readonly note: FieldNote | null;
}

/** The callback that the chosen disposition needs; the form is null while its rules are still being loaded. */
export interface CallbackView {
  readonly form: RescheduleForm | null;
}

export interface TagView {
  readonly tagId: string;
  readonly name: string;
  readonly chosen: boolean;
}

export interface TagsView {
  readonly tags: readonly TagView[];
  /** What became of them, or why there are none. */
  readonly note: FieldNote | null;
  /** Sends them again; null while there is nothing to send again. */
  readonly retry: ButtonView | null;
}

/** What was saved already, or that nobody is sure of it. */
export interface SavedView {
  readonly tone: 'info' | 'warning';
  readonly text: Text;
  readonly at: Instant | null;
  /** As saved. */
  readonly notes: string;
}

export interface WrapUpView {
  /** When the dialer closes the contact; null when it has no limit. */
  readonly until: Instant | null;
  readonly ifNothing: Text;
  /** What the choice, or none, means for the record; null when that is not known. */
  readonly meaning?: Text | null;
  readonly list: 'none' | 'loading' | 'ready' | 'failed';
  readonly dispositions: readonly DispositionView[];
  readonly chosenId: string | null;
  /** Null where the skill uses none. */
  readonly secondary?: SecondaryView | null;
  /** Null unless the chosen disposition needs one; so is the callback. */
  readonly amount?: AmountView | null;
  readonly callback?: CallbackView | null;
  /** Null where the skill has none. */
  readonly tags?: TagsView | null;
  readonly notes: string;
  /** How much room is left, or that there is none. */
  readonly notesNote?: FieldNote | null;
  readonly saved?: SavedView | null;
  readonly required: boolean;
  /** Ends a wrap-up that nothing else ends; null where something does. */
  readonly wayOn?: ButtonView | null;
  readonly save: ButtonView;
}
