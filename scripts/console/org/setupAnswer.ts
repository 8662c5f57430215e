/** What `PC_SetupController.check` answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { object, optional, parse, string } from 'valibot';
import type { SetupFacts } from 'c/pcFacts';
import { projectRoot } from '../build/paths';
import { fieldRow, objectRow } from './objectTable';
import type { OrgStore } from './orgStore';
import { rowsOfObject, storedValue } from './rowsOfObjects';
import type { SettingRow } from './settingRows';
import { named } from './settingsAnswer';

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

/** Who reads what is one table here: what was taken was taken from the agents. */
const agentAccess = (store: OrgStore): SetupFacts['agentAccess'] =>
  [...named(store)].flatMap(([objectApiName, fields]) =>
    ['', ...fields].map((fieldApiName) => {
      const row = objectRow(objectApiName);
      const known = fieldApiName === '' ? row : fieldRow(row, fieldApiName);
      const path = fieldApiName === '' ? objectApiName : `${objectApiName}.${fieldApiName}`;
      return { objectApiName, fieldApiName, granted: known !== undefined && store.access(path).readable !== false };
    })
  );

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

export const setupAnswer = (store: OrgStore): SetupFacts => ({
  apps: apps(),
  agentAccess: agentAccess(store),
  rulesWithoutValues: store
    .settingsOf('PC_Screen_Pop_Rule__mdt')
    .filter((row) => isWithoutValues(store, row))
    .map(({ developerName }) => developerName),
  agents: store.users.filter(({ permissionSets }) => permissionSets.includes('PC_Agent')).length
});
