/** Samples about the records of a contact. */
import type { Fact, MatchPopRule, MatchedRecord, RecordIntent } from 'c/pcFacts';

const contactId = '700200001';

export const rosa: MatchedRecord = { recordId: '003000000000001AAA', objectApiName: 'Contact', name: 'Rosa Example' };
export const ken: MatchedRecord = { recordId: '003000000000002AAA', objectApiName: 'Contact', name: 'Ken Sample' };

/** A rule that looks for the customer's own id; each test names what it changes. */
export const matchRule = (fields: Partial<MatchPopRule> = {}): MatchPopRule => ({
  developerName: 'By_Id',
  skillName: '',
  trigger: 'amd',
  source: 'externalId',
  valueName: '',
  objectApiName: 'Contact',
  fieldApiName: 'Customer_Number__c',
  whenOne: 'open',
  whenMany: 'choose',
  whenNone: 'new',
  openAs: 'tab',
  ...fields
});

export const recordIntents: readonly RecordIntent[] = [
  { type: 'agent.openRecord', contactId, recordId: rosa.recordId },
  { type: 'agent.newRecord', contactId },
  { type: 'agent.matchRecord', contactId }
];

export const recordFacts: readonly Fact[] = [
  { type: 'org.matched', contactId, records: [rosa, ken], more: false, problem: '' },
  { type: 'org.matchFailed', contactId, why: 'late' },
  {
    type: 'org.fieldsRead',
    contactId,
    answer: { recordId: rosa.recordId, objectApiName: 'Contact', name: rosa.name, values: [], unreadable: [], problem: '' }
  },
  { type: 'org.fieldsFailed', contactId, why: 'failed' },
  { type: 'console.recordOpened', contactId, recordId: rosa.recordId }
];
