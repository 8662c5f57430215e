/** What the panel shows of the records that were looked for. */
import type { ButtonView, Text } from './viewTypes';

/** One record that fits; a press opens it. */
export interface MatchChoiceView {
  readonly recordId: string;
  /** Untrusted text; '' is shown as the word for "no name". */
  readonly name: string;
  /** The object's label in the user's language, else its API name. */
  readonly objectLabel: string;
  /** It is the one that was opened last. */
  readonly opened: boolean;
  readonly open: ButtonView;
}

export interface MatchView {
  /** What was found, or why nothing was. */
  readonly text: Text;
  readonly tone: 'info' | 'warning';
  /** Newest first; empty where there is nothing to choose. */
  readonly choices: readonly MatchChoiceView[];
  /** A new record, another look. */
  readonly actions: readonly ButtonView[];
}
