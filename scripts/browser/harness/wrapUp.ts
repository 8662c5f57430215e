/** The wrap-up inside a card. */
import type { Locator } from 'playwright-core';
import type { Words } from './words';

export class WrapUp {
  /** The card. */
  readonly root: Locator;
  readonly words: Words;

  constructor(root: Locator, words: Words) {
    this.root = root;
    this.words = words;
  }

  disposition(name: string): Locator {
    return this.root.getByRole('radio', { name, exact: true });
  }

  get notes(): Locator {
    return this.root.getByRole('textbox', { name: this.words.say('wrapUpNotes') });
  }

  /** Save, in whichever of its two wordings. */
  get save(): Locator {
    const name = new RegExp(`^(${this.words.say('buttonSave')}|${this.words.say('buttonSaveNext')})$`);
    return this.root.getByRole('button', { name });
  }

  /** Chooses, writes and saves; returns when the card has left. */
  async finish(disposition: string, notes = ''): Promise<void> {
    await this.disposition(disposition).check();
    if (notes) await this.notes.fill(notes);
    await this.save.click();
    await this.root.waitFor({ state: 'detached' });
  }
}
