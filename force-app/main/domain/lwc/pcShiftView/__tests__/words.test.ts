/** The catalogue of words: each is used, each has its English sentence, and lines that say a consequence keep to their length. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const folder = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const sources = (bundle: string): readonly string[] =>
  readdirSync(new URL(bundle, folder)).filter((name) => name.endsWith('.ts'));
const files = sources('.');
const isWords = (name: string): boolean => name.startsWith('words');

/** Word → its English sentence, from the doc comment above it. */
const catalogue = new Map(
  files.filter(isWords).flatMap((name) => {
    const entries = [...read(name).matchAll(/\/\*\* ([^*]+?) \*\/\s+\| '(\w+)'/g)];
    return entries.map(([, sentence, word]) => [word ?? '', sentence ?? ''] as const);
  })
);
const words = files.filter(isWords).flatMap((name) => [...read(name).matchAll(/\| '(\w+)'/g)].map(([, word]) => word ?? ''));
const code = files
  .filter((name) => !isWords(name) && name !== 'viewTypes.ts')
  .map(read)
  .concat(
    ['callbackForm.ts', 'fields.ts', 'numberNote.ts', 'rescheduleForm.ts', 'timeNote.ts', 'zones.ts'].map((name) =>
      read(`../pcRescheduleForm/${name}`)
    )
  )
  .concat(read('../pcDialRules/dialRules.ts'))
  .concat(sources('../pcCallbackViews').map((name) => read(`../pcCallbackViews/${name}`)))
  .join('\n');

describe('the words', () => {
  test('are found', () => assert.ok(words.length > 200, String(words.length)));

  test('each has its English sentence, once', () => {
    assert.equal(new Set(words).size, words.length, 'a word twice');
    assert.deepEqual(
      words.filter((word) => !catalogue.get(word)),
      []
    );
  });

  test('each is used', () => {
    assert.deepEqual(
      words.filter((word) => !code.includes(`'${word}'`)),
      []
    );
  });

  test('what a control does, and why it is off, fits its line', () => {
    const lines = [...catalogue].filter(([word]) => /^(say|off|wrapUp)[A-Z]/.test(word));
    assert.ok(lines.length > 30);
    assert.deepEqual(
      lines.filter(([, sentence]) => sentence.replace(/\{\w+\}/g, '').length > 48),
      []
    );
  });

  test('the utility bar item stays short', () => {
    const labels = [...catalogue].filter(([word]) => word.startsWith('utility'));
    assert.deepEqual(
      labels.filter(([, sentence]) => sentence.replace(/\{\w+\}/g, '00:00').length > 22),
      []
    );
  });

  test('nobody shouts, apologises or begs', () => {
    assert.deepEqual(
      [...catalogue.values()].filter((sentence) => /!|please|sorry|oops/i.test(sentence)),
      []
    );
  });
});
