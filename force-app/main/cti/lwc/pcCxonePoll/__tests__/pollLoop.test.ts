import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { answered, batchReply, createBench, lost, mute } from './pollBench';
import { settle } from './fakeClock';

const end = { Type: 'AgentSessionEnd', Message: 'bye', Success: 'True' };
let bench = createBench();
afterEach(() => {
  assert.ok(bench.most() <= 1, `${bench.most()} polls were outstanding at once`);
  bench = createBench();
});

async function started(id = 'S1') {
  bench.loop.start(id);
  await settle();
}

describe('the poll loop', () => {
  it('polls for 60 s and is armed again, with the new id, before its batch is handed on', async () => {
    await started();
    await bench.poll().answer(batchReply('S2', mute(true)));
    assert.deepEqual(bench.trace, ['ask S1 60', 'ask S2 60', 'batch 1']);
    assert.equal(bench.loop.sessionId(), 'S2');
    assert.equal(bench.outstanding(), 1);
  });

  it('keeps the id when a reply brings none, or one that is no id', async () => {
    await started();
    await bench.poll().answer(answered(200, { events: [mute(true)] }));
    await bench.poll().answer(answered(200, { sessionId: 7, events: [mute(true)] }));
    await bench.poll().answer(answered(200));
    assert.deepEqual(
      bench.asks.map(({ sessionId }) => sessionId),
      ['S1', 'S1', 'S1', 'S1']
    );
  });

  it('takes 304 and 204 as nothing said, and polls on with the same id', async () => {
    await started();
    for await (const status of [304, 204]) {
      await bench.clock.advance(60_000);
      await bench.poll().answer(answered(status));
    }
    assert.deepEqual(bench.trace, ['ask S1 60', 'ask S1 60', 'ask S1 60']);
  });

  it('does not spin when empty answers come at once', async () => {
    await started();
    for await (const id of ['S1', 'S1', 'S1']) await bench.poll().answer(batchReply(id));
    assert.equal(bench.asks.length, 3);
    assert.equal(bench.outstanding(), 0);
    await bench.clock.advance(1000);
    assert.equal(bench.asks.length, 4);
  });

  it('ends with 409: no further poll', async () => {
    await started();
    await bench.poll().answer(answered(409));
    assert.deepEqual(bench.trace, ['ask S1 60', 'over']);
    assert.equal(bench.loop.sessionId(), null);
    await bench.clock.advance(700_000);
    assert.equal(bench.asks.length, 1);
  });

  it('does not arm again when the batch ends the session', async () => {
    await started();
    await bench.poll().answer(batchReply('S2', end));
    assert.deepEqual(bench.trace, ['ask S1 60', 'batch 1']);
    assert.equal(bench.loop.sessionId(), null);
  });

  it('ignores what comes out of a stopped poll, and aborts it', async () => {
    await started();
    bench.loop.stop();
    assert.equal(bench.poll().signal.aborted, true);
    await bench.poll().answer(batchReply('S9', mute(true)));
    assert.deepEqual(bench.trace, ['ask S1 60']);
    assert.equal(bench.loop.sessionId(), 'S1');
  });

  it('ignores what comes out of a replaced poll', async () => {
    await started();
    const old = bench.poll();
    bench.loop.start('T1');
    await old.answer(batchReply('S9', mute(true)));
    await bench.poll().answer(batchReply('T2', mute(false)));
    assert.deepEqual(bench.trace, ['ask S1 60', 'ask T1 60', 'ask T2 60', 'batch 1']);
  });

  it('knows no session once it is forgotten', async () => {
    await started();
    bench.loop.forget();
    assert.equal(bench.loop.sessionId(), null);
    assert.equal(bench.poll().signal.aborted, true);
  });

  it('restarts a poll that is stuck for 90 s, even if its fetch ignores the abort', async () => {
    await started();
    await bench.clock.advance(89_999);
    assert.equal(bench.poll().signal.aborted, false);
    await bench.clock.advance(1);
    assert.equal(bench.poll().signal.aborted, true);
    assert.equal(bench.links[0]?.type === 'link.lost' && bench.links[0].refusal.code, 'noAnswer');
    await bench.asks[0]?.answer(batchReply('S9', mute(true)));
    await bench.clock.advance(1000);
    assert.deepEqual(bench.trace, ['ask S1 60', 'link.lost', 'ask S1 1']);
  });

  it('leaves no timer behind', async () => {
    await started();
    await bench.poll().answer(batchReply('S2', mute(true)));
    bench.loop.stop();
    assert.deepEqual(bench.clock.pending(), []);
  });
});

describe('a listener of the loop', () => {
  it('that stops it while a batch is handed on really stops it', async () => {
    bench = createBench(() => bench.loop.stop());
    await started();
    await bench.poll().answer(batchReply('S2', mute(true)));
    assert.equal(bench.outstanding(), 0);
    assert.equal(bench.poll().signal.aborted, true);
    await bench.clock.advance(700_000);
    assert.equal(bench.asks.length, 2);
  });

  it('that starts another session while a batch is handed on is obeyed', async () => {
    let once = true;
    bench = createBench(() => {
      if (once) bench.loop.start('T1');
      once = false;
    });
    await started();
    await bench.poll().answer(batchReply('S2', mute(true)));
    assert.equal(bench.poll().sessionId, 'T1');
    assert.equal(bench.outstanding(), 1);
  });
});

describe('a poll that never answers', () => {
  it('costs no second one while the clock runs on', async () => {
    await started();
    await bench.clock.advance(60_000);
    assert.equal(bench.asks.length, 1);
    await bench.poll().answer(lost);
    assert.equal(bench.outstanding(), 0);
  });
});
