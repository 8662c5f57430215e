/** The form for a call by hand, by its labels. */
import type { Locator } from 'playwright-core';
import { shown } from './shown';
import type { Softphone } from './softphone';
import type { Values, Words } from './words';

export class DialForm {
  readonly root: Locator;
  /** The tool of the bar that opens and closes it. */
  readonly tool: Locator;
  readonly words: Words;

  constructor({ root, words }: Softphone) {
    this.words = words;
    this.root = root.getByRole('region', { name: words.say('dialTitle'), exact: true });
    this.tool = root.getByRole('button', { name: words.say('dialTool'), exact: true });
  }

  async open(): Promise<void> {
    await this.tool.click();
    await this.root.waitFor();
  }

  get number(): Locator {
    return this.root.getByLabel(this.words.say('dialNumber'), { exact: true });
  }

  get skill(): Locator {
    return this.root.getByLabel(this.words.say('dialSkill'), { exact: true });
  }

  get callerId(): Locator {
    return this.root.getByLabel(this.words.say('dialCallerId'), { exact: true });
  }

  button(key: string, values?: Values): Locator {
    return this.root.getByRole('button', { name: this.words.whole(key, values) });
  }

  /** Waits until it says this where everybody sees it. */
  async says(key: string, values?: Values): Promise<void> {
    await shown(this.root, this.words.whole(key, values)).waitFor();
  }
}
