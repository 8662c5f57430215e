/** What the clock on the contact's wall says now. It ticks by itself, on the minute; screen readers read it when they come by. */
import { LightningElement, api } from 'lwc';
import { Ticker } from 'c/pcTicker';

const minuteMs = 60_000;

export default class PcLocalTime extends LightningElement {
  /** IANA zone, `America/Denver`. */
  @api zone = '';
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;

  /** Counts repaints; read while painting, so that a beat repaints. */
  beat = 0;
  #ticker = new Ticker(() => {
    this.beat += 1;
  });

  get now(): number {
    return this.beat < 0 ? 0 : Date.now() + this.offset;
  }

  connectedCallback(): void {
    this.#ticker.connect();
  }

  disconnectedCallback(): void {
    this.#ticker.disconnect();
  }

  renderedCallback(): void {
    this.#ticker.wakeIn(minuteMs - (this.now % minuteMs));
  }
}
