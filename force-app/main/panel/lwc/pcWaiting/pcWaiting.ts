/** The calls band without a card: what is waited for, how long already, and whether there is anything to do. */
import { LightningElement, api } from 'lwc';
import type { AvailabilityView, WaitingView } from 'c/pcShiftView';

export default class PcWaiting extends LightningElement {
  @api waiting!: WaitingView;
  @api offset = 0;
  /** Icon and tone of the bar, repeated large. */
  @api icon!: string;
  @api tone!: AvailabilityView['tone'];

  get discClass(): string {
    return `disc ${this.tone}`;
  }
}
