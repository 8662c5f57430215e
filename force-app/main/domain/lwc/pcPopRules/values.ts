/** The values of a card in the order administrators configured, from what the dialer sent and from the contact's record. */
import type { FieldsAnswer, LabeledValue, PopField, ValueKind } from 'c/pcFacts';

/** How a value is to be read; `instant` is UTC, `percent` counts in hundredths as stored: `12.5` is 12.5 %. */
export type CardValueKind = ValueKind | 'instant' | 'percent';

/** One value. It is text from outside, whatever its kind says. */
export interface CardValue {
  readonly label: string;
  /** '' when the record's field is empty, or may not be read. */
  readonly value: string;
  readonly kind: CardValueKind;
  /** The user may not read this field, or it is gone. */
  readonly unreadable?: true;
}

/** The org's display types, as far as a person reads them differently from text. */
const kinds: Readonly<Record<string, CardValueKind>> = {
  BOOLEAN: 'boolean',
  CURRENCY: 'decimal',
  DATE: 'date',
  DATETIME: 'instant',
  DOUBLE: 'decimal',
  INTEGER: 'integer',
  LONG: 'integer',
  PERCENT: 'percent',
  PHONE: 'phone'
};

const kindOf = (type: string): CardValueKind => (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? 'string';

/** API names do not tell upper from lower case. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const fromDialer = (
  { dialerValue, label }: { readonly dialerValue: string; readonly label: string },
  values: readonly LabeledValue[]
): readonly CardValue[] => {
  const sent = values.find((value) => value.label === dialerValue);
  return sent ? [{ ...sent, label: label || sent.label }] : [];
};

/** A record that cannot be read does not say what it is. */
const isOf = ({ objectApiName, problem }: FieldsAnswer, wanted: string): boolean =>
  same(objectApiName, wanted) || (problem !== '' && objectApiName === '');

const fromRecord = (
  { objectApiName, fieldApiName, label }: { objectApiName: string; fieldApiName: string; label: string },
  record: FieldsAnswer | null
): readonly CardValue[] => {
  if (record === null || !isOf(record, objectApiName)) return [];
  const read = record.values.find((value) => same(value.fieldApiName, fieldApiName));
  if (read) return [{ label: label || read.label, value: read.value, kind: kindOf(read.type) }];
  return record.problem !== '' || record.unreadable.some((name) => same(name, fieldApiName))
    ? [{ label: label || fieldApiName, value: '', kind: 'string', unreadable: true }]
    : [];
};

/**
 * @param fields those for the contact's skill, in order
 * @param values what the dialer sent; one that is not among the fields is not shown
 * @param record fields of the contact's record; null until they are read
 */
export const configuredValues = (
  fields: readonly PopField[],
  values: readonly LabeledValue[],
  record: FieldsAnswer | null
): readonly CardValue[] =>
  fields.flatMap((field) => (field.source === 'dialerValue' ? fromDialer(field, values) : fromRecord(field, record)));

/**
 * API names of the record's fields the card shows. Of an unknown object ('') those of all: a record that is opened by its id says
 * only with the answer what it is.
 */
export const fieldsToRead = (fields: readonly PopField[], objectApiName: string): readonly string[] => [
  ...new Set(
    fields.flatMap((field) =>
      field.source === 'recordField' && (objectApiName === '' || same(field.objectApiName, objectApiName))
        ? [field.fieldApiName]
        : []
    )
  )
];
