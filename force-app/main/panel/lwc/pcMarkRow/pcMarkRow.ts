/**
 * Machine, fax, bad number: closes the line the agent hears. Above the three what the dialer has said, and with a window's end the
 * time left as words and as a bar; below, what the control under the pointer or the focus does, else what happens without a press.
 */
import { LightningElement, api } from 'lwc';
import { labels, type Sentence } from 'c/pcLabels';
import type { ButtonView, MarksView } from 'c/pcShiftView';

export default class PcMarkRow extends LightningElement {
  @api marks!: MarksView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;
  /** Control name → its single key. */
  @api shortcuts: Readonly<Record<string, string>> = {};

  labels = labels;
  leftSentence: Sentence = { word: 'marksLeft' };
  /** Whole seconds left, as the timer last wrote them. */
  left: number | null = null;
  /** Name of the control under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;

  get tiles(): readonly { readonly button: ButtonView; readonly shortcut: string | null }[] {
    return this.marks.buttons.map((button) => ({ button, shortcut: this.shortcuts[button.name] ?? null }));
  }

  get percent(): number {
    const { since, until } = this.marks;
    if (this.left === null || since === null || until === null || until <= since) return 100;
    return Math.min(100, Math.round((this.left * 100_000) / (until - since)));
  }

  get said(): ButtonView | null {
    const { buttons } = this.marks;
    return (
      buttons.find(({ name }) => name === this.pointedName) ??
      buttons.find(({ state }) => state === 'refused' || state === 'late' || state === 'asked') ??
      null
    );
  }

  get sayLine(): ButtonView['say'] {
    return this.said?.say ?? this.marks.ifNothing;
  }

  handleBeat(event: CustomEvent<number>): void {
    this.left = event.detail;
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
