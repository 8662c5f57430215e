/** axe-core on a running page. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { plainWorld } from './plainWorld';
import { settled } from './settled';

export interface AxeReport {
  /** One text per rule that is broken, with the elements concerned; empty when the page is clean. */
  readonly findings: readonly string[];
  /** How many elements passed a rule: proof that there was something to look at. */
  readonly looked: number;
}

/**
 * Runs every rule on the utility bar and its open panel as they are now, or on what the selectors name. The rest of the console's page has
 * checks of its own.
 */
export async function axeReport(page: Page, where: readonly string[] = ['[role="dialog"]', 'footer']): Promise<AxeReport> {
  await settled(page);
  const world = await plainWorld(page);
  await world.load(axe.source);
  const results = await world.run(
    (include) => (globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ include }),
    [...where]
  );
  return {
    findings: results.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`
    ),
    looked: results.passes.reduce((sum, { nodes }) => sum + nodes.length, 0)
  };
}
