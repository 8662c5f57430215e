/**
 * The keypad of a call: pressed, typed or pasted. Each sign is sent as it comes; what no phone can play is left out and said. Above the
 * keys what was sent in this call, and what was not. Esc closes it and ends nothing.
 *
 * Events: `intent` (`agent.sendTones`), `close`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say, type Sentence } from 'c/pcLabels';
import type { KeypadView, ToneRunView } from 'c/pcShiftView';
import { tonesOf } from './tones';

interface Key {
  readonly sign: string;
  readonly letters: string;
  readonly label: string;
}

const letters: Readonly<Record<string, string>> = {
  2: 'ABC',
  3: 'DEF',
  4: 'GHI',
  5: 'JKL',
  6: 'MNO',
  7: 'PQRS',
  8: 'TUV',
  9: 'WXYZ'
};

const spoken = (sign: string): string => {
  if (sign === '*') return labels.keypadStar;
  return sign === '#' ? labels.keypadHash : sign;
};

const runWords: Readonly<Record<ToneRunView['state'], 'keypadSending' | 'keypadUnsent' | null>> = {
  sending: 'keypadSending',
  sent: null,
  refused: 'keypadUnsent'
};

export default class PcKeypad extends LightningElement {
  @api keypad!: KeypadView;

  labels = labels;
  /** What was left out of the last entry; null when nothing was. */
  left: Sentence | null = null;
  #focused = false;

  /** The keyboard follows into it, once. */
  renderedCallback(): void {
    if (this.#focused) return;
    this.#focused = true;
    (this.refs?.field as HTMLElement | undefined)?.focus();
  }

  get keys(): readonly Key[] {
    return [...'123456789*0#'].map((sign) => ({
      sign,
      letters: letters[sign] ?? '',
      label: say({ word: 'keypadKey', with: { key: spoken(sign) } })
    }));
  }

  get runs(): readonly (ToneRunView & { readonly label: string; readonly classes: string })[] {
    return this.keypad.runs.map((run) => {
      const word = runWords[run.state];
      return { ...run, classes: `run ${run.state}`, label: word ? say({ word, with: { tones: run.tones } }) : run.tones };
    });
  }

  get nothing(): boolean {
    return this.keypad.runs.length === 0;
  }

  get off(): string | null {
    return this.keypad.ready ? null : 'true';
  }

  /** Why nothing is taken, what was left out, or what was not played; null while all is well. */
  get hint(): Sentence | KeypadView['say'] | null {
    return this.keypad.ready ? (this.left ?? this.keypad.problem) : this.keypad.say;
  }

  get hintClass(): string {
    return this.keypad.ready && this.hint !== null ? 'hint trouble' : 'hint';
  }

  get hintIcon(): string {
    return this.hintClass === 'hint' ? 'utility:info' : 'utility:warning';
  }

  handlePress(event: Event): void {
    this.left = null;
    this.#send((event.currentTarget as HTMLElement).dataset.sign ?? '');
  }

  /** A sign at a time, or a paste; what is being composed is read when it is done. */
  handleInput(event: InputEvent): void {
    if (!event.isComposing) this.#take(event.target as HTMLInputElement);
  }

  handleComposed(event: Event): void {
    this.#take(event.target as HTMLInputElement);
  }

  /** Outside the field too: what is typed here is meant for the call, not for the panel's single keys. */
  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.handleClose();
      return;
    }
    const inField = event.target === this.refs?.field;
    if (inField || event.ctrlKey || event.altKey || event.metaKey || !/^[0-9*#]$/.test(event.key)) return;
    event.preventDefault();
    this.left = null;
    this.#send(event.key);
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  #take = (field: HTMLInputElement) => {
    const { tones, dropped, tooMany } = tonesOf(field.value, this.keypad.most);
    // While nothing is taken, what was entered stays to be seen.
    if (!this.keypad.ready) return;
    field.value = '';
    this.left = dropped === '' ? null : { word: 'keypadDropped', with: { dropped } };
    if (tooMany) this.left = { word: 'keypadTooMany', with: { count: this.keypad.most } };
    this.#send(tones);
  };

  #send = (tones: string) => {
    if (tones === '' || !this.keypad.ready) return;
    this.dispatchEvent(new CustomEvent('intent', { detail: { type: 'agent.sendTones', tones }, bubbles: true }));
  };
}
