/** The configured values of a record in both of the wire's forms (protocol 5.5). */
import { DateTime } from 'c/pcLuxon';
import type { CampaignRecord, CampaignSkill, ValueName, ValueType } from './campaignTypes';

/** Type codes of the delimited form. */
const CODES: Readonly<Record<ValueType, number>> = { boolean: 1, date: 2, decimal: 3, integer: 4, string: 5, phone: 6 };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

const NOTES: ValueName = { label: 'Notes', type: 'string' };

/** A date reads 03/09/2026 in the HTML form and is an instant in the delimited one; other values are as in the list. */
function forms({ type }: ValueName, value: string): { html: string; delimited: string } {
  const date = type === 'date' ? DateTime.fromISO(value, { zone: 'utc' }) : null;
  if (date?.isValid) return { html: date.toFormat('MM/dd/yyyy'), delimited: date.toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'") };
  return { html: value, delimited: value };
}

/** Empty texts when the record has no values. Notes come as another value named Notes, those of the callback first [label INF]. */
export function otherInformation(
  { values, notes }: CampaignRecord,
  names: CampaignSkill['valueNames'],
  callbackNotes: string | null
): { html: string; delimited: string } {
  const rows: readonly (readonly [ValueName, string | null])[] = [
    [names.one, values.one],
    [names.two, values.two],
    [NOTES, callbackNotes],
    [NOTES, notes]
  ];
  const filled = rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, ...forms(name, value) }]));
  return {
    html: filled.map(({ name, html }) => `<b>${escaped(name.label)}</b>: ${escaped(html)}`).join('<br/>'),
    delimited: filled.map(({ name, delimited }) => [name.label, delimited, CODES[name.type]].join('~|^')).join(']@/')
  };
}
