/** Which fields of a contact the record page shows, where and how. */
import { text } from '../text/text';
import type { ConsoleRecord } from './recordBook';

export type FieldKind = 'text' | 'phone' | 'email' | 'lines' | 'localTime';

export interface FieldView {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly isText: boolean;
  readonly isPhone: boolean;
  readonly isEmail: boolean;
  readonly lines: readonly { readonly key: number; readonly line: string }[];
}

type Place = readonly [field: string, label: string, kind: FieldKind];

const highlightPlaces: readonly Place[] = [
  ['Account', text.account, 'text'],
  ['Phone', text.phone, 'phone'],
  ['TimeZone', text.localTime, 'localTime'],
  ['MobilePhone', text.mobile, 'phone'],
  ['Title', text.title, 'text']
];
const detailPlaces: readonly Place[] = [
  ['Name', text.name, 'text'],
  ['Account', text.account, 'text'],
  ['Phone', text.phone, 'phone'],
  ['MobilePhone', text.mobile, 'phone'],
  ['Email', text.email, 'email'],
  ['MailingAddress', text.address, 'lines'],
  ['TimeZone', text.timeZone, 'text'],
  ['Title', text.title, 'text'],
  ['Lists', text.lists, 'lines'],
  ['Description', text.description, 'lines']
];

/** Time of day in an IANA zone, in the page's language; '' for a zone the browser does not know. */
export function timeIn(zone: string, now: number, locale: string): string {
  try {
    return new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short'
    }).format(now);
  } catch {
    return '';
  }
}

function views(record: ConsoleRecord, places: readonly Place[], now: number, locale: string): FieldView[] {
  return places.flatMap(([field, label, kind]) => {
    const stored = field === 'Name' ? record.name : record.fields[field];
    const value = kind === 'localTime' ? timeIn(stored ?? '', now, locale) : stored;
    if (!value) return [];
    const lines = kind === 'lines' ? value.split('\n').map((line, key) => ({ key, line })) : [];
    return [
      {
        key: field,
        label,
        value,
        isText: kind === 'text' || kind === 'localTime',
        isPhone: kind === 'phone',
        isEmail: kind === 'email',
        lines
      }
    ];
  });
}

/** The row under the record's name. */
export const highlightsOf = (record: ConsoleRecord, now: number, locale: string): FieldView[] =>
  views(record, highlightPlaces, now, locale);

/** The details card. */
export const detailsOf = (record: ConsoleRecord, now: number, locale: string): FieldView[] =>
  views(record, detailPlaces, now, locale);
