/** Pictures of pages, and what a red scenario leaves behind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk';
import { settled } from './settled';

/** Where everything goes; git does not see it. */
export const evidenceFolder = fileURLToPath(new URL('../../../build/browser', import.meta.url));

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);

/** Saves a picture as build/browser/<name>.png. */
export async function picture({ page }: Desk, name: string): Promise<void> {
  mkdirSync(evidenceFolder, { recursive: true });
  await settled(page);
  await page.screenshot({ path: join(evidenceFolder, `${name}.png`) });
}

/** Saves picture, roles and problems of every page. Never throws: the scenario's own error is the one to read. */
export async function keepEvidence(title: string, desks: readonly Desk[]): Promise<void> {
  for (const [index, desk] of desks.entries()) {
    const name = `red-${slug(title)}-${index + 1}`;
    try {
      await picture(desk, name);
      const roles = await desk.page.locator('body').ariaSnapshot();
      writeFileSync(join(evidenceFolder, `${name}.txt`), [...desk.problems.unexpected(), roles].join('\n'));
    } catch {
      // The page is gone.
    }
  }
}
