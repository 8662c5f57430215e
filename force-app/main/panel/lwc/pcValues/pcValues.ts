/** The values an administrator chose to show ("Value one", "Value two"), as sent: a date by the reader's locale, the rest as it came; notes in full. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { LabeledValue } from 'c/pcFacts';

interface Shown {
  readonly key: number;
  readonly label: string;
  readonly value: string;
  /** A date that can be read as one; its time of day carries no meaning (protocol 5.5). */
  readonly date: string | null;
}

interface Note {
  readonly key: number;
  readonly title: string;
  readonly value: string;
}

const readableDate = (value: string) => /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) && Number.isFinite(Date.parse(value));

export default class PcValues extends LightningElement {
  @api values: readonly LabeledValue[] = [];
  /** What needs the whole width: wrapped, and never cut. */
  @api notes: readonly LabeledValue[] = [];
  /** There is room for a few lines of each: the rest is scrolled to. */
  @api shortNotes = false;

  get shown(): readonly Shown[] {
    return this.values.map(({ label, value, kind }, key) => ({
      key,
      label,
      value,
      date: kind === 'date' && readableDate(value) ? value : null
    }));
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
