/** Values of the sample records, as a query would give them. */
import type { SampleRecord } from '../../simulator/sampleRecords';
import type { FieldRow, ObjectRow } from './objectTable';

export const rowsOfObject = (records: readonly SampleRecord[], { apiName }: ObjectRow): readonly SampleRecord[] =>
  records.filter(({ object }) => object === apiName);

/** As stored; '' for none. */
export const storedValue = ({ id, name, fields }: SampleRecord, { apiName }: FieldRow): string => {
  if (apiName === 'Id') return id;
  return apiName === 'Name' ? name : String(fields[apiName] ?? '');
};

/** As the card gets it: a lookup is its name. */
export const shownValue = (record: SampleRecord, field: FieldRow, all: readonly SampleRecord[]): string => {
  const value = storedValue(record, field);
  return field.type === 'REFERENCE' ? (all.find(({ id }) => id === value)?.name ?? '') : value;
};

/** Ids are one record by their first 15 characters; other texts are compared without case, as a query does. */
export const isSameValue = (field: FieldRow, one: string, other: string): boolean =>
  field.type === 'ID' || field.type === 'REFERENCE'
    ? one.slice(0, 15) === other.slice(0, 15) && [15, 18].includes(other.length)
    : one.toLowerCase() === other.toLowerCase();
