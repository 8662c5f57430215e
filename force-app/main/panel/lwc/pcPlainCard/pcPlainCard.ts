/**
 * A call's card while c/pcCallCard has not come: who, in what state, whether the agent hears it, and everything a live call can be
 * told. Nothing here is loaded late, so a call can always be ended.
 *
 * Events: `intent` (detail: what a press sends), `retry`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { CardView } from 'c/pcShiftView';

export default class PcPlainCard extends LightningElement {
  @api card!: CardView;
  @api shortcuts: Readonly<Record<string, string>> = {};
  /** The whole card could not be loaded. */
  @api failed = false;

  labels = labels;

  /** Puts the keyboard on this card. */
  @api focusCard(): void {
    (this.refs?.card as HTMLElement | undefined)?.focus();
  }

  get name(): string {
    return this.card.name || labels.happenedNoName;
  }

  get label(): string {
    return say({ word: 'cardLine', with: { position: this.card.position, name: this.name } });
  }

  get hasControls(): boolean {
    return this.card.controls.length > 0;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
