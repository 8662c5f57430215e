/** The console around the softphone: sign-in, workspace tabs, the utility bar. */
import type { Locator, Page } from 'playwright-core';
import { answerLogin, type Login } from './signedIn';
import type { Words } from './words';

export interface ConsoleLook {
  readonly dark?: boolean;
  /** An app without workspace tabs. */
  readonly standardNavigation?: boolean;
  /** Width of the softphone's panel, px; 400 by default. */
  readonly panelWidth?: 320 | 400 | 480;
  /** The panel signs in by itself, in the org of the user with this agent id. */
  readonly panelUser?: string;
}

export class ConsolePage {
  readonly page: Page;
  readonly words: Words;
  readonly origin: string;

  constructor(page: Page, origin: string, words: Words) {
    this.page = page;
    this.origin = origin;
    this.words = words;
  }

  async open(look: ConsoleLook = {}): Promise<void> {
    await this.page.goto(`${this.origin}${this.pathOf(look)}`);
  }

  /** Opens it on the way back from the login page. Returns when the agent is signed in. */
  async openAs(login: Login, look: ConsoleLook = {}): Promise<void> {
    const { language } = this.words;
    const way = { ...login, consoleOrigin: this.origin, returnTo: this.pathOf(look), language };
    await this.page.goto(await answerLogin(this.page.context(), way));
    await this.signedIn.waitFor();
  }

  private get signedIn(): Locator {
    return this.page.getByRole('banner').getByText(this.words.console('signedIn'), { exact: true });
  }

  private pathOf({ dark = false, panelWidth, standardNavigation = false, panelUser }: ConsoleLook): string {
    const query = new URLSearchParams();
    if (this.words.language !== 'en') query.set('lang', this.words.language);
    if (dark) query.set('theme', 'dark');
    if (standardNavigation) query.set('nav', 'standard');
    if (panelWidth) query.set('width', String(panelWidth));
    if (panelUser) query.set('panelSignIn', panelUser);
    return `/?${query}`;
  }

  /** Signs in on the tenant's page by choosing one of its agents, `pat.agent`. Returns when the console is back. */
  async signIn(username: string): Promise<void> {
    const header = this.page.getByRole('banner');
    await header.getByRole('button', { name: this.words.console('signIn'), exact: true }).click();
    await this.page.getByRole('button', { name: username }).click();
    await this.signedIn.waitFor();
  }

  get tabs(): Locator {
    return this.page.getByRole('tablist', { name: this.words.console('workspaces') }).getByRole('tab');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tablist', { name: this.words.console('workspaces') }).getByRole('tab', { name, exact: true });
  }

  /** The record page shown. */
  record(name: string): Locator {
    return this.page.getByRole('main').getByRole('heading', { name, exact: true, level: 2 });
  }

  /** The softphone's item: the last one of the bar, because its words change. */
  get utilityItem(): Locator {
    return this.page.getByRole('contentinfo').getByRole('button').last();
  }

  /** The item when it says this. */
  utilityOf(text: string | RegExp): Locator {
    return this.utilityItem.filter({ hasText: text });
  }
}
