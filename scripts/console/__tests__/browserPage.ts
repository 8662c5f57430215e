/** A real browser with a page that remembers everything that went wrong in it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import axe from 'axe-core';
import { installedBrowser } from '../../setup/browser.mjs';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

export async function launch(): Promise<Browser> {
  const executablePath = await installedBrowser();
  if (!executablePath) throw new Error('There is no browser; npm test brings one.');
  return chromium.launch({ executablePath, args: flags });
}

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions and failed replies other than the wire's, in order. */
  readonly problems: string[];
  close(): Promise<void>;
}

export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // The browser repeats every failed reply here; those are watched below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('response', (response) => {
    // What the dialer refuses on the wire is part of its protocol (no session to join is 404) and the softphone's business.
    const wire = /\/InContactAPI\//i.test(response.url());
    if (response.status() >= 400 && !wire) problems.push(`${response.status()} ${response.url()}`);
  });
  return { page, problems, close: () => context.close() };
}

/** Signs in as the first agent of the tenant's login page whose name matches. */
export async function signInAs(page: Page, name: RegExp): Promise<void> {
  await page.locator('[data-action="sign-in"]').click();
  await page.getByRole('button', { name }).click();
  await page.locator('[data-panel="softphone"]').waitFor({ state: 'visible' });
}

/** What axe finds, one line per rule and place. The page's policy runs no foreign script; the test's own is put in past it. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`)
  );
}
