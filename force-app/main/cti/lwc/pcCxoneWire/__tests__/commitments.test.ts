/** The offered commitment (protocol 4.9). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBatch } from '../pcCxoneWire';
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
