/** The keys that work now, and a switch for the single-letter ones. Events: `letters` (detail: on or off), `close`. */
import { LightningElement, api } from 'lwc';
import { labels, type Sentence } from 'c/pcLabels';

export interface KeyLine {
  readonly key: string;
  readonly text: Sentence;
}

export default class PcKeys extends LightningElement {
  /** Single-letter keys of the chosen card. */
  @api letters: readonly KeyLine[] = [];
  @api lettersOn = false;

  labels = labels;
  #opened = false;

  renderedCallback(): void {
    if (this.#opened) return;
    this.#opened = true;
    (this.refs?.close as HTMLElement | undefined)?.focus();
  }

  get lines(): readonly KeyLine[] {
    return [
      { key: '1–9', text: { word: 'keysCard' } },
      ...(this.lettersOn ? this.letters : []),
      { key: 'Esc', text: { word: 'keysEscape' } },
      { key: '?', text: { word: 'keysHelp' } }
    ];
  }

  handleSwitch(event: CustomEvent<{ checked: boolean }>): void {
    this.dispatchEvent(new CustomEvent('letters', { detail: event.detail.checked }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
