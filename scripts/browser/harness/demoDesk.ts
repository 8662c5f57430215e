/** A page with the demo: a web server that has only files, and who plays the customers in the panel. */
import type { Browser, Locator, Page } from 'playwright-core';
import { en } from '../../../force-app/demo/lwc/pcDemoWords/en';
import { ja } from '../../../force-app/demo/lwc/pcDemoWords/ja';
import type { RunningConsole } from '../../console/serve';
import { watchProblems, type Problems } from './problems';
import { Softphone } from './softphone';
import { wordsOf, type Language, type Words } from './words';

const patienceMs = 20_000;

export interface DemoDesk {
  readonly page: Page;
  readonly words: Words;
  readonly softphone: Softphone;
  readonly customers: DemoCustomers;
  readonly problems: Problems;
  /** Every address the page asked for, oldest first. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** The customers' part of the panel. */
export class DemoCustomers {
  readonly root: Locator;
  readonly #words: typeof en;

  constructor(page: Page, language: Language) {
    this.#words = { en, ja }[language];
    this.root = page.getByRole('region', { name: this.#words.customers, exact: true });
  }

  get alone(): Locator {
    return this.root.getByRole('checkbox', { name: this.#words.alone, exact: true });
  }

  /** The row of this person. */
  line(name: string): Locator {
    return this.root.getByRole('listitem').filter({ has: this.root.page().getByText(name, { exact: true }) });
  }

  /** Rows in this state, as the row says it. */
  linesThat(status: string): Locator {
    return this.root.getByRole('listitem').filter({ has: this.root.page().getByText(status, { exact: true }) });
  }

  async play(what: 'answer' | 'isPerson' | 'machine' | 'fax' | 'hangUp', name: string): Promise<void> {
    const label = this.#words.playOn.replace('{play}', this.#words[what]).replace('{name}', name);
    await this.root.getByRole('button', { name: label, exact: true }).click();
  }

  /** What the dialer's own account says of this person, oldest first. */
  async story(name: string): Promise<readonly string[]> {
    const ledger = this.root.getByRole('list', { name: this.#words.ledger, exact: true });
    if (!(await ledger.isVisible())) await this.root.getByText(this.#words.ledger, { exact: true }).click();
    const entries = await ledger.getByRole('listitem').allInnerTexts();
    return entries
      .map((text) => text.trim().split(/\s+/))
      .filter(([, ...rest]) => rest.join(' ') === name)
      .map(([what = '']) => what)
      .reverse();
  }
}

export interface DemoOptions {
  readonly language?: Language;
  /** An org that has no contacts. */
  readonly withoutContacts?: boolean;
}

/** Opens the demo at a new desk. */
export async function openDemo(
  browser: Browser,
  { origin }: RunningConsole,
  { language = 'en', withoutContacts = false }: DemoOptions = {}
): Promise<DemoDesk> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: language === 'ja' ? 'ja-JP' : 'en-US'
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const problems = watchProblems(page);
  if (withoutContacts) await page.route('**/records.json', (route) => route.fulfill({ json: [] }));
  await page.goto(`${origin}/?demo${language === 'en' ? '' : `&lang=${language}`}`);
  const words = wordsOf(language);
  return {
    page,
    words,
    softphone: new Softphone(page, words),
    customers: new DemoCustomers(page, language),
    problems,
    asked,
    close: () => context.close()
  };
}
