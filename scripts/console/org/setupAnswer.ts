/** What `PC_SetupController.check` answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { object, optional, parse, string } from 'valibot';
import type { SetupFacts } from 'c/pcFacts';
import { projectRoot } from '../build/paths';
import { fieldRow, objectRow, type Language } from './objectTable';
import type { OrgStore } from './orgStore';
import { rowsOfObject, storedValue } from './rowsOfObjects';
import { settingTypes, type SettingRow } from './settingRows';
import { named, settingsAnswer } from './settingsAnswer';

const applications = join(projectRoot, 'force-app/main/salesforce/applications');
const file = object({ CustomApplication: object({ label: string(), navType: optional(string(), 'Standard') }) });

const apps = (): SetupFacts['apps'] =>
  readdirSync(applications)
    .filter((name) => name.endsWith('.app-meta.xml'))
    .map((name) => {
      const xml: unknown = new XMLParser({ parseTagValue: false }).parse(readFileSync(join(applications, name), 'utf8'));
      const { label, navType } = parse(file, xml).CustomApplication;
      return { developerName: name.replace('.app-meta.xml', ''), label, console: navType === 'Console' };
    });

/** Who reads what is one table here: what was taken was taken from the agents. What does not exist is left out, as in Apex. */
const agentAccess = (store: OrgStore): SetupFacts['agentAccess'] =>
  [...named(store)].flatMap(([objectApiName, fields]) => {
    const object = objectRow(objectApiName);
    if (!object) return [];
    const known = fields.flatMap((field) => fieldRow(object, field)?.apiName ?? []);
    return ['', ...known].map((fieldApiName) => {
      const path = fieldApiName === '' ? object.apiName : `${object.apiName}.${fieldApiName}`;
      return { objectApiName: object.apiName, fieldApiName, granted: store.access(path).readable !== false };
    });
  });

/** A rule whose field has a value in no record; one that names no field of ours may match. */
const isWithoutValues = (store: OrgStore, { fields }: SettingRow): boolean => {
  const row = objectRow(String(fields['Object__c'] ?? ''));
  if (!row || fields['Source__c'] === 'ScreenPopUrl') return false;
  const field = fieldRow(row, String(fields['Match_Field__c'] ?? ''));
  const looked = fields['Source__c'] === 'Phone' ? row.fields.filter(({ type }) => type === 'PHONE') : field ? [field] : [];
  return (
    looked.length > 0 &&
    !rowsOfObject(store.records, row).some((record) => looked.some((one) => storedValue(record, one) !== ''))
  );
};

/** Ids look like an org's: a prefix of the type, and which one of them it is. */
const records = (store: OrgStore): SetupFacts['records'] =>
  store.settings.map(({ type, developerName }, index) => ({
    type,
    developerName,
    recordId: `m0${settingTypes.indexOf(type)}000000000${String(index).padStart(3, '0')}AAA`
  }));

export const setupAnswer = (store: OrgStore, language: Language): SetupFacts => ({
  settings: settingsAnswer(store, language),
  records: records(store),
  apps: apps(),
  agentAccess: agentAccess(store),
  rulesWithoutValues: store
    .settingsOf('PC_Screen_Pop_Rule__mdt')
    .filter((row) => isWithoutValues(store, row))
    .map(({ developerName }) => developerName),
  agents: store.users.filter(({ permissionSets }) => permissionSets.includes('PC_Agent')).length
});
