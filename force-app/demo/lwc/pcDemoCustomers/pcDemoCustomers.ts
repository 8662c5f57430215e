/**
 * The other side of the demo's calls: a row for every line with what its customer can do now, and the dialer's own account. Looks at the
 * model a few times a second while it is open; closed it does nothing.
 */
import { LightningElement, api } from 'lwc';
import type { ControlLine, FarEnd, LedgerEntry } from 'c/pcSimulatedDialer';
import type { DemoWorld } from 'c/pcDemoWorld';
import { demoWords } from 'c/pcDemoWords';
import { playButtons, shortStatus, type Play } from './plays';

/** Between two looks, ms. */
const lookEveryMs = 250;
/** Entries of the dialer's account that are shown. */
const shownEntries = 40;

export default class PcDemoCustomers extends LightningElement {
  @api world: DemoWorld | null = null;

  words = demoWords;
  isOpen = true;
  alone = true;
  problem = '';
  lines: readonly ControlLine[] = [];
  entries: readonly LedgerEntry[] = [];
  /** The lines as they were last shown. */
  #seen = '';
  /** How many entries of the ledger were read; it is never read twice. */
  #read = 0;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#look();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#alarm);
  }

  get toggleLabel(): string {
    return this.isOpen ? demoWords.hide : demoWords.show;
  }

  get toggleIcon(): string {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronup';
  }

  get expanded(): string {
    return String(this.isOpen);
  }

  get rows() {
    return this.lines.map((line) => ({
      key: line.contactId,
      name: line.name,
      status: shortStatus(line.status),
      buttons: playButtons(line)
    }));
  }

  get isQuiet(): boolean {
    return this.lines.length === 0;
  }

  /** Newest first. */
  get story() {
    return [...this.entries]
      .map(({ what, recordId }, index) => ({ key: String(index), what, name: this.world?.nameOf(recordId) ?? '' }))
      .reverse();
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#look();
  }

  setAlone(event: Event): void {
    this.alone = (event.target as HTMLInputElement).checked;
    this.world?.control.autoplay(this.alone);
  }

  nextRecord(): void {
    this.problem = this.world?.control.nextRecordNow() ? '' : demoWords.noRecord;
    this.#look();
  }

  play(event: Event): void {
    const { play, contact = '' } = (event.currentTarget as HTMLElement).dataset as { play: Play; contact?: string };
    const control = this.world?.control;
    const done = play === 'hangUp' ? control?.hangUp(contact) : control?.play(contact, play satisfies FarEnd);
    this.problem = done ? '' : demoWords.notNow;
    this.#look();
  }

  #look = (): void => {
    clearTimeout(this.#alarm);
    if (!this.isOpen || !this.isConnected) return;
    const lines = this.world?.control.lines() ?? [];
    const seen = JSON.stringify(lines);
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.lines = lines;
    }
    const news = this.world?.control.ledger(this.#read) ?? [];
    if (news.length > 0) {
      this.#read += news.length;
      this.entries = [...this.entries, ...news].slice(-shownEntries);
    }
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- the model tells nobody; cleared on closing and on leaving the page
    this.#alarm = setTimeout(this.#look, lookEveryMs);
  };
}
