/**
 * A running time: since an instant, or left until one. It ticks by itself, on the second, while it is on the page and the page
 * is visible. It never announces itself: screen readers read it when they come by.
 *
 * Event: `beat` (detail: whole seconds it now shows), after every repaint; for a parent that draws the same time.
 */
import { LightningElement, api } from 'lwc';
import { partsOf, type Sentence, type SentencePart } from 'c/pcLabels';
import { Ticker } from 'c/pcTicker';
import { readSince, readUntil, writeSeconds, type Face, type Reading } from './clockFace';

export default class PcTimer extends LightningElement {
  /** Counts up from this instant (ms). */
  @api since: number | null = null;
  /** Counts down to this instant (ms); wins over `since`. */
  @api until: number | null = null;
  /** The clock the instants belong to is this many ms ahead of the local one. */
  @api offset = 0;
  @api face: Face = 'short';
  /** A sentence with `{time}`, `{seconds}` or `{minutes}`; null for the bare time. */
  @api sentence: Sentence | null = null;

  /** Counts repaints; read while painting, so that a beat repaints. */
  beat = 0;
  #ticker = new Ticker(() => {
    this.beat += 1;
  });

  connectedCallback(): void {
    this.#ticker.connect();
  }

  disconnectedCallback(): void {
    this.#ticker.disconnect();
  }

  /** Every repaint, by a beat or by new properties, asks for the next second. */
  renderedCallback(): void {
    const reading = this.reading;
    if (reading) this.dispatchEvent(new CustomEvent('beat', { detail: reading.seconds }));
    this.#ticker.wakeIn(reading?.nextInMs ?? null);
  }

  get reading(): Reading | null {
    const now = Date.now() + this.offset;
    if (this.until !== null) return readUntil(now, this.until);
    return this.since === null ? null : readSince(now, this.since);
  }

  get parts(): readonly SentencePart[] {
    if (this.beat < 0 || !this.reading) return this.sentence ? partsOf(this.sentence) : [];
    const { seconds } = this.reading;
    const time = writeSeconds(this.face, seconds);
    if (!this.sentence) return [{ key: 'time', text: time, value: true }];
    return partsOf(this.sentence, { time, seconds: String(seconds), minutes: String(Math.floor(seconds / 60)) });
  }
}
