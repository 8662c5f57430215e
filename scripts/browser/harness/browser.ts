/** The browser: one Chromium for all pages of a test file or program. */
import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from '../../setup/browser.mjs';

/** Nothing may fetch, sync or ask by itself while a scenario runs. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/**
 * Starts it; `headed` shows its window. `PC_BROWSER` names another one than the first that is installed. Rejects with one sentence when
 * there is none.
 */
export async function launchBrowser({ headed = false }: { readonly headed?: boolean } = {}): Promise<Browser> {
  const executablePath = await installedBrowser();
  if (!executablePath) throw new Error('There is no browser: install Chromium or Chrome, or name one in PC_BROWSER.');
  return chromium.launch({ executablePath, headless: !headed, args: flags });
}
