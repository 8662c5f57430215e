/**
 * What a screen reader is told by itself: politely what goes on, assertively a connected call and trouble. A new object is said
 * even when its words are the old ones; the same object is never said twice.
 */
import { LightningElement, api } from 'lwc';
import { say } from 'c/pcLabels';
import type { Text } from 'c/pcShiftView';

interface Said {
  readonly key: number;
  readonly text: string;
}

export default class PcLiveRegion extends LightningElement {
  said: { polite: readonly Said[]; assertive: readonly Said[] } = { polite: [], assertive: [] };
  #given: { polite: Text | null; assertive: Text | null } = { polite: null, assertive: null };
  #count = 0;

  @api get polite(): Text | null {
    return this.#given.polite;
  }

  set polite(text: Text | null) {
    this.#take('polite', text);
  }

  @api get assertive(): Text | null {
    return this.#given.assertive;
  }

  set assertive(text: Text | null) {
    this.#take('assertive', text);
  }

  /** A new key makes a new element, so that the region changes even when the words do not. */
  #take = (region: 'polite' | 'assertive', text: Text | null) => {
    if (text === this.#given[region]) return;
    this.#given[region] = text;
    this.#count += 1;
    this.said = { ...this.said, [region]: text ? [{ key: this.#count, text: say(text) }] : [] };
  };
}
