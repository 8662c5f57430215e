/** Picklist words as they are stored, and what they mean. */
import type { Row } from './rows';

/** `PersonalQueue` → `personalQueue`: our words begin small, the stored ones with a capital. */
const stored = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The word a field has. An empty one means the first, as does one that is not known, which is told.
 *
 * @param words what may stand there; the first is what holds when nothing is set
 */
export const wordOf = <Word extends string>(row: Row, name: string, words: readonly [Word, ...Word[]]): Word =>
  knownWordOf(row, name, words) ?? words[0];

/** The same without a word that holds otherwise: null when it is empty or not known. Empty is told only when `because` says why it is needed. */
export const knownWordOf = <Word extends string>(row: Row, name: string, words: readonly Word[], because = ''): Word | null => {
  const value = row.text(name);
  const found = words.find((word) => stored(word) === value);
  if (found !== undefined) return found;
  const right = words.map(stored).join(', ');
  if (value !== '') row.wrong('unknownWord', name, { value, right });
  else if (because !== '') row.wrong('missing', name, { right: because });
  return null;
};

/** A text that has to be there; '' is told with what needs it. */
export const neededText = (row: Row, name: string, because: string): string => {
  const value = row.text(name);
  if (value === '') row.wrong('missing', name, { right: because });
  return value;
};
