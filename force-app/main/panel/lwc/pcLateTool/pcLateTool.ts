/**
 * In the place of a tool of the bar that is still being loaded, or could not be: its icon and the words.
 *
 * Event: `retry`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';

export default class PcLateTool extends LightningElement {
  /** What it is, as it would be called on the screen. */
  @api what = '';
  @api icon = '';
  @api failed = false;

  labels = labels;

  get words(): string {
    return say({ word: this.failed ? 'lateToolFailed' : 'lateLoading', with: { what: this.what } });
  }

  get coming(): string | null {
    return this.failed ? null : 'true';
  }

  handleRetry(): void {
    if (this.failed) this.dispatchEvent(new CustomEvent('retry'));
  }
}
