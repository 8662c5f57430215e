/** The configured values of a contact, "Value one" and "Value two" (protocol 5.5). */
import type { LabeledValue, ValueKind } from 'c/pcFacts';
import { htmlLines } from './htmlText';
import { bounded, limits } from './limits';

const kinds: readonly ValueKind[] = ['none', 'boolean', 'date', 'decimal', 'integer', 'string', 'phone'];

const labeled = (label: string, value: string, kind: ValueKind): LabeledValue => ({
  label: bounded(label.trim(), limits.word),
  value: bounded(value.trim(), limits.text),
  kind
});

/**
 * One record of the delimited format: label, value, type code. A value that holds the separator keeps it; a record without a label
 * is a value. `$Localized:` only marks a label for the vendor's own translations and is taken off.
 */
function readRecord(record: string): LabeledValue {
  const parts = record.split('~|^');
  if (parts.length === 1) return labeled('', parts[0] ?? '', 'none');
  const code = parts.length > 2 ? (parts.at(-1) ?? '').trim() : '';
  const value = parts.slice(1, parts.length > 2 ? -1 : undefined).join('~|^');
  const label = (parts[0] ?? '').replace(/^\s*\$Localized:/i, '');
  return labeled(label, value, (/^\d$/.test(code) ? kinds[Number(code)] : undefined) ?? 'none');
}

/** One line of the HTML reading: what stands before the first colon is the label. */
function readLine(line: string): LabeledValue {
  const colon = line.indexOf(':');
  return colon > 0 ? labeled(line.slice(0, colon), line.slice(colon + 1), 'none') : labeled('', line, 'none');
}

/**
 * The values in the dialer's order: from the delimited format, else from the HTML reduced to plain text. Always text, never
 * markup; at most {@link limits.values}.
 */
export function readValues(newFormat: string, html: string): LabeledValue[] {
  const records = newFormat.split(']@/').filter((record) => record.trim() !== '');
  const read = records.length > 0 ? records.map(readRecord) : htmlLines(html).map(readLine);
  return read.filter(({ label, value }) => label !== '' || value !== '').slice(0, limits.values);
}
