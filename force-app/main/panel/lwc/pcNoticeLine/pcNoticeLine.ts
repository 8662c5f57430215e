/**
 * The one line under the bar: always there, so that bad news never pushes a card. It is not a live region, because it counts;
 * what must be heard is said once by the panel's live regions.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { NoticeView } from 'c/pcShiftView';

export default class PcNoticeLine extends LightningElement {
  @api notice!: NoticeView;

  labels = labels;

  get classes(): string {
    return `notice ${this.notice.tone}`;
  }

  /** The tail may be cut; here it is not. */
  get whole(): string {
    return say(this.notice.text);
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
