/** The wrap-up inside a card. */
import type { Locator } from 'playwright-core';
import type { CallCard } from './callCard';

export class WrapUp {
  readonly card: CallCard;

  constructor(card: CallCard) {
    this.card = card;
  }

  disposition(name: string): Locator {
    return this.card.root.getByRole('radio', { name, exact: true });
  }

  get notes(): Locator {
    return this.card.root.getByRole('textbox', { name: this.card.words.say('wrapUpNotes') });
  }

  /** Save, in whichever of its two wordings. */
  get save(): Locator {
    const { root, words } = this.card;
    const name = new RegExp(`^(${words.say('buttonSave')}|${words.say('buttonSaveNext')})$`);
    return root.getByRole('button', { name });
  }

  /** Chooses, writes and saves; returns when the card has left. */
  async finish(disposition: string, notes = ''): Promise<void> {
    await this.disposition(disposition).check();
    if (notes) await this.notes.fill(notes);
    await this.save.click();
    await this.card.leaves();
  }
}
