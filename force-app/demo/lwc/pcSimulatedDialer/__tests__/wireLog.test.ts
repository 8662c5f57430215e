/** The wire log keeps the newest entries; the ledger keeps all. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { createWireLog, ENTRIES_KEPT } from '../wireLog';

test('the oldest entries go, the index goes on', () => {
  const log = createWireLog(() => 0);
  for (let count = 0; count < ENTRIES_KEPT + 5; count += 1) log.write('request', null, String(count));
  const kept = log.since(0);
  assert.ok(kept.length <= ENTRIES_KEPT && kept.length >= ENTRIES_KEPT * 0.9, `${kept.length} entries`);
  assert.equal(log.end(), ENTRIES_KEPT + 5);
  assert.equal(kept.at(-1)?.title, String(ENTRIES_KEPT + 4));
  assert.deepEqual(
    log.since(ENTRIES_KEPT + 3).map(({ title }) => title),
    [String(ENTRIES_KEPT + 3), String(ENTRIES_KEPT + 4)]
  );
  assert.deepEqual(log.since(log.end()), []);
});

test('an entry that was dropped can still be filled in without harm', () => {
  const log = createWireLog(() => 0);
  const fill = log.write('request', null, 'first');
  for (let count = 0; count <= ENTRIES_KEPT; count += 1) log.write('reply', null, String(count));
  fill('late');
  assert.equal(
    log.since(0).find(({ detail }) => detail === 'late'),
    undefined
  );
});
