/** One contact's card, by what a person sees and a screen reader says. */
import type { Locator } from 'playwright-core';
import type { Values, Words } from './words';
import { WrapUp } from './wrapUp';

/** Words of the chip, without their `state`. */
export type StateWord =
  | 'Previewing'
  | 'Dialing'
  | 'Ringing'
  | 'Screening'
  | 'Active'
  | 'Held'
  | 'Masked'
  | 'Offered'
  | 'CallbackOffered'
  | 'WrappingUp'
  | 'WasActive'
  | 'WasHeld';

export class CallCard {
  readonly root: Locator;
  readonly words: Words;

  constructor(root: Locator, words: Words) {
    this.root = root;
    this.words = words;
  }

  get wrapUp(): WrapUp {
    return new WrapUp(this.root, this.words);
  }

  /** A text that is no button's, and that a screen reader finds. */
  text(text: string | RegExp): Locator {
    const plain = 'xpath=.//*[not(ancestor-or-self::button) and not(ancestor-or-self::*[@aria-hidden="true"])]';
    return this.root.getByText(text, { exact: true }).and(this.root.locator(plain));
  }

  /** The chip, when it says this state. */
  state(state: StateWord): Locator {
    return this.text(this.words.say(`state${state}`));
  }

  /** Waits until the chip says this state. */
  async shows(state: StateWord): Promise<void> {
    await this.state(state).waitFor();
  }

  /** "You hear this line", and nothing stands in the way: not muted, the leg up. */
  get heard(): Locator {
    return this.text(this.words.say('hearThis'));
  }

  /** The line is the agent's, whether or not they are muted or their leg is down. */
  get linked(): Locator {
    return ['hearThisMuted', 'hearLegDown'].reduce((either, key) => either.or(this.text(this.words.say(key))), this.heard);
  }

  /** A configured value by its label. */
  value(label: string): Locator {
    return this.root
      .getByRole('definition')
      .and(this.root.locator(`xpath=.//*[preceding-sibling::*[normalize-space()="${label}"]]`));
  }

  /** A control by the key of its word: `buttonHold`. */
  button(key: string, values?: Values): Locator {
    return this.root.getByRole('button', { name: this.words.whole(key, values) });
  }

  async leaves(): Promise<void> {
    await this.root.waitFor({ state: 'detached' });
  }
}
