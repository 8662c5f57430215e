/** An org whose settings are right, and one change of it. */
import assert from 'node:assert/strict';
import type {
  ConnectionRecord,
  EndReasonRecord,
  FieldFacts,
  ObjectFacts,
  OrgSettings,
  PopFieldRecord,
  PopRuleRecord,
  SkillRecord
} from 'c/pcFacts';

const named = (developerName: string) => ({ developerName, label: developerName.replaceAll('_', ' ') });

export const connection = (change: Partial<ConnectionRecord> = {}): ConnectionRecord => ({
  ...named('Default'),
  active: true,
  area: 'na1',
  tenantId: '',
  clientId: '',
  apiHost: '',
  signInHost: '',
  stationDefault: '',
  rescheduleZone: 'contact',
  popHosts: 'crm.example.test\n',
  defaultCountry: 'US',
  ...change
});

export const skill = (change: Partial<SkillRecord> = {}): SkillRecord => ({
  ...named('Default'),
  skillName: '',
  contactPanel: false,
  snoozeMeans: 'PersonalQueue',
  snoozeText: '',
  ...change
});

export const rule = (change: Partial<PopRuleRecord> = {}): PopRuleRecord => ({
  ...named('Default'),
  skillName: '',
  popTrigger: 'Amd',
  source: 'ExternalId',
  valueName: '',
  objectApiName: 'Contact',
  fieldApiName: 'Id',
  whenOne: 'Open',
  whenMany: 'Choose',
  whenNone: 'New',
  openAs: 'Tab',
  ...change
});

export const popField = (change: Partial<PopFieldRecord> = {}): PopFieldRecord => ({
  ...named('Title'),
  skillName: '',
  order: 1,
  source: 'RecordField',
  dialerValue: '',
  cardLabel: '',
  objectApiName: 'Contact',
  fieldApiName: 'Title',
  ...change
});

export const endReason = (change: Partial<EndReasonRecord> = {}): EndReasonRecord => ({
  ...named('Busy'),
  code: 'BSY',
  text: 'The line was busy',
  ...change
});

export const fieldFacts = (apiName: string, change: Partial<FieldFacts> = {}): FieldFacts => ({
  apiName,
  label: apiName,
  exists: true,
  readable: true,
  createable: true,
  filterable: true,
  type: 'STRING',
  ...change
});

export const contact = (change: Partial<ObjectFacts> = {}, fields: readonly FieldFacts[] = []): ObjectFacts => ({
  apiName: 'Contact',
  label: 'Contact',
  exists: true,
  readable: true,
  createable: true,
  fields: [
    fieldFacts('Id', { createable: false, type: 'ID' }),
    fieldFacts('Title', { label: 'Job title' }),
    fieldFacts('Description', { filterable: false, type: 'TEXTAREA' }),
    ...fields
  ],
  ...change
});

export const org = (change: { readonly [Name in keyof OrgSettings]?: unknown } = {}): Record<keyof OrgSettings, unknown> => ({
  connections: [connection()],
  skills: [skill(), skill({ ...named('Welcome'), skillName: 'Welcome calls', contactPanel: true, snoozeMeans: 'AfterDelay' })],
  popRules: [rule()],
  popFields: [popField()],
  endReasons: [endReason()],
  objects: [contact()],
  ...change
});

/** Compares only those values that are expected. */
export const isParts = (actual: readonly object[], expected: readonly object[]): void =>
  assert.deepEqual(
    actual.map((one, index) => {
      const names = Object.keys(expected[index] ?? {});
      return Object.fromEntries(Object.entries(one).filter(([name]) => names.includes(name)));
    }),
    expected
  );
