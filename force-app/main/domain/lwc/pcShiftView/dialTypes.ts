/** What the panel shows of calls by hand. */
import type { DialDraft } from 'c/pcFacts';
import type { FieldNote } from './rescheduleTypes';
import type { ButtonView, Text } from './viewTypes';

/** What the rules for numbers say of a draft (c/pcDialRules, loaded late). */
export interface DialVerdict {
  /** As it goes on the wire; '' when it cannot be dialed. */
  readonly number: string;
  /** As people write it. */
  readonly shown: string;
  readonly numberNote: FieldNote | null;
  /** '' when none was typed. */
  readonly callerId: string;
  readonly callerIdNote: FieldNote | null;
}

/** The form for a call by hand, and the tool of the bar that opens it. */
export interface DialView {
  readonly open: boolean;
  /** The tool's name. */
  readonly tool: Text;
  readonly draft: DialDraft;
  /** Manual outbound skills. */
  readonly skills: readonly { readonly skillId: string; readonly name: string }[];
  readonly number: FieldNote | null;
  readonly callerId: FieldNote | null;
  readonly dial: ButtonView;
  /** Null while nothing was dialed. */
  readonly redial: ButtonView | null;
}
