/** What a card shows of the keypad. */
import type { Text } from './viewTypes';

/** Tones that share one fate, in the order they were typed. */
export interface ToneRunView {
  readonly key: number;
  readonly tones: string;
  readonly state: 'sending' | 'sent' | 'refused';
}

export interface KeypadView {
  /** Tones are taken now. */
  readonly ready: boolean;
  /** What the keypad does, or why it takes nothing now. */
  readonly say: Text;
  /** The most that is taken at once. */
  readonly most: number;
  readonly runs: readonly ToneRunView[];
  /** Why the last of them were not played; null when they were. */
  readonly problem: Text | null;
}
