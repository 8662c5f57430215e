import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasZone, parseInstant } from '../instants';
import { bounded } from '../limits';
import { readFlag, readId, readNumber, readSeconds, readText, readUrl } from '../wireValues';

const utc = (text: string) => Date.parse(text);

describe('booleans', () => {
  it('are true, on, and anything=1, in any case', () => {
    for (const yes of [true, 'True', 'TRUE', 'true', 'On', 'on', ' true ', 'compliance=1', 'x = 1']) {
      assert.equal(readFlag(yes), true, String(yes));
    }
  });
  it('are false otherwise', () => {
    for (const no of [false, 'False', 'off', '', '1', 1, 0, null, undefined, {}, [], 'compliance=0', '=1', 'a=b=1', 'yes']) {
      assert.equal(readFlag(no), false, JSON.stringify(no));
    }
  });
});

describe('dates', () => {
  it('are UTC instants, zone or none', () => {
    const cases: [string, string][] = [
      ['2026-03-04T15:06:07.000Z', '2026-03-04T15:06:07.000Z'],
      ['2026-03-04T15:06:07.123', '2026-03-04T15:06:07.123Z'],
      ['2026-03-04T15:06:07', '2026-03-04T15:06:07.000Z'],
      ['2026-03-04 15:06:07', '2026-03-04T15:06:07.000Z'],
      ['2026-03-04T15:06:07.1234567Z', '2026-03-04T15:06:07.123Z'],
      ['2026-03-05T09:30:00-07:00', '2026-03-05T16:30:00.000Z'],
      ['2026-03-05T09:30:00-7:00', '2026-03-05T16:30:00.000Z'],
      ['2026-03-05T09:30:00+0530', '2026-03-05T04:00:00.000Z'],
      ['2026-03-04', '2026-03-04T00:00:00.000Z'],
      ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z']
    ];
    for (const [sent, meant] of cases) assert.equal(parseInstant(sent), utc(meant), sent);
  });
  it('are null when they are none', () => {
    const none = ['', 'soon', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-03-04T25:00:00Z', '0001-01-01T00:00:00Z'];
    for (const sent of [...none, '03/09/2026', 1772636767000, null, undefined, {}, '2'.repeat(1e6)]) {
      assert.equal(parseInstant(sent), null, String(sent).slice(0, 40));
    }
  });
  it('agree with the platform on every ISO date', () => {
    const dates = fc.date({ min: new Date('1901-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => parseInstant(date.toISOString()) === date.getTime()));
  });
  it('say whether they name a zone', () => {
    for (const sent of ['2026-03-04T15:06:07Z', '2026-03-04T15:06:07-7:00']) assert.equal(hasZone(sent), true, sent);
    for (const sent of ['2026-03-04T15:06:07', '2026-03-04', '', null]) assert.equal(hasZone(sent), false, String(sent));
  });
});

describe('ids', () => {
  it('keep every digit', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), (id) => readId(String(id)) === String(id)));
  });
  it('are taken from a number only while it has not lost digits', () => {
    assert.equal(readId(Number.MAX_SAFE_INTEGER), '9007199254740991');
    for (const id of [2 ** 53, 123456789012345680, 1.5, NaN, Infinity, 0]) assert.equal(readId(id), null, String(id));
  });
  it('are none when they could not stand in a path', () => {
    for (const id of ['', '0', '.', '..', 'a b', 'a\nb', 'é', 'x'.repeat(101), null, {}, true]) assert.equal(readId(id), null);
  });
});

describe('numbers and texts', () => {
  it('a number is a decimal string or a number', () => {
    const cases: [unknown, number | null][] = [
      ['30', 30],
      [' 1.5 ', 1.5],
      ['-73', -73],
      [12, 12],
      ['', null],
      ['0x10', null],
      ['1e3', null],
      [null, null],
      [NaN, null]
    ];
    for (const [sent, read] of cases) assert.equal(readNumber(sent), read, String(sent));
  });
  it('no countdown is null', () => {
    for (const none of ['0', '', '-1', null, 'x']) assert.equal(readSeconds(none), null);
    assert.equal(readSeconds('45'), 45);
  });
  it('a text is kept to its bound and never ends in half a character', () => {
    assert.equal(readText('<img src=x onerror=alert(1)>'), '<img src=x onerror=alert(1)>');
    assert.equal(readText('x'.repeat(1e6)).length, 500);
    assert.equal(bounded('😀😀', 3), '😀…');
    assert.equal(bounded('😀😀', 2), '…');
    assert.equal(readText({}), '');
    assert.equal(readText(7), '7');
  });
  it('an address is kept whole or not at all', () => {
    assert.equal(readUrl(' https://x.test/1 '), 'https://x.test/1');
    assert.equal(readUrl(`https://x.test/${'x'.repeat(8000)}`), '');
    assert.equal(readUrl(null), '');
  });
});
