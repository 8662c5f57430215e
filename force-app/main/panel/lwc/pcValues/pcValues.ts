/**
 * The values an administrator chose to show ("Value one", "Value two"), from the dialer and from the contact's record: numbers, dates and
 * times by the reader's locale where they can be read as such, the rest as it came; notes in full.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { ValueView } from 'c/pcShiftView';
import { shownAs, type ShownAs } from './shownAs';

interface Shown extends ShownAs {
  readonly key: number;
  readonly label: string;
  readonly value: string;
}

interface Note {
  readonly key: number;
  readonly title: string;
  readonly value: string;
}

export default class PcValues extends LightningElement {
  @api values: readonly ValueView[] = [];
  /** What needs the whole width: wrapped, and never cut. */
  @api notes: readonly ValueView[] = [];
  /** There is room for a few lines of each: the rest is scrolled to. */
  @api shortNotes = false;

  get shown(): readonly Shown[] {
    return this.values.map((one, key) => ({ key, label: one.label, value: one.value, ...shownAs(one) }));
  }

  get fullNotes(): readonly Note[] {
    return this.notes.map(({ label, value }, key) => ({ key, title: label || labels.previewNotes, value }));
  }

  get textClass(): string {
    return this.shortNotes ? 'text short' : 'text';
  }

  /** What scrolls has to be reached by the keyboard, and then has a name. */
  get reach(): string | null {
    return this.shortNotes ? '0' : null;
  }
}
