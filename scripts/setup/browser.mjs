/**
 * Finds a Chromium for the browser tests, or brings one: an installed Chrome, Chromium or Edge; else Debian's package as root; else
 * Playwright's download, with a limit. Fonts for Japanese pictures come along where Debian's package does.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const known = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((path) =>
    ['C:\\Program Files', 'C:\\Program Files (x86)'].map((folder) => `${folder}\\${path}`)
  )
};

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Path of an installed browser, or null. PC_BROWSER names one of your own. */
export async function installedBrowser() {
  const own = process.env.PC_BROWSER;
  if (own) {
    if (!existsSync(own)) throw new Stop(`PC_BROWSER names ${own}, which is not there.`);
    return own;
  }
  return (known[process.platform] ?? []).find((path) => existsSync(path)) ?? (await playwrightBrowser());
}

async function installDebianPackages() {
  const apt = (...args) =>
    run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 });
  console.log('Installing Chromium and a Japanese font from Debian (once) …');
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** Path of a browser; brings one when there is none. Throws a Stop with one clear sentence. */
export async function ensureBrowser() {
  let path = await installedBrowser();
  if (path) return path;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await installDebianPackages();
    path = await installedBrowser();
    if (path) return path;
  }
  console.log('Downloading a browser with Playwright (once) …');
  await run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    cwd: root,
    timeoutMs: 120_000
  });
  path = await installedBrowser();
  if (!path)
    throw new Stop('There is no browser for the browser tests: install Chromium or Chrome, or name one in PC_BROWSER.');
  return path;
}
