/** Text where everybody sees it: what a control says of itself to a screen reader alone is left out. */
import type { Locator } from 'playwright-core';

export const shown = (where: Locator, text: string | RegExp): Locator =>
  where.getByText(text, { exact: true }).and(where.locator(':not(.slds-assistive-text)'));
