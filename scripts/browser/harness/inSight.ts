/** Whether a part of the panel is seen without scrolling. */
import type { Locator } from 'playwright-core';
import { until } from './until';

/** The share of its box that nothing cuts off: no scrolling part around it, no edge of the panel. */
const shareInSight = (part: Locator): Promise<number> =>
  part.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        new IntersectionObserver(([entry], observer) => {
          observer.disconnect();
          resolve(entry?.intersectionRatio ?? 0);
        }).observe(element);
      })
  );

/** Waits until all of it is in sight. Rejects with the name when it does not come. */
export async function inSight(name: string, part: Locator): Promise<void> {
  await part.waitFor();
  await until(
    `${name} is in sight`,
    () => shareInSight(part),
    (share) => share > 0.99,
    2000
  );
}
