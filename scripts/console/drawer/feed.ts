/** What the drawer shows, read from the simulator a few times a second and kept within bounds. */
import type { Clock } from '../../../force-app/main/cti/lwc/pcCtiAdapter/port';
import { Listeners } from '../workspace/listeners';
import type { Control, ControlLine, LedgerEntry, WireEntry } from './control';

/** Wire entries kept; older ones fall away. */
export const keptWire = 300;
/** Ledger entries kept. */
export const keptLedger = 5000;
const everyMs = 400;
/** After a failure, so that a stopped simulator is not hammered. */
const afterFailureMs = 2000;

export class Feed {
  readonly #control: Control;
  readonly #clock: Clock;
  readonly #changed = new Listeners<[]>();
  #timer: unknown = null;
  #wireNext = 0;
  #ledgerNext = 0;
  #running = false;
  reachable: boolean | null = null;
  lines: readonly ControlLine[] = [];
  /** Newest first. */
  wire: readonly WireEntry[] = [];
  /** Oldest first. */
  ledger: readonly LedgerEntry[] = [];

  constructor(control: Control, clock: Clock) {
    this.#control = control;
    this.#clock = clock;
  }

  /** How many wire entries there were in all; the newest has this number. */
  get wireTotal(): number {
    return this.#wireNext;
  }

  get control(): Control {
    return this.#control;
  }

  subscribe(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  start(): void {
    this.#running = true;
    void this.read();
  }

  stop(): void {
    this.#running = false;
    this.#clock.clearTimeout(this.#timer);
  }

  /** Reads now instead of at the next turn, after a press. */
  async read(): Promise<void> {
    this.#clock.clearTimeout(this.#timer);
    let wait = everyMs;
    try {
      const [lines, wire, ledger] = await Promise.all([
        this.#control.lines(),
        this.#control.wire(this.#wireNext),
        this.#control.ledger(this.#ledgerNext)
      ]);
      this.take(lines, wire, ledger);
    } catch {
      wait = afterFailureMs;
      if (this.reachable !== false) {
        this.reachable = false;
        this.lines = [];
        this.#changed.tell();
      }
    }
    if (this.#running) this.#timer = this.#clock.setTimeout(() => void this.read(), wait);
  }

  private take(
    lines: readonly ControlLine[],
    wire: Awaited<ReturnType<Control['wire']>>,
    ledger: Awaited<ReturnType<Control['ledger']>>
  ): void {
    const same = JSON.stringify(lines) === JSON.stringify(this.lines);
    if (this.reachable && same && wire.entries.length === 0 && ledger.entries.length === 0) return;
    this.reachable = true;
    if (!same) this.lines = lines;
    // Two readings may overlap; what an earlier one brought is not taken twice.
    if (wire.next > this.#wireNext) {
      this.#wireNext = wire.next;
      this.wire = [...[...wire.entries].reverse(), ...this.wire].slice(0, keptWire);
    }
    if (ledger.next > this.#ledgerNext) {
      this.#ledgerNext = ledger.next;
      this.ledger = [...this.ledger, ...ledger.entries].slice(-keptLedger);
    }
    this.#changed.tell();
  }
}

let current: Feed | null = null;

export const useFeed = (feed: Feed): void => {
  current = feed;
};

/** The page's feed; only called by components, which exist after the page has started. */
export function feed(): Feed {
  if (!current) throw new Error('The page has not started its drawer yet.');
  return current;
}
