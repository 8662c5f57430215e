import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSupportedCountry } from 'libphonenumber-js/min';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { defaultCountry, isSameNumber, numberForWire, writeNumber } from 'c/pcNumbers';

describe('what goes on the wire', () => {
  test('the contact’s own number in the spelling the dialer used', () => {
    for (const asSent of ['2025550142', '12025550142', '+12025550142', '202-555-0142']) {
      const spelled = asSent.replaceAll('-', '');
      assert.equal(numberForWire('+1 202 555 0142', asSent, 'US'), spelled);
      assert.equal(numberForWire('２０２−５５５−０１４２', asSent, 'US'), spelled);
    }
  });
  test('the same number without a country, by its digits', () => {
    assert.equal(numberForWire('555-0142', '5550142', null), '5550142');
  });
  test('another number as E.164', () => {
    assert.equal(numberForWire('202-555-0143', '2025550142', 'US'), '+12025550143');
  });
  test('a contact’s number that the wire does not take is read like any other', () => {
    assert.equal(numberForWire('202-555-0142', '202-555-0142 ext. 4', 'US'), '+12025550142');
    assert.equal(numberForWire('202-555-0142 ext. 4', '202-555-0142 ext. 4', 'US'), '+12025550142');
    assert.equal(numberForWire('202-555-0142', 'unknown', 'US'), '+12025550142');
  });
  test('nothing when nothing can be dialed', () => {
    assert.equal(numberForWire('', '2025550142', 'US'), '');
    assert.equal(numberForWire('his mobile', '2025550142', 'US'), '');
    assert.equal(numberForWire('', '', 'US'), '');
  });
});

describe('one number or two', () => {
  test('spellings of one number', () => {
    assert.equal(isSameNumber('(202) 555-0142', '+12025550142', 'US'), true);
    assert.equal(isSameNumber('０３－１２３４－５６７８', '+81312345678', 'JP'), true);
    assert.equal(isSameNumber('911', '9-1-1', 'US'), true);
  });
  test('another digit, another extension, another country, no number', () => {
    assert.equal(isSameNumber('202-555-0142', '202-555-0143', 'US'), false);
    assert.equal(isSameNumber('202-555-0142', '202-555-0142 x1', 'US'), false);
    assert.equal(isSameNumber('+49 30 1234567', '+43 1 1234567', 'DE'), false);
    assert.equal(isSameNumber('', '', 'US'), false);
    assert.equal(isSameNumber('none', 'none', 'US'), false);
  });
});

describe('a number as shown', () => {
  test('a valid one in international form, anything else as it came', () => {
    assert.equal(writeNumber('2025550142', 'US'), '+1 202 555 0142');
    assert.equal(writeNumber('0312345678', 'JP'), '+81 3 1234 5678');
    for (const text of ['5550142', 'restricted', '<i>1</i>', '', ' *67 ']) assert.equal(writeNumber(text, 'US'), text);
  });
});

describe('the country of a number without +', () => {
  const from = (number: string, zone: string | null, setting = '') => defaultCountry({ number, zone, setting });
  test('the contact’s number says it first, then the zone, then the setting', () => {
    assert.equal(from('+81312345678', 'America/Denver', 'DE'), 'JP');
    assert.equal(from('2025550142', 'America/Denver', 'DE'), 'US');
    assert.equal(from('2025550142', null, ' de '), 'DE');
    assert.equal(from('2025550142', null), null);
  });
  test('neighbours of one clock are told apart, and every name of a zone counts', () => {
    assert.equal(from('', 'America/Toronto'), 'CA');
    assert.equal(from('', 'America/New_York'), 'US');
    assert.equal(from('', 'Asia/Kolkata'), 'IN');
    assert.equal(from('', 'Asia/Calcutta'), 'IN');
    assert.equal(from('', 'Europe/Kiev'), 'UA');
  });
  test('a zone of no country, or of none with numbers, leaves it to the setting', () => {
    for (const zone of ['Etc/UTC', 'Etc/GMT+5', 'Antarctica/Troll', 'Mars/Base', '__proto__'])
      assert.equal(from('', zone, 'JP'), 'JP', zone);
    for (const setting of ['XX', 'Japan', '__proto__', 'toString', '001']) assert.equal(from('', null, setting), null, setting);
  });
  test('every zone that lies in a country with numbers', () => {
    const rows = WINDOWS_TO_IANA_MAP.filter(({ territory }) => isSupportedCountry(territory));
    assert.ok(rows.length > 300);
    for (const { territory, iana } of rows) for (const zone of iana) assert.equal(from('', zone), territory, zone);
  });
});
