/** Every kind of wrong setting: told with record, field and what would be right, and of no effect. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrgSettings, SettingProblem, SettingProblemCode } from 'c/pcFacts';
import { readOrgSettings } from '../pcOrgSettings';
import { connection, contact, endReason, fieldFacts, isParts, org, popField, rule, skill } from './support/org';

type Told = readonly [code: SettingProblemCode, developerName: string, field: string, value: string, right: string];

const told = (change: Parameters<typeof org>[0] | null): readonly Told[] =>
  readOrgSettings(change && org(change)).problems.map((problem: SettingProblem) => [
    problem.code,
    problem.developerName,
    problem.field,
    problem.value,
    problem.right
  ]);

interface Case {
  readonly title: string;
  readonly change: { readonly [Name in keyof OrgSettings]?: unknown } | null;
  readonly tells: readonly Told[];
}

const second = { developerName: 'Second' };
const cases: readonly Case[] = [
  { title: 'nothing could be read', change: null, tells: [['unread', '', '', '', '']] },
  { title: 'a list is none', change: { skills: 'x' }, tells: [['unreadable', '', '', 'x', '']] },
  { title: 'a record is none', change: { endReasons: [7] }, tells: [['unreadable', '', '', '7', '']] },
  {
    title: 'a value is of another kind',
    change: { connections: [{ ...connection(), area: 7 }] },
    tells: [['unreadable', 'Default', 'Area__c', '7', '']]
  },
  { title: 'no connection at all', change: { connections: [] }, tells: [['nothingActive', '', 'Active__c', '', '']] },
  {
    title: 'no active connection',
    change: { connections: [connection({ active: false })] },
    tells: [['nothingActive', '', 'Active__c', '', '']]
  },
  {
    title: 'two active connections',
    change: { connections: [connection(), connection(second)] },
    tells: [
      ['severalActive', 'Default', 'Active__c', '', 'Second'],
      ['severalActive', 'Second', 'Active__c', '', 'Default']
    ]
  },
  {
    title: 'two records for all skills',
    change: { skills: [skill(), skill(second)] },
    tells: [
      ['severalDefaults', 'Default', 'Skill_Name__c', '', 'Second'],
      ['severalDefaults', 'Second', 'Skill_Name__c', '', 'Default']
    ]
  },
  {
    title: 'two rules for one skill',
    change: { popRules: [rule({ skillName: 'A' }), rule({ ...second, skillName: ' A ' })] },
    tells: [
      ['severalForOne', 'Default', 'Skill_Name__c', 'A', 'Second'],
      ['severalForOne', 'Second', 'Skill_Name__c', 'A', 'Default']
    ]
  },
  {
    title: 'two texts for one code',
    change: { endReasons: [endReason(), endReason({ ...second, code: 'bsy' })] },
    tells: [
      ['severalForOne', 'Busy', 'Code__c', 'bsy', 'Second'],
      ['severalForOne', 'Second', 'Code__c', 'bsy', 'Busy']
    ]
  },
  {
    title: 'a word nobody knows',
    change: { skills: [skill({ snoozeMeans: 'Later' })] },
    tells: [['unknownWord', 'Default', 'Snooze_Means__c', 'Later', 'PersonalQueue, SkillQueue, AfterDelay']]
  },
  {
    title: 'a rule with a source nobody knows',
    change: { popRules: [rule({ source: 'externalId' })] },
    tells: [['unknownWord', 'Default', 'Source__c', 'externalId', 'ScreenPopUrl, ExternalId, Phone, DialerValue']]
  },
  {
    title: 'a rule without a source',
    change: { popRules: [rule({ source: '' })] },
    tells: [['missing', 'Default', 'Source__c', '', 'Source__c']]
  },
  {
    title: "a rule by a dialer's value that names none",
    change: { popRules: [rule({ source: 'DialerValue' })] },
    tells: [['missing', 'Default', 'Value_Name__c', '', 'DialerValue']]
  },
  {
    title: 'a rule without an object',
    change: { popRules: [rule({ source: 'Phone', objectApiName: '', fieldApiName: '' })] },
    tells: [['missing', 'Default', 'Object__c', '', 'Phone']]
  },
  {
    title: 'a rule without a field',
    change: { popRules: [rule({ fieldApiName: '' })] },
    tells: [['missing', 'Default', 'Match_Field__c', '', 'ExternalId']]
  },
  {
    title: 'an object that does not exist',
    change: { popRules: [rule({ objectApiName: 'Nobody__c' })] },
    tells: [['unknownObject', 'Default', 'Object__c', 'Nobody__c', '']]
  },
  {
    title: 'an object the user may not read',
    change: { objects: [contact({ readable: false })], popFields: [] },
    tells: [['objectNotReadable', 'Default', 'Object__c', 'Contact', '']]
  },
  {
    title: 'new records of an object the user may not create',
    change: { objects: [contact({ createable: false })] },
    tells: [['objectNotCreateable', 'Default', 'Object__c', 'Contact', '']]
  },
  {
    title: 'a field that does not exist',
    change: { popFields: [popField({ fieldApiName: 'Titel' })] },
    tells: [['unknownField', 'Title', 'Field__c', 'Titel', '']]
  },
  {
    title: 'a field the org knows and that is gone',
    change: {
      objects: [contact({}, [fieldFacts('Gone__c', { exists: false })])],
      popRules: [rule({ fieldApiName: 'Gone__c' })]
    },
    tells: [['unknownField', 'Default', 'Match_Field__c', 'Gone__c', '']]
  },
  {
    title: 'a field the user may not read',
    change: {
      objects: [contact({}, [fieldFacts('Pay__c', { readable: false })])],
      popFields: [popField({ fieldApiName: 'Pay__c' })]
    },
    tells: [['fieldNotReadable', 'Title', 'Field__c', 'Pay__c', '']]
  },
  {
    title: 'a prefilled field nobody can write',
    change: { popFields: [popField({ source: 'DialerValue', dialerValue: 'Value one', fieldApiName: 'Id' })] },
    tells: [['fieldNotCreateable', 'Title', 'Field__c', 'Id', '']]
  },
  {
    title: 'a prefilled field without its object',
    change: { popFields: [popField({ source: 'DialerValue', dialerValue: 'Value one', objectApiName: '' })] },
    tells: [['missing', 'Title', 'Object__c', '', 'Title']]
  },
  {
    title: 'a field that cannot be searched',
    change: { popRules: [rule({ fieldApiName: 'Description' })] },
    tells: [['fieldNotSearchable', 'Default', 'Match_Field__c', 'Description', '']]
  },
  {
    title: 'hosts that are none',
    change: { connections: [connection({ popHosts: 'https://a.test/x\r\ncrm.example.test\n b c \n\n' })] },
    tells: [
      ['badHost', 'Default', 'Pop_Hosts__c', 'https://a.test/x', ''],
      ['badHost', 'Default', 'Pop_Hosts__c', 'b c', '']
    ]
  },
  {
    title: 'addresses that are none',
    change: { connections: [connection({ apiHost: 'http://a.test', signInHost: 'https://a.test/token' })] },
    tells: [
      ['badAddress', 'Default', 'Api_Host__c', 'http://a.test', ''],
      ['badAddress', 'Default', 'Sign_In_Host__c', 'https://a.test/token', '']
    ]
  },
  {
    title: 'a zone nobody knows',
    change: { connections: [connection({ rescheduleZone: 'Mars/Olympus' })] },
    tells: [['badZone', 'Default', 'Reschedule_Zone__c', 'Mars/Olympus', '']]
  },
  {
    title: 'a country nobody knows',
    change: { connections: [connection({ defaultCountry: 'ZZ' })] },
    tells: [['badCountry', 'Default', 'Default_Country__c', 'ZZ', '']]
  },
  {
    title: 'a number that is none',
    change: { connections: [connection({ stationDefault: '+1 (520) 5' })] },
    tells: [['badNumber', 'Default', 'Station_Default__c', '+1 (520) 5', '']]
  },
  {
    title: 'a code without a text, a text without a code',
    change: { endReasons: [endReason({ text: ' ' }), endReason({ ...second, code: '' })] },
    tells: [
      ['missing', 'Second', 'Code__c', '', 'Text__c'],
      ['missing', 'Busy', 'Text__c', '', 'Code__c']
    ]
  }
];

for (const { title, change, tells } of cases) {
  test(`told: ${title}`, () => assert.deepEqual(told(change), tells));
}

test('every kind of problem that can be read is in this table; the org that says nothing is told by whoever asked it', () => {
  const kinds = {
    unread: 1,
    unreadable: 1,
    nothingActive: 1,
    severalActive: 1,
    severalDefaults: 1,
    severalForOne: 1,
    unknownWord: 1,
    missing: 1,
    unknownObject: 1,
    objectNotReadable: 1,
    objectNotCreateable: 1,
    unknownField: 1,
    fieldNotReadable: 1,
    fieldNotCreateable: 1,
    fieldNotSearchable: 1,
    badHost: 1,
    badAddress: 1,
    badZone: 1,
    badCountry: 1,
    badNumber: 1
  } satisfies Record<Exclude<SettingProblemCode, 'late'>, 1>;
  assert.deepEqual(new Set(cases.flatMap(({ tells }) => tells.map(([code]) => code))), new Set(Object.keys(kinds)));
});

test('of bad hosts, addresses, countries and numbers none counts, and a bad zone stays', () => {
  const { settings } = readOrgSettings(
    org({
      connections: [
        connection({
          popHosts: 'https://a.test\nb.test:8443',
          apiHost: 'a.test',
          defaultCountry: 'Amerika',
          stationDefault: '+x',
          rescheduleZone: '+07:00'
        })
      ]
    })
  );
  assert.deepEqual(settings.popHosts, ['b.test:8443']);
  assert.deepEqual([settings.tenant.apiHost, settings.defaultCountry, settings.stationDefault], ['', 'US', '']);
  assert.equal(settings.rescheduleZone, '+07:00');
});

test('what may be created no more leads to nothing instead of a new record', () => {
  const { settings } = readOrgSettings(org({ objects: [contact({ createable: false })] }));
  isParts(settings.popRules, [{ whenOne: 'open', whenNone: 'nothing' }]);
});
