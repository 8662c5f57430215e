/**
 * My callbacks: a button with how many are planned, and the list a press away, soonest first. A new one and a change stand in the place
 * of the list. Closing the sheet keeps what was typed.
 *
 * Event: `intent`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, CallbacksView, PlannedView } from 'c/pcShiftView';

interface Row extends PlannedView {
  readonly title: string;
  readonly showsNumber: boolean;
  readonly open: boolean;
}

export default class PcMyCallbacks extends LightningElement {
  @api callbacks!: CallbacksView;

  labels = labels;
  open = false;
  said: ButtonView | null = null;
  #hadForm = false;

  /** A form that is done with leaves the keyboard in the sheet. */
  renderedCallback(): void {
    const { editor, items } = this.callbacks;
    const hasForm = editor !== null || items.some(({ removal }) => removal !== null);
    if (this.#hadForm && !hasForm && !this.template?.activeElement) {
      (this.refs?.sheet as HTMLElement | undefined)?.focus({ preventScroll: true });
    }
    this.#hadForm = this.open && hasForm;
  }

  @api focus(): void {
    this.#focusButton();
  }

  get rows(): readonly Row[] {
    return this.callbacks.items.map((item) => ({
      ...item,
      title: item.name || item.number || labels.happenedNoName,
      showsNumber: item.name !== '' && item.number !== '',
      open: item.removal !== null
    }));
  }

  get nothing(): boolean {
    return this.callbacks.state === 'ready' && this.callbacks.count === 0;
  }

  get loading(): boolean {
    return this.callbacks.state === 'loading' && this.callbacks.count === 0;
  }

  get name(): string {
    const { count } = this.callbacks;
    return count > 0 ? say({ word: 'callbacksCount', with: { count } }) : labels.callbacksTitle;
  }

  get expanded(): string {
    return String(this.open);
  }

  get noteClass(): string {
    return `note ${this.callbacks.note?.tone ?? 'calm'}`;
  }

  handleToggle(): void {
    this.open = !this.open;
  }

  handleClose(event: CustomEvent<'escape' | 'away'>): void {
    this.open = false;
    if (event.detail === 'escape') this.#focusButton();
  }

  handleDone(): void {
    this.open = false;
    this.#focusButton();
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.said = event.detail;
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }

  #focusButton = () => (this.refs?.button as HTMLElement | undefined)?.focus();
}
