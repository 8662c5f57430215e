/** What `PC_RecordMatchController.match` answers, from the sample records. */
import { matchesShown } from '../../../force-app/main/domain/lwc/pcFacts/orgContracts';
import type { MatchAnswer, MatchRequest, OrgRefusal } from 'c/pcFacts';
import type { SampleRecord } from '../../simulator/sampleRecords';
import { fieldRow, objectRow, type FieldRow, type ObjectRow } from './objectTable';
import type { OrgStore } from './orgStore';
import { isSameValue, rowsOfObject, storedValue } from './rowsOfObjects';

/** Fewer digits belong to too many people. */
const fewestDigits = 6;
/** A country code, and how much longer one writing of a number may be than another. */
const countryDigits = 3;

/** Digits before an extension. */
const digitsOf = (written: string): string => written.replace(/\s*(x|ext|#).*$/i, '').replace(/\D/g, '');

const isSameNumber = (one: string, other: string): boolean => {
  const [a, b] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= fewestDigits - 1 && longer.length - shorter.length <= countryDigits && longer.endsWith(shorter);
};

type Matches = (record: SampleRecord) => boolean;

const byNumber = (object: ObjectRow, value: string, { access }: OrgStore): Matches | OrgRefusal => {
  if (!object.searchable) return 'notSearchable';
  const digits = digitsOf(value);
  if (digits.length < fewestDigits) return 'tooShort';
  const phones = object.fields.filter(
    ({ type, apiName }) => type === 'PHONE' && access(`${object.apiName}.${apiName}`).readable !== false
  );
  return (record) => phones.some((phone) => isSameNumber(digits, digitsOf(storedValue(record, phone))));
};

const byField = (object: ObjectRow, field: FieldRow | undefined, value: string, { access }: OrgStore): Matches | OrgRefusal => {
  if (!field) return 'unknownField';
  if (access(`${object.apiName}.${field.apiName}`).readable === false) return 'noAccess';
  if (!field.filterable) return 'notSearchable';
  return value.trim() === '' ? 'tooShort' : (record) => isSameValue(field, storedValue(record, field), value.trim());
};

const search = (
  store: OrgStore,
  { objectApiName, fieldApiName, value }: MatchRequest
): readonly SampleRecord[] | OrgRefusal => {
  const object = objectRow(objectApiName);
  if (!object) return 'unknownObject';
  if (store.access(object.apiName).readable === false) return 'noAccess';
  const matches =
    fieldApiName === '' ? byNumber(object, value, store) : byField(object, fieldRow(object, fieldApiName), value, store);
  // Newest first: the later ones of the sample came later.
  return typeof matches === 'string' ? matches : rowsOfObject(store.records, object).filter(matches).reverse();
};

export const matchAnswer = (store: OrgStore, requests: readonly MatchRequest[]): readonly MatchAnswer[] =>
  requests.map((request) => {
    const { requestId } = request;
    const found = search(store, request);
    if (typeof found === 'string') return { requestId, records: [], more: false, problem: found };
    const records = found.slice(0, matchesShown).map(({ id, object, name }) => ({ recordId: id, objectApiName: object, name }));
    return { requestId, records, more: found.length > matchesShown, problem: '' };
  });
