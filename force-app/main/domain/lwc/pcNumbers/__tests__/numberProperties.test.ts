import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber, isSupportedCountry } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { defaultCountry, numberForWire, readNumber, writeNumber } from 'c/pcNumbers';

/** Protocol 7.4, written here again on purpose. */
const wire = /^(\+[0-9])?([0-9*#]{0,28})$/;
const countries = getCountries();
const country = fc.constantFrom<string | null>(...countries, null, 'XX', '', 'constructor');
const sign = fc.constantFrom(...'0123456789０１９٣+＋*#-‐ー－ ()（）./~,;xX:内線extabＡé<>&"\u202e\u200b\u0000\ud800');
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: sign, maxLength: 40 }));

describe('whatever is typed', () => {
  test('there is an answer, and what goes on the wire fits it', () => {
    fc.assert(
      fc.property(text, country, (typed, where) => {
        const reading = readNumber(typed, where);
        if (reading.kind === 'unreadable') return;
        assert.match(reading.wire, wire);
        assert.match(reading.wire, /\d/);
        if (reading.kind === 'ok') assert.match(reading.e164, /^\+[1-9]\d{4,16}$/);
      }),
      { numRuns: 5000 }
    );
  });
  test('digits are never lost, turned round or made up in a doubtful number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9][0-9 -]{1,26}[0-9]$/), country, (typed, where) => {
        const reading = readNumber(typed, where);
        if (reading.kind === 'unlikely') assert.equal(reading.wire, typed.replace(/[ -]/g, ''));
      }),
      { numRuns: 2000 }
    );
  });
  test('the wire takes what a field and a contact give, or nothing is sent', () => {
    fc.assert(
      fc.property(text, text, country, (typed, asSent, where) => {
        const sent = numberForWire(typed, asSent, where);
        assert.match(sent, wire);
        if (sent === '') assert.equal(readNumber(typed, where).kind, 'unreadable');
      }),
      { numRuns: 2000 }
    );
  });
});

describe('a number of every country', () => {
  const samples = countries.flatMap((at) => getExampleNumber(at, examples) ?? []);
  test('there is a sample of nearly every one', () => assert.ok(samples.length > 200));
  test('is read from each of its forms, and gives a country that shares its plan', () => {
    for (const sample of samples) {
      const forms = [sample.number, sample.formatInternational(), sample.formatNational(), sample.getURI()];
      for (const form of forms) {
        const reading = readNumber(form, sample.country ?? null);
        assert.ok(reading.kind === 'ok', form);
        assert.equal(reading.wire, sample.number, form);
      }
      const found = defaultCountry({ number: sample.number, zone: null, setting: '' }) ?? '';
      assert.ok(isSupportedCountry(found), sample.number);
      assert.equal(getCountryCallingCode(found), sample.countryCallingCode);
    }
  });
  test('what is written is read back as the same number, in full-width digits too', () => {
    const wide = (written: string): string =>
      written.replace(/[\d+-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    for (const sample of samples) {
      const written = writeNumber(sample.number, null);
      for (const form of [written, wide(written)]) {
        const reading = readNumber(form, null);
        assert.ok(reading.kind === 'ok', form);
        assert.equal(reading.e164, sample.number);
      }
    }
  });
});
