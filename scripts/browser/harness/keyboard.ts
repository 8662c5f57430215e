/** Working without a mouse: what is wanted has to be reachable with Tab. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page of ours has between two controls. */
const mostStops = 120;

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.matches(':focus'));

/** Presses `key` until the target has the focus. Rejects when it never gets it. */
export async function moveTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target.toString()}`);
}

/** Moves there with Tab and presses Enter. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await moveTo(page, target);
  await page.keyboard.press('Enter');
}
