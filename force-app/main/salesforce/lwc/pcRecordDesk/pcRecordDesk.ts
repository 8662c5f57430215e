/**
 * What the org knows of the records of contacts: looking for them, and reading the fields the card shows. Loaded with the first pop.
 * Nothing here throws or rejects: an org that does not answer is an answer too.
 */
import match from '@salesforce/apex/PC_RecordMatchController.match';
import read from '@salesforce/apex/PC_RecordFieldsController.read';
import type { FieldsAnswer, FieldsRequest, Match, MatchAnswer, MatchRequest, ReadFields } from 'c/pcFacts';
import { createAsking } from './asking';

/** Looks for records by field or phone number. */
export const matchRecords = createAsking<MatchRequest, MatchAnswer>(match as Match, ({ requestId }) => requestId);

/** Reads fields of records. */
export const readRecordFields = createAsking<FieldsRequest, FieldsAnswer>(read as ReadFields, ({ recordId }) =>
  recordId.slice(0, 15)
);

export type { OrgReply } from './asking';
