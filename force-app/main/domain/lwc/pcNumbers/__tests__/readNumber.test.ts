import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readNumber } from 'c/pcNumbers';
import type { NumberReading } from 'c/pcNumbers';

/** Kind, reason, wire and extension in one line, so that a table can be read. */
const inShort = (reading: NumberReading): string => {
  if (reading.kind === 'unreadable') return `unreadable ${reading.why}`;
  const extension = reading.extension === '' ? '' : ` x${reading.extension}`;
  return reading.kind === 'ok' ? `ok ${reading.wire}${extension}` : `${reading.why} ${reading.wire}${extension}`;
};

const table = (rows: readonly (readonly [text: string, country: string | null, expected: string])[]): void => {
  for (const [text, country, expected] of rows)
    test(`${JSON.stringify(text.slice(0, 40))} in ${country ?? 'no country'}: ${expected}`, () => {
      assert.equal(inShort(readNumber(text, country)), expected);
    });
};

describe('a number in every shape', () => {
  table([
    ['+1 202-555-0142', null, 'ok +12025550142'],
    ['(202) 555-0142', 'US', 'ok +12025550142'],
    ['202.555.0142', 'US', 'ok +12025550142'],
    ['202/555/0142', 'US', 'ok +12025550142'],
    ['1 202 555 0142', 'US', 'ok +12025550142'],
    ['12025550142', 'CA', 'ok +12025550142'],
    ['\u202a+1 202‑555‑0142\u202c', null, 'ok +12025550142'],
    ['\u200b202\u00a0555\u00ad0142 ', 'US', 'ok +12025550142'],
    ['０３－１２３４－５６７８', 'JP', 'ok +81312345678'],
    ['０９０ー１２３４ー５６７８', 'JP', 'ok +819012345678'],
    ['（０３）１２３４　５６７８', 'JP', 'ok +81312345678'],
    ['＋８１ ３ １２３４ ５６７８', null, 'ok +81312345678'],
    ['0120-123-456', 'JP', 'ok +81120123456'],
    ['011 81 3 1234 5678', 'US', 'ok +81312345678'],
    ['0081 3 1234 5678', 'DE', 'ok +81312345678'],
    ['+81 (0)3 1234 5678', null, 'ok +81312345678'],
    ['020 7946 0958', 'GB', 'ok +442079460958'],
    ['٢٠٢٥٥٥٠١٤٢', 'US', 'ok +12025550142'],
    ['۲۰۲۵۵۵۰۱۴۲', 'US', 'ok +12025550142'],
    ['+800 1234 5678', null, 'ok +80012345678']
  ]);
});

describe('an extension is kept, and is not on the wire', () => {
  table([
    ['202-555-0142 x123', 'US', 'ok +12025550142 x123'],
    ['202-555-0142 ext. 123', 'US', 'ok +12025550142 x123'],
    ['202-555-0142 #123', 'US', 'ok +12025550142 x123'],
    ['202-555-0142,123', 'US', 'ok +12025550142 x123'],
    ['tel:+1-202-555-0142;ext=123', null, 'ok +12025550142 x123'],
    ['03-1234-5678 内線 12', 'JP', 'ok +81312345678 x12'],
    ['03-1234-5678（内線１２）', 'JP', 'ok +81312345678 x12'],
    ['03-1234-5678 内線番号：12', 'JP', 'ok +81312345678 x12'],
    ['555-0142 ext 9', 'US', 'tooShort 5550142 x9'],
    ['٥٥٥٠١٤٢ x5', 'US', 'tooShort 5550142 x5'],
    ['202-555-0142 x12', null, 'noCountry 2025550142 x12']
  ]);
  test('both forms show it', () => {
    const reading = readNumber('202-555-0142 x7', 'US');
    assert.ok(reading.kind === 'ok');
    assert.equal(reading.national, '(202) 555-0142 ext. 7');
    assert.equal(reading.international, '+1 202 555 0142 ext. 7');
    assert.equal(reading.country, 'US');
  });
});

describe('doubtful numbers can be dialed as typed', () => {
  table([
    ['555-0142', 'US', 'tooShort 5550142'],
    ['911', 'US', 'tooShort 911'],
    ['110', 'JP', 'tooShort 110'],
    ['0123', 'JP', 'tooShort 0123'],
    ['+1 202 555 01422', null, 'tooLong +120255501422'],
    ['+120255501', null, 'tooShort +120255501'],
    ['12345678901234567890', 'US', 'tooLong 12345678901234567890'],
    ['1'.repeat(28), 'US', `tooLong ${'1'.repeat(28)}`],
    ['000-000-0000', 'US', 'notInPlan 0000000000'],
    ['+999 123 456 789', 'US', 'notInPlan +999123456789'],
    ['202-555-0142', null, 'noCountry 2025550142'],
    ['202-555-0142', 'XX', 'noCountry 2025550142'],
    ['202-555-0142', '__proto__', 'noCountry 2025550142'],
    ['*67 202 555 0142', 'US', 'code *672025550142'],
    ['#31#030 1234567', 'DE', 'code #31#0301234567'],
    ['＊６７', 'US', 'code *67'],
    ['*#', 'US', 'unreadable tooShort']
  ]);
  test('and are shown as typed', () => {
    const reading = readNumber(' 555-0142 ext 9 ', 'US');
    assert.ok(reading.kind === 'unlikely');
    assert.equal(reading.international, '555-0142 ext 9');
    assert.equal(reading.e164, null);
  });
});

describe('what nobody can dial', () => {
  table([
    ['', 'US', 'unreadable empty'],
    [' \u200b\u202e ', 'US', 'unreadable empty'],
    ['7', 'US', 'unreadable tooShort'],
    ['+1', null, 'unreadable tooShort'],
    ['+', null, 'unreadable signs'],
    ['---', 'US', 'unreadable signs'],
    ['ー', 'JP', 'unreadable signs'],
    ['++12025550142', 'US', 'unreadable signs'],
    ['1-800-FLOWERS', 'US', 'unreadable letters'],
    ['2025550142 or 2025550143', 'US', 'unreadable letters'],
    ['<b>2025550142</b>', 'US', 'unreadable letters'],
    ['after five', 'US', 'unreadable letters'],
    ['電話してください', 'JP', 'unreadable letters'],
    ['😀', 'JP', 'unreadable signs'],
    ['1'.repeat(29), 'US', 'unreadable tooLong'],
    ['1'.repeat(300), 'US', 'unreadable tooLong'],
    ['x'.repeat(1_000_000), 'US', 'unreadable tooLong']
  ]);
});
