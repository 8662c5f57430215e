/**
 * In the place of a part of the panel that is still being loaded, or could not be: words, and Try again.
 *
 * Event: `retry`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';

export default class PcLateWords extends LightningElement {
  /** What it is about, as it would be called on the screen. */
  @api what = '';
  @api failed = false;

  labels = labels;

  get words(): string {
    return say({ word: this.failed ? 'lateFailed' : 'lateLoading', with: { what: this.what } });
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
