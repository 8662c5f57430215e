/** The org of a scenario: its settings as they are, and each wrong in one way. */
import type { SettingType } from 'c/pcFacts';
import type { OrgStore } from '../../console/org/orgStore';
import type { Stored } from '../../console/org/settingRows';
import type { Values } from './words';

/** One wrong setting. */
export interface WrongSetting {
  /** Code of the problem, `badHost`; the label is `PC_SettingBadHost`. */
  readonly code: string;
  readonly make: (org: OrgStore) => void;
  readonly type: 'Connection' | 'Skill' | 'Rule' | 'Field' | 'Reason';
  /** Developer name; '' when no single record is meant. */
  readonly name: string;
  /** Stored field; '' when the whole record is meant. */
  readonly field: string;
  readonly values?: Values;
}

type Fields = Readonly<Record<string, Stored>>;

const put =
  (type: SettingType, name: string, fields: Fields) =>
  (org: OrgStore): void =>
    org.put(type, name, fields);

/** The connection in use. */
export const connection = (fields: Fields) => put('PC_Connection__mdt', 'Simulated_Dialer', fields);

const ofConnection = (code: string, field: string, value: Stored): WrongSetting => ({
  code,
  make: connection({ [field]: value }),
  type: 'Connection',
  name: 'Simulated_Dialer',
  field,
  values: { value: String(value) }
});

const ofRule = (code: string, fields: Fields, field: string, values: Values): WrongSetting => ({
  code,
  make: put('PC_Screen_Pop_Rule__mdt', 'Welcome_calls', fields),
  type: 'Rule',
  name: 'Welcome_calls',
  field,
  values
});

const ofField = (code: string, fields: Fields, values: Values): WrongSetting => ({
  code,
  make: put('PC_Screen_Pop_Field__mdt', 'Welcome_Title', fields),
  type: 'Field',
  name: 'Welcome_Title',
  field: 'Field__c',
  values
});

const skill = { type: 'Skill', name: 'Default' } as const;

/** Every kind there is, but for an org that says nothing. */
export const wrongSettings: readonly WrongSetting[] = [
  ofConnection('unreadable', 'Area__c', 7),
  {
    code: 'nothingActive',
    make: connection({ Active__c: false }),
    type: 'Connection',
    name: '',
    field: 'Active__c'
  },
  {
    code: 'severalActive',
    make: put('PC_Connection__mdt', 'Default', { Active__c: true }),
    type: 'Connection',
    name: 'Default',
    field: 'Active__c',
    values: { right: 'Simulated_Dialer' }
  },
  {
    ...skill,
    code: 'severalDefaults',
    make: put('PC_Skill__mdt', 'Second', { Skill_Name__c: null }),
    field: 'Skill_Name__c',
    values: { right: 'Second' }
  },
  {
    code: 'severalForOne',
    make: put('PC_End_Reason__mdt', 'Second', { Code__c: 'busy', Text__c: 'Busy' }),
    type: 'Reason',
    name: 'Busy',
    field: 'Code__c',
    values: { value: 'busy', right: 'Second' }
  },
  {
    ...skill,
    code: 'unknownWord',
    make: put('PC_Skill__mdt', 'Default', { Snooze_Means__c: 'Later' }),
    field: 'Snooze_Means__c',
    values: { value: 'Later', right: 'PersonalQueue, SkillQueue, AfterDelay' }
  },
  ofRule('missing', { Source__c: 'DialerValue' }, 'Value_Name__c', { right: 'DialerValue' }),
  ofRule('unknownObject', { Object__c: 'Nobody__c' }, 'Object__c', { value: 'Nobody__c' }),
  {
    ...ofRule('objectNotReadable', {}, 'Object__c', { value: 'Contact' }),
    make: (org) => org.withhold('Contact', { readable: false }),
    name: 'Surveys_Q1'
  },
  {
    ...ofRule('objectNotCreateable', {}, 'Object__c', { value: 'Contact' }),
    make: (org) => org.withhold('Contact', { createable: false }),
    name: 'Surveys_Q1'
  },
  ofField('unknownField', { Field__c: 'Titel' }, { value: 'Titel' }),
  {
    ...ofField('fieldNotReadable', {}, { value: 'Title' }),
    make: (org) => org.withhold('Contact.Title', { readable: false })
  },
  ofField('fieldNotCreateable', { Source__c: 'DialerValue', Dialer_Value__c: 'Plan', Field__c: 'Name' }, { value: 'Name' }),
  ofRule('fieldNotSearchable', { Match_Field__c: 'Description' }, 'Match_Field__c', { value: 'Description' }),
  ofConnection('badHost', 'Pop_Hosts__c', 'https://crm.example.test/x'),
  ofConnection('badAddress', 'Api_Host__c', 'api.example.test'),
  ofConnection('badZone', 'Reschedule_Zone__c', 'Mars/Olympus'),
  ofConnection('badCountry', 'Default_Country__c', 'Amerika'),
  ofConnection('badNumber', 'Station_Default__c', '+1 (520) 555')
];
