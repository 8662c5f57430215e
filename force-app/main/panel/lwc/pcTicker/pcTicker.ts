/**
 * Wakes a component when what it shows changes by itself: once, at the moment asked for, and only while the page is visible. A page
 * that comes back, or an element that a list moved, is woken at once.
 */
export class Ticker {
  #alarm: ReturnType<typeof setTimeout> | undefined;
  readonly #wake: () => void;

  /** @param wake repaints the component; its repaint asks for the next moment */
  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** The component is on the page. */
  connect(): void {
    document.addEventListener('visibilitychange', this.#wake);
    // A list that moves an element takes it off and on again without repainting it.
    this.#wake();
  }

  /** The component left the page. */
  disconnect(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#alarm);
  }

  /** Wakes after this many ms instead of when last asked; null, or a hidden page, means not at all. */
  wakeIn(ms: number | null): void {
    clearTimeout(this.#alarm);
    if (ms === null || document.hidden) return;
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a clock has to tick; the alarm is cleared on leaving the page
    this.#alarm = setTimeout(this.#wake, ms);
  }
}
