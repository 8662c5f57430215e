/** The page *Softphone Settings* in its tab. */
import type { Locator, Page } from 'playwright-core';
import type { Desk } from './desk';
import type { Values, Words } from './words';

export class SettingsPage {
  readonly page: Page;
  readonly words: Words;

  constructor({ page, words }: Desk) {
    this.page = page;
    this.words = words;
  }

  get root(): Locator {
    return this.page.getByRole('main');
  }

  /** Opens it from the console's navigation, which has it for administrators only. */
  async open(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: this.words.console('settingsPage'), exact: true })
      .click();
    await this.root.getByRole('heading', { level: 1, name: this.words.say('setupTitle'), exact: true }).waitFor();
  }

  section(key: string): Locator {
    return this.root.getByRole('region', { name: this.words.say(key), exact: true });
  }

  get problems(): Locator {
    return this.section('setupProblems');
  }

  get configured(): Locator {
    return this.section('setupConfigured');
  }

  get preview(): Locator {
    return this.section('setupPreview');
  }

  /** The sentence that nothing is wrong. */
  get allRight(): Locator {
    return this.problems.getByText(this.words.say('setupAllRight'), { exact: true });
  }

  /** The item with this sentence. */
  finding(text: string): Locator {
    return this.problems.getByRole('listitem').filter({ hasText: text });
  }

  async fill(key: string, value: string): Promise<void> {
    await this.preview.getByLabel(this.words.say(key), { exact: true }).fill(value);
  }

  async choose(key: string, label: string): Promise<void> {
    await this.preview.getByLabel(this.words.say(key), { exact: true }).selectOption({ label });
  }

  /** What the preview says happens. */
  says(key: string, values: Values = {}): Locator {
    return this.preview.getByText(this.words.say(key, values), { exact: true });
  }

  /** The agents' card. */
  get card(): Locator {
    return this.preview.getByRole('group', { name: this.words.say('setupCardTitle'), exact: true });
  }
}
