/** How a value is painted. What cannot be read as its kind says is shown as it came: a wrong number must not look right. */
import { labels } from 'c/pcLabels';
import type { ValueView } from 'c/pcShiftView';

/** Exactly one of these is set. */
export interface ShownAs {
  readonly text: string | null;
  /** A day; its time of day carries no meaning (protocol 5.5). */
  readonly date: string | null;
  /** An instant, shown in the reader's own zone. */
  readonly instant: string | null;
  readonly number: number | null;
  /** Digits after the point, as they came: `120.50` is not `120.5`. */
  readonly digits: number;
  readonly format: 'decimal' | 'percent-fixed';
  /** The record's field may not be read. */
  readonly why: string | null;
}

const nothing: ShownAs = { text: null, date: null, instant: null, number: null, digits: 0, format: 'decimal', why: null };

/** More digits than a number holds exactly. */
const longest = 15;

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) && Number.isFinite(Date.parse(value));
const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(value) && Number.isFinite(Date.parse(value));
const isNumber = (value: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && value.replace(/\D/g, '').length <= longest;

const yesOrNo = (value: string): string => {
  const word = value.toLowerCase();
  if (word === 'true') return labels.valueYes;
  return word === 'false' ? labels.valueNo : value;
};

export function shownAs({ kind, value, unreadable }: ValueView): ShownAs {
  if (unreadable) return { ...nothing, why: labels.valueUnreadable };
  if (value === '') return { ...nothing, text: '–' };
  if (kind === 'date' && isDate(value)) return { ...nothing, date: value };
  if (kind === 'instant' && isInstant(value)) return { ...nothing, instant: value };
  if ((kind === 'decimal' || kind === 'integer' || kind === 'percent') && isNumber(value)) {
    const format = kind === 'percent' ? 'percent-fixed' : 'decimal';
    return { ...nothing, number: Number(value), digits: value.split('.')[1]?.length ?? 0, format };
  }
  return { ...nothing, text: kind === 'boolean' ? yesOrNo(value) : value };
}
