/** `PC_Screen_Pop_Field__mdt`: the values on the card. */
import type { PopField } from 'c/pcFacts';
import { fieldOf, objectOf, type Objects } from './objects';
import { rowsOf, type Row, type Tell } from './rows';
import { knownWordOf, neededText } from './words';

/** Where a new record gets a value of the dialer. Nothing is set: nowhere. */
const prefill = (row: Row, objects: Objects): { readonly objectApiName: string; readonly fieldApiName: string } => {
  const nowhere = { objectApiName: '', fieldApiName: '' };
  if (row.text('objectApiName') === '' && row.text('fieldApiName') === '') return nowhere;
  const object = objectOf(row, objects, row.text('fieldApiName'));
  const field = object && fieldOf(row, object, object.apiName);
  if (!object || !field) return nowhere;
  if (field.createable) return { objectApiName: object.apiName, fieldApiName: field.apiName };
  row.wrong('fieldNotCreateable', 'fieldApiName', { value: field.apiName });
  return nowhere;
};

const popFieldOf = (row: Row, objects: Objects): PopField | null => {
  const basis = { developerName: row.developerName, skillName: row.text('skillName'), order: row.number('order') };
  const source = knownWordOf(row, 'source', ['dialerValue', 'recordField'] as const, 'Source__c');
  if (source === null) return null;
  const label = row.text('cardLabel');
  if (source === 'dialerValue') {
    const dialerValue = neededText(row, 'dialerValue', row.text('source'));
    return dialerValue === '' ? null : { ...basis, source, dialerValue, label, ...prefill(row, objects) };
  }
  const object = objectOf(row, objects, row.text('source'));
  const field = object && fieldOf(row, object, row.text('source'));
  return object && field
    ? { ...basis, source, objectApiName: object.apiName, fieldApiName: field.apiName, label: label || field.label }
    : null;
};

export const readPopFields = (value: unknown, objects: Objects, tell: Tell): readonly PopField[] =>
  rowsOf('PC_Screen_Pop_Field__mdt', value, tell)
    .flatMap((row) => popFieldOf(row, objects) ?? [])
    .sort((one, other) => one.order - other.order || (one.developerName < other.developerName ? -1 : 1));
