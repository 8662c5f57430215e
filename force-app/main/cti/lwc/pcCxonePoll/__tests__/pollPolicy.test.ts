import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPollPolicy } from '../pcCxonePoll';
import type { PollFailureReason } from '../pcCxonePoll';

const waits = (reason: PollFailureReason, random: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    createPollPolicy(() => random).nextDelayMs({ failures: index + 1, reason, retryAfterMs: null, elapsedMs: 0 })
  );

describe('the retry policy', () => {
  it('waits 1, 2, 5, 10 s for the network, then 10 s each time', () => {
    assert.deepEqual(waits('transport', 0.5, 6), [1000, 2000, 5000, 10_000, 10_000, 10_000]);
  });

  it('waits longer each time for an overloaded or failing dialer, up to 30 s, spread by chance', () => {
    for (const reason of ['overloaded', 'failed'] as const) {
      assert.deepEqual(
        waits(reason, 0.999_999, 7).map((ms) => Math.round((ms ?? 0) / 1000)),
        [1, 2, 4, 8, 16, 30, 30]
      );
      assert.deepEqual(waits(reason, 0, 7), [1000, 1000, 2000, 4000, 8000, 15_000, 15_000]);
    }
  });

  it('honours Retry-After between a second and a minute, whatever failed', () => {
    const policy = createPollPolicy(() => 0);
    const after = (retryAfterMs: number, reason: PollFailureReason) =>
      policy.nextDelayMs({ failures: 3, reason, retryAfterMs, elapsedMs: 0 });
    for (const reason of ['transport', 'overloaded', 'failed'] as const) {
      assert.deepEqual(
        [0, 7000, 3_600_000].map((ms) => after(ms, reason)),
        [1000, 7000, 60_000]
      );
    }
  });

  it('gives up after ten minutes of failures, not before', () => {
    const policy = createPollPolicy(() => 0);
    const at = (elapsedMs: number) => policy.nextDelayMs({ failures: 60, reason: 'transport', retryAfterMs: 5000, elapsedMs });
    assert.equal(at(599_999), 5000);
    assert.equal(at(600_000), null);
  });

  it('never waits less than a second or more than a minute', () => {
    const failure = fc.record({
      failures: fc.integer({ min: 1, max: 10_000 }),
      reason: fc.constantFrom<PollFailureReason>('transport', 'overloaded', 'failed'),
      retryAfterMs: fc.option(fc.nat()),
      elapsedMs: fc.nat(599_999)
    });
    fc.assert(
      fc.property(failure, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, random) => {
        const ms = createPollPolicy(() => random).nextDelayMs(given);
        return ms !== null && ms >= 1000 && ms <= 60_000;
      })
    );
  });
});
