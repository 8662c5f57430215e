/** What the running user may do with the objects and fields that settings name. */
import type { FieldFacts, ObjectFacts } from 'c/pcFacts';
import { isFields, type Row } from './rows';

export type Objects = ReadonlyMap<
  string,
  Pick<ObjectFacts, 'apiName' | 'label' | 'readable' | 'createable'> & { readonly fields: Fields }
>;
type Fields = ReadonlyMap<string, Omit<FieldFacts, 'exists'>>;

/** API names are compared without case, as the platform does. */
const keyOf = (apiName: string): string => apiName.toLowerCase();

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const existing = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isFields).filter(({ apiName, exists }) => text(apiName) !== '' && exists === true) : [];

const readFields = (value: unknown): Fields =>
  new Map(
    existing(value).map((field) => [
      keyOf(text(field.apiName)),
      {
        apiName: text(field.apiName),
        label: text(field.label) || text(field.apiName),
        readable: field.readable === true,
        createable: field.createable === true,
        filterable: field.filterable === true,
        type: text(field.type)
      }
    ])
  );

/** Those that exist, by name. Anything that is no description describes nothing. */
export const readObjects = (value: unknown): Objects =>
  new Map(
    existing(value).map((object) => [
      keyOf(text(object.apiName)),
      {
        apiName: text(object.apiName),
        label: text(object.label) || text(object.apiName),
        readable: object.readable === true,
        createable: object.createable === true,
        fields: readFields(object.fields)
      }
    ])
  );

/** The object a record names, when the user may read it; else null, and told. */
export const objectOf = (row: Row, objects: Objects, because: string): ReturnType<Objects['get']> | null => {
  const value = row.text('objectApiName');
  if (value === '') {
    row.wrong('missing', 'objectApiName', { right: because });
    return null;
  }
  const found = objects.get(keyOf(value));
  if (found?.readable === true) return found;
  row.wrong(found ? 'objectNotReadable' : 'unknownObject', 'objectApiName', { value });
  return null;
};

/** The field of that object a record names, when the user may read it; else null, and told. */
export const fieldOf = (
  row: Row,
  { fields }: { readonly fields: Fields },
  because: string
): ReturnType<Fields['get']> | null => {
  const value = row.text('fieldApiName');
  if (value === '') {
    row.wrong('missing', 'fieldApiName', { right: because });
    return null;
  }
  const found = fields.get(keyOf(value));
  if (found?.readable === true) return found;
  row.wrong(found ? 'fieldNotReadable' : 'unknownField', 'fieldApiName', { value });
  return null;
};
