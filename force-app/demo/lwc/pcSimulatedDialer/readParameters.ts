/** Parameters the long reads share: instants, pages, and the fields wanted (protocol 7.2, 7.10, 7.11). */
import { readInstant } from './isoTime';
import { demand } from './refusal';
import type { Fields } from './requestFields';

/** Epoch ms; `otherwise` when absent. Refuses what is no date. */
export function instantOf(fields: Fields, name: string, otherwise: number): number {
  const text = fields.text(name);
  const read = text === '' ? otherwise : readInstant(text);
  demand(read !== null, 400, `${name} is not a date.`);
  return read;
}

function wholeOf(fields: Fields, name: string, otherwise: number): number {
  const read = fields.number(name) ?? otherwise;
  demand(Number.isInteger(read) && read >= 0, 400, `${name} must be a whole number, 0 or more.`);
  return read;
}

/** The page `skip` and `top` ask for; `most` entries without `top`. */
export function pageOf<Item>(fields: Fields, items: readonly Item[], most = 100): readonly Item[] {
  const skip = wholeOf(fields, 'skip', 0);
  return items.slice(skip, skip + wholeOf(fields, 'top', most));
}

/** Keeps what `fields` names, in any letter case; all of it without the parameter. Names nobody knows are passed over [INF]. */
export function wanted(fields: Fields): (item: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> {
  const names = fields
    .text('fields')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.length === 0) return (item) => item;
  return (item) => Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name.toLowerCase())));
}

/** True when one of the texts has the words searched for; without a search everything fits. */
export function fits(fields: Fields): (...texts: readonly string[]) => boolean {
  const search = fields.text('searchString').trim().toLowerCase();
  return (...texts) => search === '' || texts.some((text) => text.toLowerCase().includes(search));
}
