import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HISTORY_PAGE, historyRequest, mergeHistory, readHistory } from '../historyReader';
import { body } from '../../pcCxoneWire/__tests__/fixtures';

const present = '700299999';
const read = (raw: unknown, number = '5550142') => readHistory(raw, number, present);
const listed = (...completedContacts: unknown[]) => ({ completedContacts });
const contact = { contactId: 700200001, isOutbound: true, toAddr: '5550142', fromAddr: '5550100', mediaType: '4' };
const entriesOf = (raw: unknown, number?: string) => read(raw, number)?.entries ?? [];

describe('completed contacts', () => {
  it('are read from the protocol’s own example (7.12)', () => {
    assert.deepEqual(read(body('reply', 'contacts-completed')), {
      count: 1,
      entries: [
        {
          contactId: '700200001',
          media: 'call',
          outbound: true,
          at: Date.parse('2026-03-04T15:10:00Z'),
          durationMs: 240_000,
          skillId: '880020',
          skillName: 'Collections A',
          dispositionId: '12',
          notes: 'pays Friday'
        }
      ]
    });
  });

  it('are counted whoever they were with, and kept when the number is theirs', () => {
    const page = read(listed(contact, { ...contact, contactId: 2, toAddr: '5550999' }));
    assert.deepEqual([page?.count, page?.entries.map(({ contactId }) => contactId)], [2, ['700200001']]);
  });

  it('are with the far end: who was called, or who called', () => {
    assert.equal(entriesOf(listed({ ...contact, toAddr: '5550100', fromAddr: '5550142' })).length, 0);
    assert.equal(entriesOf(listed({ ...contact, isOutbound: false, toAddr: '5550100', fromAddr: '5550142' })).length, 1);
    assert.equal(entriesOf(listed({ ...contact, isOutbound: 'false', fromAddr: '', fromAddress: '5550142' })).length, 1);
  });

  it('leave out the present contact', () => assert.equal(entriesOf(listed({ ...contact, contactId: present })).length, 0));

  it('are found however the number is spelled', () => {
    for (const [sent, asked] of [
      ['12025550142', '+1 (202) 555-0142'],
      ['2025550142', '+12025550142'],
      ['+12025550142', '2025550142'],
      ['0123', '0123']
    ]) {
      assert.equal(entriesOf(listed({ ...contact, toAddr: sent }), asked).length, 1, `${sent} is ${asked}`);
    }
    for (const [sent, asked] of [
      ['0142', '2025550142'],
      ['2025550142', '0142'],
      ['', ''],
      ['anonymous', 'anonymous'],
      ['12025550143', '12025550142']
    ]) {
      assert.equal(entriesOf(listed({ ...contact, toAddr: sent }), asked).length, 0, `${sent} is not ${asked}`);
    }
  });

  it('survive what is missing, wrong or of a kind nobody explained', () => {
    const [entry] = entriesOf(
      listed(null, 7, {}, { contactId: 5, toAddr: 5550142, mediaType: 77, totalDurationSeconds: -3, contactStart: 'yesterday' })
    );
    assert.deepEqual(entry, {
      contactId: '5',
      media: 'other',
      outbound: true,
      at: null,
      durationMs: 0,
      skillId: null,
      skillName: '',
      dispositionId: null,
      notes: ''
    });
    assert.deepEqual(read(null), { count: 0, entries: [] });
    for (const wrong of ['<html>', 5, [], { completedContacts: 'none' }])
      assert.equal(read(wrong), null, JSON.stringify(wrong));
  });

  it('are put together newest first, each once, those without a date last', () => {
    const at = (contactId: number, contactStart?: string) => ({ ...contact, contactId, contactStart });
    const pages = [
      listed(at(1, '2026-03-01T00:00:00Z'), at(2)),
      listed(at(3, '2026-03-03T00:00:00Z'), at(1, '2026-03-01T00:00:00Z'))
    ].map((raw) => read(raw) ?? assert.fail());
    assert.deepEqual(
      mergeHistory(pages).map(({ contactId }) => contactId),
      ['3', '1', '2']
    );
  });

  it('are asked for page by page with dates a server reads', () => {
    const from = Date.parse('2026-02-25T15:00:00Z');
    const { path, version } = historyRequest('240011', { from, until: from + 1000 }, 2);
    const query = new URLSearchParams(path.split('?')[1]);
    assert.equal(version, '23.0');
    assert.equal(query.get('startDate'), 'Wed, 25 Feb 2026 15:00:00 GMT');
    assert.equal(query.get('endDate'), 'Wed, 25 Feb 2026 15:01:01 GMT');
    assert.deepEqual(
      [query.get('agentId'), query.get('top'), query.get('skip')],
      ['240011', String(HISTORY_PAGE), String(2 * HISTORY_PAGE)]
    );
  });
});
