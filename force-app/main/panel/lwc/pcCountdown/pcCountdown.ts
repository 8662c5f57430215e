/** Time left as a ring that drains with the number in it, both from the same clock. A reader hears the number when it comes by. */
import { LightningElement, api } from 'lwc';
import { say } from 'c/pcLabels';

export default class PcCountdown extends LightningElement {
  /** When the countdown began; without it the ring is full until it ends. */
  @api since: number | null = null;
  @api until!: number;
  /** The clock both belong to is this many ms ahead of the local one. */
  @api offset = 0;

  /** Whole seconds left, as the timer last wrote them. */
  left: number | null = null;

  get percent(): number {
    if (this.left === null) return 100;
    const whole = this.since === null ? 0 : (this.until - this.since) / 1000;
    return whole > 0 ? Math.min(100, Math.round((this.left / whole) * 100)) : 100;
  }

  get label(): string {
    return say({ word: 'wrapUpLeft' }, { seconds: String(this.left ?? 0) });
  }

  handleBeat(event: CustomEvent<number>): void {
    this.left = event.detail;
  }
}
