/** What the panel shows of taking a call further, and of two calls together. */
import type { Instant } from 'c/pcFacts';
import type { ButtonView, Text } from './viewTypes';

/** Somebody or something a call can be taken to. */
export interface FurtherRowView {
  readonly key: string;
  readonly name: string;
  /** Text from outside, or a sentence; null for nothing. */
  readonly detail: Text | string | null;
  /** Whether a colleague can take a call, in word and icon; null where nobody says. */
  readonly condition: { readonly tone: 'free' | 'busy' | 'away'; readonly icon: string; readonly text: Text | string } | null;
  readonly actions: readonly ButtonView[];
}

export interface FurtherSectionView {
  readonly name: 'number' | 'agents' | 'skills' | 'entries';
  readonly title: Text;
  readonly rows: readonly FurtherRowView[];
}

/** The form that takes a call further. Searching is `agent.searchDirectory`. */
export interface FurtherView {
  /** What a press will do with the present call, or why nothing can be done now. */
  readonly lead: Text;
  readonly searching: boolean;
  readonly sections: readonly FurtherSectionView[];
  /** What is wrong with the list, or missing in it; null when nothing is. */
  readonly note: Text | null;
  /** Null while there is nothing to try again. */
  readonly retry: ButtonView | null;
  /** Skills numbers may be called with; the first is taken unless another is chosen. */
  readonly numberSkills: readonly { readonly skillId: string; readonly name: string }[];
}

/** One sentence of the strip; `{time}` in it runs since `since`. */
export interface TwoCallsLineView {
  readonly key: string;
  readonly icon: string;
  readonly text: Text;
  readonly since: Instant | null;
}

/** Who waits, who is talked to, and what can be done with both. Stands on one card. */
export interface TwoCallsView {
  readonly tone: 'calm' | 'warning';
  readonly lines: readonly TwoCallsLineView[];
  readonly controls: readonly ButtonView[];
}
