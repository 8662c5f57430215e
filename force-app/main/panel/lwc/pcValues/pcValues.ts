/** The values an administrator chose to show ("Value one", "Value two"), as sent: a date by the reader's locale, the rest as it came. */
import { LightningElement, api } from 'lwc';
import type { LabeledValue } from 'c/pcFacts';

interface Shown {
  readonly key: number;
  readonly label: string;
  readonly value: string;
  /** A date that can be read as one; its time of day carries no meaning (protocol 5.5). */
  readonly date: string | null;
  readonly phone: boolean;
}

const readableDate = (value: string) => /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) && Number.isFinite(Date.parse(value));

export default class PcValues extends LightningElement {
  @api values: readonly LabeledValue[] = [];

  get shown(): readonly Shown[] {
    return this.values.map(({ label, value, kind }, key) => ({
      key,
      label,
      value,
      date: kind === 'date' && readableDate(value) ? value : null,
      phone: kind === 'phone'
    }));
  }
}
