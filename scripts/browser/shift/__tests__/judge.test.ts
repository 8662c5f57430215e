import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openJudge } from '../judge';
import { finding, type Invariant } from '../look';
import { look, now, panel } from './samples';

const patient = (toleranceMs: number, waitsForDialer = false): Invariant => ({
  name: 'No notice',
  toleranceMs,
  waitsForDialer,
  find: ({ panel: { notice } }) => (notice === '' ? [] : [finding('notice', notice)])
});

const at = (ms: number, notice: string, lagMs = 0) =>
  look({ panel: panel({ at: now + ms, notice }), weather: { mayBeLost: false, cutForMs: null, lagMs, notes: [] } });

test('What may never be is a violation at once, and told once', () => {
  const judge = openJudge([patient(0)]);
  assert.deepEqual(judge.take(at(0, 'x')), [{ about: 'notice', text: 'x', at: now, invariant: 'No notice', forMs: 0 }]);
  assert.deepEqual(judge.take(at(500, 'x')), []);
});

test('What may be for a moment is a violation when the moment is over', () => {
  const judge = openJudge([patient(1000)]);
  assert.deepEqual(
    [0, 500, 1000].flatMap((ms) => judge.take(at(ms, 'x'))),
    []
  );
  assert.equal(judge.suspicious, true);
  assert.equal(judge.take(at(1400, 'x')).length, 1);
  assert.equal(judge.suspicious, false);
});

test('A look without it begins anew', () => {
  const judge = openJudge([patient(1000)]);
  for (const ms of [0, 500, 1000]) judge.take(at(ms, 'x'));
  judge.take(at(1200, ''));
  assert.deepEqual(
    [1400, 1900, 2400].flatMap((ms) => judge.take(at(ms, 'x'))),
    []
  );
  assert.equal(judge.take(at(2900, 'x')).length, 1);
});

test('After it was over, it is told again', () => {
  const judge = openJudge([patient(0)]);
  assert.equal(judge.take(at(0, 'x')).length, 1);
  judge.take(at(500, ''));
  assert.equal(judge.take(at(1000, 'x')).length, 1);
});

test('Of a gap between two looks half a second counts', () => {
  const judge = openJudge([patient(1000)]);
  assert.deepEqual(
    [0, 60_000, 120_000].flatMap((ms) => judge.take(at(ms, 'x'))),
    []
  );
  assert.equal(judge.take(at(180_000, 'x')).length, 1);
});

test('Answers that are held back lengthen the tolerance, where it is the dialer that is waited for', () => {
  const [waits, other] = [openJudge([patient(1000, true)]), openJudge([patient(1000)])];
  const all = Array.from({ length: 8 }, (_, index) => at(index * 500, 'x', 2000));
  assert.equal(all.slice(0, 7).flatMap((one) => waits.take(one)).length, 0);
  assert.equal(all.slice(7).flatMap((one) => waits.take(one)).length, 1);
  assert.equal(all.flatMap((one) => other.take(one)).length, 1);
});
