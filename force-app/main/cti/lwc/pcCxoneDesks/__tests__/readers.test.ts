/** Lists beside the calls, read from whatever came. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCallbacks } from '../callbackReader';
import { readAddressBooks } from '../directoryReaders';
import { readDispositions } from '../dispositionReader';
import { readIndicators } from '../indicatorReader';
import { readMessages } from '../messageReader';
import { readZones } from '../zoneReader';

const lists = { readDispositions, readMessages, readZones, readCallbacks, readIndicators, readAddressBooks };

describe('lists', () => {
  for (const [name, read] of Object.entries(lists)) {
    it(`${name}: no content is an empty list, another answer is not this list`, () => {
      for (const nothing of [null, undefined, '', {}]) assert.deepEqual(read(nothing), []);
      for (const other of ['<html>', 7, [], true]) assert.equal(read(other), null);
    });

    it(`${name}: never throws`, () => {
      fc.assert(fc.property(fc.jsonValue(), (raw) => read(raw) === null || Array.isArray(read(raw))));
    });
  }

  it('are not lists when the name holds something else', () => assert.equal(readZones({ timeZones: { 0: {} } }), null));

  it('a message that names no end lasts its minutes from its start', () => {
    const start_date = '2026-03-04T15:00:00Z';
    const end = (fields: object) => readMessages({ messages: [{ MessageId: '1', start_date, ...fields }] })?.[0]?.validUntil;
    const at = (time: string) => Date.parse(`2026-03-04T${time}Z`);
    assert.equal(end({ ExpireTimer: 90 }), at('16:30:00'));
    assert.equal(end({ ExpireTimer: '5' }), at('15:05:00'));
    assert.equal(end({ ExpireTimer: 90, ValidUntil: '2026-03-04T18:00:00Z' }), at('18:00:00'));
    for (const none of [{}, { ExpireTimer: 0 }, { ExpireTimer: 'long' }, { ExpireTimer: 60, start_date: '' }])
      assert.equal(end(none), null, JSON.stringify(none));
  });

  it('come in display order', () => {
    const named = (dispositionId: number, displayOrder: number) => ({ dispositionId, displayOrder });
    const read = readDispositions({ dispositions: [named(1, 3), named(2, 1), named(3, 2)] });
    assert.deepEqual(
      read?.map(({ dispositionId }) => dispositionId),
      ['2', '3', '1']
    );
  });
});
