/** Names that do not exist do not compile: the two mistakes a consumer makes most easily. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runningShift } from './harness';

test('a state and an intent nobody knows are type errors', () => {
  const snapshot = runningShift().actor.getSnapshot();
  // @ts-expect-error -- no such state of the link
  assert.equal(snapshot.matches({ link: 'nope' }), false);
  // @ts-expect-error -- no such intent
  assert.equal(snapshot.can({ type: 'agent.teleport' }), false);
});
