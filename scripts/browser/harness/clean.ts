/** Nothing leaves its place, and axe-core finds nothing. */
import assert from 'node:assert/strict';
import { axeReport } from './accessibility';
import type { Desk } from './desk';
import { overflowing } from './layout';

/** Rejects with what is wrong on this desk's panel as it stands. */
export async function isClean({ page, softphone }: Pick<Desk, 'page' | 'softphone'>): Promise<void> {
  assert.deepEqual(await overflowing(softphone), []);
  assert.deepEqual((await axeReport(page)).findings, []);
}
