/** Finds sentences of a view whose {placeholders} nobody fills: the agent would read the braces. */
import { labelName, readLabels } from '../../../../../../scripts/checks/labelRules.mjs';
import { root } from '../../../../../../scripts/build/bundles.mjs';

const { english } = readLabels(root);

/** The painter fills these itself, because they tick. */
const live = ['time', 'seconds', 'minutes'];

const placeholdersOf = (word: string): string[] => {
  const sentence: unknown = english.get(labelName(word));
  if (typeof sentence !== 'string') throw new Error(`no label for ${word}`);
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
};

/** `word {placeholder}` for each one that is not filled, anywhere in the value. */
export const unfilled = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(unfilled);
  if (!('word' in value) || typeof value.word !== 'string') return inside;
  const filled = new Set([...live, ...Object.keys('with' in value && value.with ? value.with : {})]);
  const word = value.word;
  return [...inside, ...placeholdersOf(word).flatMap((name) => (filled.has(name) ? [] : [`${word} {${name}}`]))];
};
