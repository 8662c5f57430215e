/** Regions stand beside each other: what happens in one leaves the others where they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShiftMachine } from 'c/pcShiftMachine';

interface Region {
  readonly key: string;
  readonly transitions: ReadonlyMap<string, readonly { readonly reenter: boolean }[]>;
}

test('no region enters itself anew: its parent would leave all of them, and the shift would begin again', () => {
  const regions = Object.values(
    (createShiftMachine({ now: () => 0 }).root as unknown as { states: Record<string, Region> }).states
  );
  assert.ok(regions.length > 1);
  const anew = regions.flatMap(({ key, transitions }) =>
    [...transitions]
      .filter(([, ways]) => ways.some(({ reenter }) => reenter))
      .map(([event]) => `${key}: ${event}; say it in the states of the region instead`)
  );
  assert.deepEqual(anew, []);
});
