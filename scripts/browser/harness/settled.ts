/** Waiting for what moves and comes to rest: menus and sheets fade in. */
import type { Page } from 'playwright-core';

/** Resolves when every animation that has an end has ended; what turns for ever is not waited for. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime ?? 0));
    await Promise.allSettled(ending.map((one) => one.finished));
  });
}
