/** What the org said about the records of the contacts that are here. It leaves with its contact, and late answers find nobody. Pure. */
import type { ContactId, FieldsAnswer, MatchedRecord, OrgFailure, OrgRefusal, RecordIntent } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

/** What was found. */
export interface Found {
  readonly records: readonly MatchedRecord[];
  readonly more: boolean;
  readonly problem: OrgRefusal;
}

/** The records of one present contact. */
export interface ContactRecords {
  /** `none`: nothing was looked for. */
  readonly match: 'none' | 'looking' | 'found' | 'failed';
  /** The last answer; null before one. */
  readonly found: Found | null;
  readonly failure: OrgFailure | null;
  /** Record that was opened last; null for the page of a new one, undefined while none was. */
  readonly opened: string | null | undefined;
  /** Of the record that belongs to the contact; null until they are read. */
  readonly fields: FieldsAnswer | null;
  readonly fieldsFailure: OrgFailure | null;
}

export type RecordMemory = Readonly<Record<ContactId, ContactRecords>>;

const nothing: ContactRecords = {
  match: 'none',
  found: null,
  failure: null,
  opened: undefined,
  fields: null,
  fieldsFailure: null
};

export const recordsOf = (records: RecordMemory, contactId: ContactId): ContactRecords =>
  (Object.hasOwn(records, contactId) ? records[contactId] : undefined) ?? nothing;

const changed = (known: ContactRecords, event: ShiftEvent): ContactRecords | null => {
  switch (event.type) {
    case 'call.screenPopDue':
      return event.rule.source === 'screenPopUrl' ? null : { ...known, match: 'looking', failure: null };
    case 'agent.matchRecord':
      return { ...known, match: 'looking', failure: null };
    case 'org.matched': {
      const { records, more, problem } = event;
      return { ...known, match: 'found', failure: null, found: { records, more, problem } };
    }
    case 'org.matchFailed':
      return { ...known, match: 'failed', failure: event.why };
    case 'console.recordOpened':
      return { ...known, opened: event.recordId };
    case 'org.fieldsRead':
      return { ...known, fields: event.answer, fieldsFailure: null };
    case 'org.fieldsFailed':
      return { ...known, fieldsFailure: event.why };
    default:
      return null;
  }
};

/** The context after a word about a contact's records. What is opened after a refusal answers it. */
export const learnRecords = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (!('contactId' in event) || event.contactId === null) return {};
  const { contactId } = event;
  const line = Object.hasOwn(context.lines, contactId) ? context.lines[contactId] : undefined;
  const known = line && changed(recordsOf(context.records, contactId), event);
  if (!known) return {};
  const records = { ...context.records, [contactId]: known };
  if (event.type !== 'console.recordOpened' || line.popRefused === null) return { records };
  return { records, lines: { ...context.lines, [contactId]: { ...line, popRefused: null } } };
};

export const isRecordIntent = (event: ShiftEvent): event is RecordIntent =>
  event.type === 'agent.openRecord' || event.type === 'agent.newRecord' || event.type === 'agent.matchRecord';

/** Whether the agent may ask this of a contact's records: only what was found is opened, and only a failed search is repeated. */
export const mayAskRecord = ({ records }: Pick<ShiftContext, 'records'>, event: ShiftEvent): boolean => {
  switch (event.type) {
    case 'agent.openRecord':
      return recordsOf(records, event.contactId).found?.records.some(({ recordId }) => recordId === event.recordId) === true;
    case 'agent.newRecord':
      return recordsOf(records, event.contactId).match === 'found';
    case 'agent.matchRecord':
      return recordsOf(records, event.contactId).match === 'failed';
    default:
      return false;
  }
};

export const withoutRecords = ({ records }: Pick<ShiftContext, 'records'>, contactId: ContactId): RecordMemory => {
  const { [contactId]: _left, ...others } = records;
  return others;
};
