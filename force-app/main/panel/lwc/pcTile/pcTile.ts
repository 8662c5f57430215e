/**
 * One control, in whatever state the view gives it. It keeps its place and its focus stop in every state: a control that is off
 * says why instead of disappearing, and one that was asked waits for the dialer with a word, never with a bare spinner.
 *
 * Events: `intent` (detail: what a press sends), `open` (detail: the form a press opens, sent instead) and `say` (detail: this control while the pointer or the focus is on it, else null).
 */
import { LightningElement, api } from 'lwc';
import { say } from 'c/pcLabels';
import type { ButtonView } from 'c/pcShiftView';

/** `tile` icon above word · `danger` ends something · `brand` the one primary button, wide · `plain` a word to press in a line. */
export type TileLook = 'tile' | 'danger' | 'brand' | 'plain';

export default class PcTile extends LightningElement {
  @api button!: ButtonView;
  @api look: TileLook = 'tile';
  /** Single key that presses it, shown in its corner; null for none. */
  @api shortcut: string | null = null;

  @api focus(): void {
    (this.refs?.button as HTMLElement | undefined)?.focus();
  }

  get classes(): string {
    const { state, pressed } = this.button;
    const blueprint = this.look === 'brand' ? 'slds-button slds-button_brand' : '';
    return `${this.look} ${state} ${pressed ? 'on' : ''} ${blueprint}`.trim();
  }

  get waiting(): boolean {
    return this.button.state === 'asked' || this.button.state === 'late';
  }

  get icon(): string {
    return this.button.state === 'refused' ? 'utility:warning' : this.button.icon;
  }

  get showsIcon(): boolean {
    return this.look !== 'plain';
  }

  get ariaIsDisabled(): string | null {
    return this.button.intent || this.button.opens ? null : 'true';
  }

  get ariaIsPressed(): string | null {
    return this.button.pressed === null ? null : String(this.button.pressed);
  }

  get word(): string {
    return say(this.button.text);
  }

  get consequence(): string {
    return say(this.button.say);
  }

  /** The second press of a double click would take back what the first one did. */
  handleClick({ detail }: Pick<UIEvent, 'detail'>): void {
    const { intent, opens, pressed } = this.button;
    if (detail > 1 && (opens || pressed !== null)) return;
    if (intent) this.dispatchEvent(new CustomEvent('intent', { detail: intent, bubbles: true }));
    else if (opens) this.dispatchEvent(new CustomEvent('open', { detail: opens, bubbles: true }));
  }

  handleEnter(): void {
    this.dispatchEvent(new CustomEvent('say', { detail: this.button }));
  }

  handleLeave(): void {
    this.dispatchEvent(new CustomEvent('say', { detail: null }));
  }
}
