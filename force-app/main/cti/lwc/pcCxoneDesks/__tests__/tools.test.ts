/** Listed indicators, tags, saved dispositions (protocol 7.4, 7.9). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readIndicators } from '../indicatorReader';
import { readSavedDisposition, readTags, readTagsAnswer } from '../tagReaders';

describe('indicators', () => {
  it('are listed with the same words', () => {
    const entry = { senderContactId: 0, imageFile: '', toolTip: 'Offer it', enable: true };
    assert.deepEqual(
      readIndicators({
        indicators: [
          { ...entry, indicatorName: 'Survey', actionType: 'OpenURL', action: 'https://crm.example.test/s' },
          { ...entry, indicatorName: 'Script', actionType: 'SpawnScript', action: 'x', enable: false },
          { ...entry, indicatorName: '' },
          null
        ]
      }),
      [
        { name: 'Survey', contactId: null, toolTip: 'Offer it', on: true, url: 'https://crm.example.test/s' },
        { name: 'Script', contactId: null, toolTip: 'Offer it', on: false, url: '' }
      ]
    );
  });
});

describe('tags', () => {
  it('are those in use, wrapped or not', () => {
    const tags = [{ tagId: 3, tagName: 'VIP' }, { tagId: 4, tagName: 'Old', isActive: false }, { tagName: 'no id' }];
    const vip = [{ tagId: '3', name: 'VIP' }];
    assert.deepEqual(readTags({ resultSet: { tags } }), vip);
    assert.deepEqual(readTags({ tags }), vip);
    assert.deepEqual([readTags(null), readTags('<html>'), readTags({ resultSet: 7 })], [[], null, null]);
  });

  it('are saved when the count of errors is 0, and not when it is another or missing', () => {
    const answer = (resultSet: unknown) => readTagsAnswer({ resultSet });
    assert.equal(answer({ errorCount: '0' }), 'saved');
    assert.equal(answer({ errorCount: 0 }), 'saved');
    assert.deepEqual(answer({ errorCount: '2', tagResults: [{ success: true }, { success: false, error: 'No tag 9.' }] }), {
      error: 'No tag 9.'
    });
    assert.deepEqual(answer({ errorCount: 1, tagResults: 'none' }), { error: '' });
    for (const other of [{}, { errorCount: '' }, { errorCount: 'none' }, { errorCount: -1 }, null, 7])
      assert.equal(answer(other), 'unreadable');
    for (const other of [null, '', '<html>', []]) assert.equal(readTagsAnswer(other), 'unreadable');
  });
});

describe('a saved disposition', () => {
  it('names who saved it under either misspelling', () => {
    for (const key of ['dispositionedByAgendId', 'dispositionByAgendId', 'dispositionedByAgentId', 'DispositionByAgentID']) {
      assert.equal(readSavedDisposition({ dispositionId: 12, [key]: 240012 })?.agentId, '240012', key);
    }
    assert.equal(
      readSavedDisposition({ dispositionId: 12, dispositionedByAgendId: null, dispositionByAgendId: 7 })?.agentId,
      '7'
    );
    assert.equal(readSavedDisposition({ dispositionId: 12, dispositionedByAgendId: null })?.agentId, '');
  });

  it('is none without an id, and unknown when the answer is something else', () => {
    for (const none of [null, '', {}, { dispositionId: null }, { dispositionId: 0 }])
      assert.equal(readSavedDisposition(none), null);
    for (const other of ['<html>', 7, []]) assert.equal(readSavedDisposition(other), undefined);
  });

  it('never throws', () => {
    for (const read of [readSavedDisposition, readTagsAnswer, readTags, readIndicators])
      fc.assert(fc.property(fc.jsonValue(), (raw) => typeof read(raw) !== 'function'));
  });
});
