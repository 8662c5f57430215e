/** Making sentences. */
import type { Text } from './viewTypes';
import type { Word } from './words';

export const say = (word: Word, values?: Text['with']): Text => (values ? { word, with: values } : { word });

/** A contact's name inside a sentence; '' is said with the word for it. */
export const nameIn = (name: string): string | Text => (name === '' ? say('happenedNoName') : name);

/** A length of time: `03:48`, from an hour on `1:03:48`. Digits read the same in every language. */
export const duration = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
};
