/** What went wrong in a page without anybody asking: script errors, errors in the browser's console, dialogs. */
import type { Page } from 'playwright-core';

export interface Problems {
  /** Problems that match are part of the scenario. */
  expect(...patterns: readonly RegExp[]): void;
  /** Everything else that happened so far, in words. */
  unexpected(): readonly string[];
}

/** Asking for an open session, or for a saved disposition, where there is none answers 404, and the browser notes it. */
const always = [/ 404 .*\/agent-sessions\/join/, / 404 .*\/contacts\/\d+\/disposition$/];

/** Watches a page from now on. Dialogs are dismissed, so that a scenario goes on to its end. */
export function watchProblems(page: Page): Problems {
  const seen: string[] = [];
  const expected = [...always];
  page.on('pageerror', (error) => seen.push(`script error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    expect: (...patterns) => void expected.push(...patterns),
    unexpected: () => seen.filter((problem) => !expected.some((pattern) => pattern.test(problem)))
  };
}
