/** What a card shows of a call that the agent dials on another phone. */
import type { CallOutcome } from 'c/pcFacts';
import type { ButtonView, Text } from './viewTypes';

export interface OutsideStepView {
  readonly name: 'placed' | 'outcome' | 'ended';
  readonly state: 'done' | 'now' | 'later';
  readonly text: Text;
}

/** One thing that can have come of it. */
export interface OutcomeView {
  readonly outcome: CallOutcome;
  readonly text: Text;
  /** What follows. */
  readonly then: Text;
  /** Tells the dialer so. */
  readonly tell: ButtonView;
}

export interface OutsideView {
  readonly steps: readonly OutsideStepView[];
  readonly lead: Text;
  /** Before it was placed; null afterwards. */
  readonly placed: ButtonView | null;
  /** While it rings; none before and after. */
  readonly outcomes: readonly OutcomeView[];
}
