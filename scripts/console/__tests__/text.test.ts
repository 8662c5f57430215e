import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../stand-ins/salesforce/language';
import { en, type TextKey } from '../text/en';
import { ja } from '../text/ja';
import { say } from '../text/text';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test('both languages have the same words with the same placeholders', () => {
  assert.deepEqual(Object.keys(ja).sort(), Object.keys(en).sort());
  for (const key of Object.keys(en) as TextKey[]) assert.deepEqual(placeholders(ja[key]), placeholders(en[key]), key);
});

test('placeholders are filled once: a value with braces stays what it is', () => {
  assert.equal(say('closeTab', { name: '{name} <b>' }), 'Close {name} <b>');
});

test('the language comes from the address, English otherwise', () => {
  assert.equal(languageOf('?lang=ja&x=1'), 'ja');
  assert.equal(languageOf('?lang=xx'), 'en');
  assert.equal(languageOf(''), 'en');
});
