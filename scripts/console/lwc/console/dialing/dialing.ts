/** What the simulated dialer did with this record, newest first: its own ledger, nothing invented. */
import { api, LightningElement } from 'lwc';
import { dialer } from '../../../drawer/dialerAccess';
import type { LedgerEntry } from '../../../drawer/control';
import { timeOf } from '../../../drawer/wireText';
import { recordBook } from '../../../records/recordBook';
import { text } from '../../../text/text';

const shown = 60;

export default class Dialing extends LightningElement {
  readonly text = text;
  @api recordId = '';
  ledger: readonly LedgerEntry[] = [];
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = dialer().feed.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get rows() {
    const ids = new Set(recordBook.find(this.recordId)?.dialerRecordIds ?? []);
    return this.ledger
      .map((entry, index) => ({ entry, index }))
      .filter(({ entry }) => ids.has(entry.recordId))
      .reverse()
      .slice(0, shown)
      .map(({ entry: { at, what, detail }, index }) => ({
        key: String(index),
        what,
        time: timeOf(at).slice(0, 8),
        detail: Object.entries(detail)
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => `${name} ${value}`)
          .join(' · ')
      }));
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  private read(): void {
    this.ledger = dialer().feed.ledger;
  }
}
