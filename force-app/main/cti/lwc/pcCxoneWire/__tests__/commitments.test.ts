/** The offered commitment, and what the tenant allows (protocol 4.9, 7.8). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseBatch, readCommitmentRules } from '../pcCxoneWire';
import { body } from './fixtures';

describe('the offered callback', () => {
  const promise = body('event', 'PromiseKeeper') as Record<string, unknown>;
  const factOf = (event: unknown) => parseBatch({ events: [event] }).facts[0];

  it('is unreadable without an id: what would be dialed is not guessed', () => {
    assert.equal(factOf({ ...promise, CallbackId: '' })?.type, 'dialer.unreadable');
    assert.equal(factOf({ ...promise, CallbackId: 2 ** 60 })?.type, 'dialer.unreadable');
  });

  it('loses nothing but what cannot be read', () => {
    const fact = factOf({ ...promise, CallbackExpireTime: 'soon', SkillId: null, TargetType: 'S', DialNumber: null });
    assert.ok(fact?.type === 'dialer.callbackOffered');
    const { callback } = fact;
    assert.deepEqual(
      [callback.expiresAt, callback.skillId, callback.mine, callback.number, callback.lastName],
      [null, null, false, '', 'Example']
    );
  });

  it('is over with any status, even one nobody knows', () => {
    for (const [Status, refused] of [
      ['Refused', true],
      [' refused ', true],
      ['Accepted', false],
      ['Frobnicated', false],
      ['', false],
      [null, false]
    ] as const) {
      const fact = factOf({ Type: 'PromiseKeeperStatus', Status });
      assert.deepEqual(fact, { type: 'dialer.callbackSettled', status: Status ?? '', refused });
    }
  });
});

describe('what the tenant allows', () => {
  const rules = (settings: object) => {
    const { removal, maxConferenceParties } = readCommitmentRules(settings) ?? {};
    return [removal, maxConferenceParties];
  };

  it('removing is free unless a known word says otherwise', () => {
    assert.deepEqual(rules({ deleteCommitmentString: 'CantRemove' }), ['never', null]);
    assert.deepEqual(rules({ DeleteCommitmentString: ' canremovewithnotes ' }), ['withNotes', null]);
    for (const other of ['', 'CanRemove', 'constructor', '__proto__', null, 7])
      assert.deepEqual(rules({ deleteCommitmentString: other }), ['free', null]);
  });

  it('a conference has a limit only when a number says so', () => {
    const parties = (maxConferenceParties: unknown) => rules({ maxConferenceParties })[1];
    assert.deepEqual(
      [parties(5), parties('4'), parties(0), parties(-1), parties('many'), parties(null)],
      [5, 4, null, null, null, null]
    );
  });

  it('never throws, and is null for what is no object', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (raw) => (readCommitmentRules(raw) === null) === (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      )
    );
  });
});
