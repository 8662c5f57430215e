import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { RefusalCode } from 'c/pcFacts';
import type { Reply } from '../pcCxonePoll';
import { settle } from './fakeClock';
import { answered, batchReply, createBench, lost, mute } from './pollBench';

let bench = createBench();
afterEach(() => {
  assert.ok(bench.most() <= 1, `${bench.most()} polls were outstanding at once`);
  bench = createBench();
});

async function started() {
  bench.loop.start('S1');
  await settle();
}
const start = { Type: 'AgentSessionStart', AgentId: '1' };

async function loseUntilFailed(): Promise<void> {
  await bench.poll().answer(lost);
  await bench.clock.advance(10_000);
  if (bench.links.at(-1)?.type !== 'link.failed') await loseUntilFailed();
}

describe('a lost link', () => {
  it('is tried after 1, 2, 5, 10 s with the same id and a short hold, and said each time', async () => {
    await started();
    for await (const [index, waitMs] of [1000, 2000, 5000, 10_000].entries()) {
      await bench.poll().answer(lost);
      const fact = bench.links.at(-1);
      assert.ok(fact?.type === 'link.lost');
      assert.deepEqual([fact.failures, fact.retryAt], [index + 1, bench.clock.now() + waitMs]);
      assert.deepEqual(fact.refusal, { code: 'noConnection', status: null, description: '', retryAfterMs: null });
      await bench.clock.advance(waitMs - 1);
      assert.equal(bench.asks.length, index + 1);
      await bench.clock.advance(1);
      assert.deepEqual([bench.asks.length, bench.poll().sessionId, bench.poll().timeoutS], [index + 2, 'S1', 1]);
    }
  });

  it('is restored by any answer, whose batch is handed on like any other', async () => {
    await started();
    await bench.poll().answer(lost);
    await bench.clock.advance(1000);
    await bench.poll().answer(batchReply('S2', start, mute(true)));
    assert.deepEqual(bench.trace, ['ask S1 60', 'link.lost', 'ask S1 1', 'ask S2 60', 'link.restored', 'batch 2']);
    bench.trace.length = 0;
    await bench.poll().answer(lost);
    await bench.clock.advance(1000);
    await bench.poll().answer(answered(304));
    assert.deepEqual(bench.trace, ['link.lost', 'ask S2 1', 'ask S2 60', 'link.restored']);
    assert.equal(bench.links[2]?.type === 'link.lost' && bench.links[2].failures, 1);
  });

  it('is given up after ten minutes, and found again by a new start', async () => {
    await started();
    const began = bench.clock.now();
    await loseUntilFailed();
    const tookMs = bench.clock.now() - began;
    assert.ok(tookMs >= 600_000 && tookMs < 625_000, `${tookMs}`);
    assert.equal(bench.outstanding(), 0);
    const asked = bench.asks.length;
    await bench.clock.advance(600_000);
    assert.equal(bench.asks.length, asked);
    bench.loop.start('S5');
    await bench.poll().answer(batchReply('S6', mute(true)));
    assert.equal(bench.links.at(-1)?.type, 'link.restored');
  });

  it('stays lost for a new start until a poll answers', async () => {
    await started();
    await bench.poll().answer(lost);
    bench.loop.start('S2');
    assert.equal(bench.poll().timeoutS, 1);
    assert.deepEqual(bench.clock.pending(), [90_000]);
    await bench.poll().answer(answered(304));
    assert.equal(bench.links.at(-1)?.type, 'link.restored');
  });

  it('is not tried again once stopped', async () => {
    await started();
    await bench.poll().answer(lost);
    bench.loop.stop();
    await bench.clock.advance(700_000);
    assert.equal(bench.asks.length, 1);
  });
});

describe('a poll answered with a failure', () => {
  const cases: [number, RefusalCode, number][] = [
    [400, 'notAllowedNow', 1000],
    [403, 'forbidden', 1000],
    [429, 'overloaded', 1000],
    [500, 'dialerFailed', 1000],
    [503, 'overloaded', 1000],
    [202, 'unreadable', 1000]
  ];
  async function plays(status: number, code: RefusalCode, waitMs: number) {
    await started();
    await bench.poll().answer(answered(status, { error_description: 'not now' }));
    const [fact] = bench.links;
    assert.ok(fact?.type === 'link.lost');
    assert.deepEqual([fact.refusal.code, fact.refusal.status], [code, status]);
    assert.equal(fact.refusal.description, status < 400 ? '' : 'not now');
    assert.equal(fact.retryAt, bench.clock.now() + waitMs);
    await bench.clock.advance(waitMs);
    assert.equal(bench.asks.length, 2);
  }
  for (const [status, code, waitMs] of cases) it(`${status} is ${code}, waited out`, () => plays(status, code, waitMs));

  it('Retry-After decides the wait', async () => {
    await started();
    await bench.poll().answer(answered(429, null, 7000));
    await bench.clock.advance(6999);
    assert.equal(bench.asks.length, 1);
    await bench.clock.advance(1);
    assert.equal(bench.asks.length, 2);
  });

  it('a page in the place of a batch is a failure, not a reason to spin', async () => {
    await started();
    await bench.poll().answer(answered(200, '<html>sign in to this hotel</html>'));
    assert.equal(bench.outstanding(), 0);
    assert.equal(bench.links[0]?.type === 'link.lost' && bench.links[0].refusal.code, 'unreadable');
  });

  it('an ended sign-in ends the poll', async () => {
    for await (const reply of [{ kind: 'lost', code: 'signedOut' }, answered(401)] as Reply[]) {
      bench = createBench();
      await started();
      await bench.poll().answer(reply);
      assert.equal(bench.links[0]?.type === 'link.failed' && bench.links[0].refusal.code, 'signedOut');
      await bench.clock.advance(700_000);
      assert.equal(bench.asks.length, 1);
    }
  });
});

describe('a forgotten session (404)', () => {
  it('is joined once, and polled with the id of the join', async () => {
    await started();
    await bench.poll().answer(answered(404));
    await bench.join()({ kind: 'joined', sessionId: 'J1' });
    await bench.poll().answer(batchReply('J2', start));
    assert.deepEqual(bench.trace, ['ask S1 60', 'join', 'ask J1 60', 'ask J2 60', 'batch 1']);
  });

  it('is over when there is nothing to join, or the joined one is unknown too', async () => {
    await started();
    await bench.poll().answer(answered(404));
    await bench.join()({ kind: 'refused', reply: answered(404) });
    assert.equal(bench.trace.at(-1), 'over');

    bench = createBench();
    await started();
    await bench.poll().answer(answered(404));
    await bench.join()({ kind: 'joined', sessionId: 'J1' });
    await bench.poll().answer(answered(404));
    assert.deepEqual(bench.trace, ['ask S1 60', 'join', 'ask J1 60', 'over']);
  });

  it('may be joined again after the poll has worked in between', async () => {
    await started();
    for await (const n of [0, 1, 2]) {
      await bench.poll().answer(answered(404));
      await bench.join()({ kind: 'joined', sessionId: `J${n}` });
      await bench.poll().answer(batchReply(`K${n}`, start));
    }
    assert.ok(!bench.trace.includes('over'));
  });

  it('waits when joining fails for other reasons, an unreadable answer included', async () => {
    for await (const reply of [lost, answered(503), answered(200, {})]) {
      bench = createBench();
      await started();
      await bench.poll().answer(answered(404));
      await bench.join()({ kind: 'refused', reply });
      assert.equal(bench.trace.at(-1), 'link.lost');
      assert.equal(bench.outstanding(), 0);
      await bench.clock.advance(1000);
      assert.equal(bench.asks.length, 2);
    }
  });

  it('is left alone when stopped while joining', async () => {
    await started();
    await bench.poll().answer(answered(404));
    bench.loop.stop();
    await bench.join()({ kind: 'joined', sessionId: 'J1' });
    assert.equal(bench.asks.length, 1);
  });
});
