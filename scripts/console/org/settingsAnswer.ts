/** What `PC_SettingsController.read` answers: the stored records under the contract's names, and what they name. */
import type { OrgSettings, SettingType } from 'c/pcFacts';
import { factsOf, type Language } from './objectTable';
import type { OrgStore } from './orgStore';
import type { SettingRow } from './settingRows';

/** Contract's name → stored name, per type. A text that is not set is ''. */
const names: { readonly [Type in SettingType]: Readonly<Record<string, string>> } = {
  PC_Connection__mdt: {
    active: 'Active__c',
    area: 'Area__c',
    tenantId: 'Tenant_Id__c',
    clientId: 'Client_Id__c',
    apiHost: 'Api_Host__c',
    signInHost: 'Sign_In_Host__c',
    stationDefault: 'Station_Default__c',
    rescheduleZone: 'Reschedule_Zone__c',
    popHosts: 'Pop_Hosts__c',
    defaultCountry: 'Default_Country__c'
  },
  PC_Skill__mdt: {
    skillName: 'Skill_Name__c',
    contactPanel: 'Contact_Panel__c',
    snoozeMeans: 'Snooze_Means__c',
    snoozeText: 'Snooze_Text__c'
  },
  PC_Screen_Pop_Rule__mdt: {
    skillName: 'Skill_Name__c',
    popTrigger: 'Pop_Trigger__c',
    source: 'Source__c',
    valueName: 'Value_Name__c',
    objectApiName: 'Object__c',
    fieldApiName: 'Match_Field__c',
    whenOne: 'When_One__c',
    whenMany: 'When_Many__c',
    whenNone: 'When_None__c',
    openAs: 'Open_As__c'
  },
  PC_Screen_Pop_Field__mdt: {
    skillName: 'Skill_Name__c',
    order: 'Order__c',
    source: 'Source__c',
    dialerValue: 'Dialer_Value__c',
    cardLabel: 'Card_Label__c',
    objectApiName: 'Object__c',
    fieldApiName: 'Field__c'
  },
  PC_End_Reason__mdt: { code: 'Code__c', text: 'Text__c' }
};

const kinds: Readonly<Record<string, unknown>> = { Active__c: false, Contact_Panel__c: false, Order__c: 0 };

const recordOf = ({ type, developerName, label, fields }: SettingRow): Readonly<Record<string, unknown>> => ({
  developerName,
  label,
  ...Object.fromEntries(Object.entries(names[type]).map(([name, stored]) => [name, fields[stored] ?? kinds[stored] ?? '']))
});

const recordsOf = <Record>(store: OrgStore, type: SettingType): readonly Record[] =>
  store.settingsOf(type).map((row) => recordOf(row) as Record);

/** Objects that settings name, each with the fields they name, in the order they are named. */
export function named(store: OrgStore): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const spelled = new Map<string, string>();
  for (const { fields } of store.settings) {
    const object = String(fields['Object__c'] ?? '').trim();
    const field = String(fields['Match_Field__c'] ?? fields['Field__c'] ?? '').trim();
    if (object === '') continue;
    const key = spelled.get(object.toLowerCase()) ?? object;
    spelled.set(object.toLowerCase(), key);
    const before = found.get(key) ?? [];
    const known = field === '' || before.some((one) => one.toLowerCase() === field.toLowerCase());
    found.set(key, known ? before : [...before, field]);
  }
  return found;
}

export const settingsAnswer = (store: OrgStore, language: Language): OrgSettings => ({
  connections: recordsOf(store, 'PC_Connection__mdt'),
  skills: recordsOf(store, 'PC_Skill__mdt'),
  popRules: recordsOf(store, 'PC_Screen_Pop_Rule__mdt'),
  popFields: recordsOf(store, 'PC_Screen_Pop_Field__mdt'),
  endReasons: recordsOf(store, 'PC_End_Reason__mdt'),
  objects: [...named(store)].map(([object, fields]) => factsOf(object, fields, { access: store.access, language }))
});
