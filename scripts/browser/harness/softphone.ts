/** The softphone's panel, by role and accessible name. */
import type { Locator, Page } from 'playwright-core';
import { CallCard } from './callCard';
import type { Values, Words } from './words';

export class Softphone {
  readonly page: Page;
  readonly words: Words;
  readonly root: Locator;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
    this.root = page.getByRole('region', { name: words.say('panelTitle'), exact: true });
  }

  get connectButton(): Locator {
    return this.root.getByRole('button', { name: this.words.say('connectButton'), exact: true });
  }

  get phoneField(): Locator {
    return this.root.getByRole('textbox', { name: this.words.say('connectPhoneNumber') });
  }

  /** Connects by phone; returns when the session has begun. */
  async connect(phoneNumber = '+15205550199'): Promise<void> {
    await this.root.getByText(this.words.say('connectPhone'), { exact: true }).click();
    await this.phoneField.fill(phoneNumber);
    await this.connectButton.click();
    await this.availability.waitFor();
  }

  /** The bar as a button; it is none before a session. */
  get availability(): Locator {
    return this.root.getByRole('button', { name: this.words.whole('menuOpen') });
  }

  /** The bar when it says this: texts of title and subtitle. */
  availabilityOf(values: Values): Locator {
    return this.root.getByRole('button', { name: this.words.whole('menuOpen', values) });
  }

  get menu(): Locator {
    return this.root.getByRole('menu', { name: this.words.say('menuTitle'), exact: true });
  }

  /** A skill of the open menu. */
  skill(name: string): Locator {
    return this.menu.getByRole('menuitemradio').filter({ hasText: name });
  }

  /** Log out of this skill, in the open menu. */
  logOut(skill: string): Locator {
    return this.menu.getByRole('menuitem').filter({ hasText: this.words.say('buttonLogOut', { skill }) });
  }

  async openMenu(): Promise<void> {
    await this.availability.click();
    await this.menu.waitFor();
  }

  /** Picks a Personal Connection skill; returns when the bar says that the agent is in it. */
  async pickSkill(name: string): Promise<void> {
    await this.openMenu();
    await this.skill(name).click();
    await this.availabilityOf({ title: name }).waitFor();
  }

  async logOutOf(skill: string): Promise<void> {
    await this.openMenu();
    await this.logOut(skill).click();
  }

  get cards(): Locator {
    return this.root.getByRole('group', { name: this.words.say('panelCalls'), exact: true }).getByRole('article');
  }

  card(name: string): CallCard {
    return new CallCard(this.root.getByRole('article', { name: this.words.whole('cardLine', { name }) }), this.words);
  }

  /** The only card there is. */
  get onlyCard(): CallCard {
    return new CallCard(this.cards, this.words);
  }

  /** The agent leg's tool in the bar, when it says this: `legActive`. */
  leg(key: string): Locator {
    return this.root.getByRole('button', { name: this.words.say(key), exact: true });
  }

  get notice(): Locator {
    return this.root.getByRole('group', { name: this.words.say('panelNotice'), exact: true });
  }

  /** The notice line when it says this. */
  noticeOf(key: string, values?: Values): Locator {
    return this.notice.filter({ hasText: this.words.part(key, values) });
  }

  /** Asks the dialer at once, while the link is lost. */
  get tryNow(): Locator {
    return this.notice.getByRole('button', { name: this.words.say('buttonTryNow'), exact: true });
  }

  get happened(): Locator {
    return this.root.getByRole('region', { name: this.words.say('happenedTitle'), exact: true });
  }

  /** Opens what just happened, unless it is open. */
  async openHappened(): Promise<void> {
    const show = this.root.getByRole('button', { name: this.words.say('happenedShow'), exact: true });
    if (await show.isVisible()) await show.click();
    await this.happened.waitFor();
  }

  async closeHappened(): Promise<void> {
    await this.root.getByRole('button', { name: this.words.say('happenedHide'), exact: true }).click();
  }

  /** A line of the opened list: this contact, and how it ended. */
  happenedTo(name: string, key: string, values?: Values): Locator {
    return this.happened
      .getByRole('listitem')
      .filter({ hasText: name })
      .filter({ hasText: this.words.part(key, values) });
  }
}
