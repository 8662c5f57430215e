/** Custom metadata records of the package, read from the very files that are deployed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { object, optional, parse, array, string } from 'valibot';
import type { SettingType } from 'c/pcFacts';
import { projectRoot } from '../build/paths';

export const settingTypes = [
  'PC_Connection__mdt',
  'PC_Skill__mdt',
  'PC_Screen_Pop_Rule__mdt',
  'PC_Screen_Pop_Field__mdt',
  'PC_End_Reason__mdt'
] as const satisfies readonly SettingType[];

/** What a field of a record holds; null is not set. Also of a wrong kind, when somebody put it there on purpose. */
export type Stored = string | number | boolean | null;

/** One record, with its fields as they are stored. */
export interface SettingRow {
  readonly type: SettingType;
  readonly developerName: string;
  readonly label: string;
  /** `Skill_Name__c` → value. */
  readonly fields: Readonly<Record<string, Stored>>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  processEntities: true,
  isArray: (name) => name === 'values'
});

const typed = object({ '#text': optional(string(), ''), '@_xsi:type': optional(string()) });
const file = object({ CustomMetadata: object({ label: string(), values: array(object({ field: string(), value: typed })) }) });

const valueOf = (text: string, xsdType: string | undefined): Stored => {
  switch (xsdType) {
    case undefined:
      return null;
    case 'xsd:boolean':
      return text === 'true';
    case 'xsd:double':
    case 'xsd:int':
      return Number(text);
    default:
      return text;
  }
};

/** `PC_Skill.Welcome_calls.md-meta.xml` → type and developer name; null for any other file. */
const nameOf = (fileName: string): readonly [SettingType, string] | null => {
  const [, kind, developerName = ''] = /^(\w+)\.(\w+)\.md-meta\.xml$/.exec(fileName) ?? [];
  const type = settingTypes.find((one) => one === `${kind}__mdt`);
  return type ? [type, developerName] : null;
};

function readFolder(folder: string): readonly SettingRow[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((fileName) => {
      const name = nameOf(fileName);
      if (!name) return [];
      const { label, values } = parse(file, parser.parse(readFileSync(join(folder, fileName), 'utf8'))).CustomMetadata;
      const fields = values.map(({ field, value }) => [field, valueOf(value['#text'], value['@_xsi:type'])] as const);
      return [{ type: name[0], developerName: name[1], label, fields: Object.fromEntries(fields) }];
    });
}

const places = ['force-app/main/salesforce/customMetadata', 'force-app/demo/customMetadata'];

/**
 * The settings of an org that has the package and its demo, with the demo's connection in use: the sample campaign is its tenant. The
 * demo's records take the place of those of the same name.
 */
export function deployedSettings(): readonly SettingRow[] {
  const rows = places.flatMap((place) => readFolder(join(projectRoot, place)));
  const byName = new Map(rows.map((row) => [`${row.type} ${row.developerName}`, row]));
  return [...byName.values()].map((row) =>
    row.type === 'PC_Connection__mdt'
      ? { ...row, fields: { ...row.fields, Active__c: row.developerName === 'Simulated_Dialer' } }
      : row
  );
}
