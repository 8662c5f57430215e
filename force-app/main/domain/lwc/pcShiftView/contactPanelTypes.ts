/** What the panel shows of what was with a customer before. */
import type { ContactId, Instant } from 'c/pcFacts';
import type { ButtonView, Text } from './viewTypes';

/** One completed contact of the tenant. */
export interface HistoryEntryView {
  readonly contactId: ContactId;
  readonly icon: string;
  readonly text: Text;
  readonly at: Instant | null;
  /** Its name as text from outside, or a sentence. */
  readonly disposition: Text | string;
  readonly skillName: string;
  readonly notes: string;
}

export interface HistoryView {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Newest first. */
  readonly entries: readonly HistoryEntryView[];
  /** That it is being read, empty, not whole, or could not be read; null when the entries say all. */
  readonly text: Text | null;
  readonly retry: ButtonView | null;
}

/** One attempt of this panel. */
export interface AttemptView {
  readonly contactId: ContactId;
  readonly icon: string;
  readonly text: Text;
  /** Server instant: beginning of the conversation, else the end of the attempt. */
  readonly at: Instant;
}

/** Opens on connect, where the administrator's setting says so. */
export interface ContactPanelView {
  readonly history: HistoryView;
  /** Newest first; the present one is the first. */
  readonly attempts: readonly AttemptView[];
  /** Said when the present attempt is the only one. */
  readonly attemptsHint: Text | null;
}
