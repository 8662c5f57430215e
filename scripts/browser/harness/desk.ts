/** An agent's desk: a browser profile of its own with one console page. */
import type { Browser, Page } from 'playwright-core';
import { ConsolePage, type ConsoleLook } from './consolePage';
import { watchProblems, type Problems } from './problems';
import type { Login } from './signedIn';
import { Softphone } from './softphone';
import { wordsOf, type Language, type Words } from './words';

export interface DeskOptions extends ConsoleLook {
  readonly language?: Language;
  /** Signed in already, when given. */
  readonly login?: Login;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Desk {
  readonly page: Page;
  readonly words: Words;
  readonly console: ConsolePage;
  readonly softphone: Softphone;
  readonly problems: Problems;
  /** Ends the page; the agent session stays open at the dialer. */
  close(): Promise<void>;
}

/** Longest wait of a locator, ms. */
const patienceMs = 20_000;

/** Opens the console page at a new desk. */
export async function openDesk(browser: Browser, consoleOrigin: string, options: DeskOptions = {}): Promise<Desk> {
  const { language = 'en', login, viewport = { width: 1440, height: 900 }, ...look } = options;
  const context = await browser.newContext({ viewport, locale: language === 'ja' ? 'ja-JP' : 'en-US' });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const words = wordsOf(language);
  const problems = watchProblems(page);
  const console = new ConsolePage(page, consoleOrigin, words);
  await (login ? console.openAs(login, look) : console.open(look));
  return { page, words, console, softphone: new Softphone(page, words), problems, close: () => context.close() };
}
