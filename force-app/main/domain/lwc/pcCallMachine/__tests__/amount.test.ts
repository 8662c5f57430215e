/** An amount as people type it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAmount } from 'c/pcCallMachine';
import fc from 'fast-check';

const values: Readonly<Record<string, number>> = {
  '50': 50,
  '50.5': 50.5,
  '12,5': 12.5,
  '1234.50': 1234.5,
  '1,234.50': 1234.5,
  '1.234,50': 1234.5,
  '1\u00a0234,50': 1234.5,
  '1\u202f234,50': 1234.5,
  '1’234.50': 1234.5,
  '12,34,567.80': 1234567.8,
  '1,234,567': 1234567,
  '1.234.567': 1234567,
  '１，２３４．５０': 1234.5,
  '５０００円': 5000,
  '¥5,000': 5000,
  '$ 12.30': 12.3,
  '١٢٣٫٥': 123.5,
  '.5': 0.5,
  '007': 7,
  '12.': 12
};

describe('an amount', () => {
  for (const [text, value] of Object.entries(values)) {
    test(`${text} is ${value}`, () => assert.deepEqual(readAmount(text), { kind: 'ok', value }));
  }

  test('three digits behind one sign are thousands', () => {
    for (const text of ['1,234', '1.234']) assert.deepEqual(readAmount(text), { kind: 'ok', value: 1234 });
    assert.equal(readAmount('1234.567').kind, 'decimals');
    assert.equal(readAmount('0.123').kind, 'decimals');
  });

  test('what is none says why', () => {
    for (const text of ['', '  ', '¥']) assert.equal(readAmount(text).kind, 'empty', text);
    for (const text of ['0', '0.00', '-5', '−12,50']) assert.equal(readAmount(text).kind, 'notPositive', text);
    for (const text of ['abc', '12a', '1e5', '1,23,4', '1.2.3', '1,2,3.4', '--5', '5-', ',']) {
      assert.equal(readAmount(text).kind, 'unreadable', text);
    }
    assert.equal(readAmount('9'.repeat(40)).kind, 'tooLarge');
  });

  test('every amount comes back from every usual way to write it', () => {
    const written = fc.tuple(
      fc.integer({ min: 1, max: 99_999_999_99 }),
      fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'ja-JP')
    );
    fc.assert(
      fc.property(written, ([cents, locale]) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
        assert.deepEqual(readAmount(text), { kind: 'ok', value }, text);
      }),
      { numRuns: 500 }
    );
  });

  test('no text at all is taken for a number that cannot be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readAmount(text);
        if (reading.kind === 'ok') assert.ok(Number.isFinite(reading.value) && reading.value > 0);
      })
    );
  });
});
