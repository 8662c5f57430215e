/**
 * A sentence of the view, or a text from outside. What was put into the sentence stands apart from the catalogue's words: bold,
 * and isolated in its own direction, so that an Arabic name or a `<` in it changes nothing around it.
 */
import { LightningElement, api } from 'lwc';
import { partsOf, type Sentence, type SentencePart } from 'c/pcLabels';

export default class PcText extends LightningElement {
  /** A sentence, a string from outside, or null for nothing. */
  @api text: Sentence | string | null = null;

  get outside(): string | null {
    return typeof this.text === 'string' ? this.text : null;
  }

  get parts(): readonly SentencePart[] {
    return this.text && typeof this.text !== 'string' ? partsOf(this.text) : [];
  }
}
