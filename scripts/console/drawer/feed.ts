/** What the drawer shows: the simulator's live stream, kept within bounds. */
import type { Clock } from '../../../force-app/main/cti/lwc/pcCtiAdapter/port';
import { Listeners } from '../workspace/listeners';
import type { ControlEvents, ControlLine, LedgerEntry, WireEntry } from './control';

/** Wire entries kept; older ones fall away. */
export const keptWire = 300;
/** Ledger entries kept. */
export const keptLedger = 5000;
/** Opened again this long after the simulator refused the stream, ms; after a lost connection the browser does so by itself. */
const openAgainMs = 2000;

/** What is used of an `EventSource`. */
interface Stream {
  readonly readyState: number;
  addEventListener(name: string, listener: (event: Event) => void): void;
  close(): void;
}

export interface FeedOptions {
  /** Base URL of the control API. */
  readonly controlOrigin: string;
  readonly clock: Clock;
  readonly open: (url: string) => Stream;
}

export class Feed {
  readonly #options: FeedOptions;
  readonly #changed = new Listeners<[]>();
  #stream: Stream | null = null;
  #timer: unknown = null;
  /** null until the first answer. */
  reachable: boolean | null = null;
  lines: readonly ControlLine[] = [];
  /** Newest first. */
  wire: readonly WireEntry[] = [];
  /** How many wire entries there were in all; the newest has this number. */
  wireTotal = 0;
  /** Oldest first. */
  ledger: readonly LedgerEntry[] = [];
  #ledgerTotal = 0;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  subscribe(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  /** Opens the stream, from the beginning of what the simulator still has. */
  start(): void {
    this.stop();
    const { controlOrigin, open } = this.#options;
    const stream = open(`${controlOrigin}/events?from=${this.#ledgerTotal}-${this.wireTotal}`);
    this.#stream = stream;
    this.on(stream, 'lines', (lines) => (this.lines = lines));
    this.on(stream, 'agents', () => undefined);
    this.on(stream, 'wire', (page) => this.takeWire(page));
    this.on(stream, 'ledger', (page) => this.takeLedger(page));
    stream.addEventListener('open', () => this.setReachable(true));
    stream.addEventListener('error', () => this.lose(stream));
  }

  stop(): void {
    this.#options.clock.clearTimeout(this.#timer);
    this.#stream?.close();
    this.#stream = null;
  }

  private on<Name extends keyof ControlEvents>(stream: Stream, name: Name, take: (data: ControlEvents[Name]) => void): void {
    stream.addEventListener(name, (event) => {
      take(JSON.parse((event as MessageEvent<string>).data) as ControlEvents[Name]);
      this.reachable = true;
      this.#changed.tell();
    });
  }

  /** A page may repeat what an earlier stream brought; only what is beyond it is taken. */
  private takeWire({ entries, next }: ControlEvents['wire']): void {
    const fresh = entries.slice(Math.max(0, entries.length - (next - this.wireTotal)));
    this.wire = [...fresh.reverse(), ...this.wire].slice(0, keptWire);
    this.wireTotal = Math.max(this.wireTotal, next);
  }

  private takeLedger({ entries, next }: ControlEvents['ledger']): void {
    const fresh = entries.slice(Math.max(0, entries.length - (next - this.#ledgerTotal)));
    this.ledger = [...this.ledger, ...fresh].slice(-keptLedger);
    this.#ledgerTotal = Math.max(this.#ledgerTotal, next);
  }

  private lose(stream: Stream): void {
    if (stream !== this.#stream) return;
    this.lines = [];
    this.setReachable(false);
    const closed = 2;
    if (stream.readyState === closed) this.#timer = this.#options.clock.setTimeout(() => this.start(), openAgainMs);
  }

  private setReachable(reachable: boolean): void {
    if (this.reachable === reachable) return;
    this.reachable = reachable;
    this.#changed.tell();
  }
}
