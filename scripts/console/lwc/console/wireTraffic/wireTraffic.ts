/** Wire traffic, newest first; the only place of the page with wire words. */
import { LightningElement } from 'lwc';
import type { WireEntry } from '../../../drawer/control';
import { dialer } from '../../../drawer/dialerAccess';
import { timeOf, wireFile } from '../../../drawer/wireText';
import { text } from '../../../text/text';

/** Rows drawn; the file has all that is kept. */
const shown = 100;

export default class WireTraffic extends LightningElement {
  readonly text = text;
  entries: readonly WireEntry[] = [];
  total = 0;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = dialer().feed.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get rows() {
    return this.entries.slice(0, shown).map(({ at, kind, title, detail }, index) => ({
      key: `${this.total - index}`,
      time: timeOf(at),
      kind: text[kind],
      title,
      detail
    }));
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** Saves what is kept, at most the feed.s bound. */
  save(): void {
    const url = URL.createObjectURL(new Blob([wireFile(this.entries)], { type: 'application/x-ndjson' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `wire-${new Date().toISOString().replaceAll(':', '-')}.ndjson`;
    link.click();
    URL.revokeObjectURL(url);
  }

  private read(): void {
    ({ wire: this.entries, wireTotal: this.total } = dialer().feed);
  }
}
