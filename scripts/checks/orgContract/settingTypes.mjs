/** The custom metadata types as they are stored: fields, kinds, picklist words, records, translations. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const many = ['value', 'values', 'picklistValues', 'layoutItems', 'layoutSections', 'layoutColumns'];
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name, path) => many.includes(name) && !/\.values\.value$/.test(path)
});
const read = (path) => parser.parse(readFileSync(path, 'utf8'));
const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

/** Stored name → the contract's: `Pop_Hosts__c` → `popHosts`; objects and fields are API names. */
export function contractName(stored) {
  if (stored === 'Object__c') return 'objectApiName';
  if (stored === 'Match_Field__c' || stored === 'Field__c') return 'fieldApiName';
  const joined = stored.replace(/__c$/, '').replace(/_/g, '');
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/**
 * The types below a folder such as force-app/main/salesforce.
 * @returns {Map<string, { fields: Map<string, { kind: string, label: string, help: string, words: Map<string, string> }>, japanese: Map<string, object>, shown: Set<string> }>}
 */
export function readTypes(folder) {
  const types = new Map();
  for (const name of filesIn(join(folder, 'objects'), '__mdt')) {
    const fields = new Map();
    for (const file of filesIn(join(folder, 'objects', name, 'fields'), '.field-meta.xml')) {
      const { CustomField: field } = read(join(folder, 'objects', name, 'fields', file));
      const values = field.valueSet?.valueSetDefinition?.value ?? [];
      fields.set(field.fullName, {
        kind: field.type,
        label: field.label,
        help: field.inlineHelpText ?? '',
        words: new Map(values.map((value) => [value.fullName, value.label]))
      });
    }
    const translations = join(folder, 'objectTranslations', `${name}-ja`);
    const japanese = new Map(
      filesIn(translations, '.fieldTranslation-meta.xml').map((file) => {
        const { CustomFieldTranslation: field } = read(join(translations, file));
        return [field.name, field];
      })
    );
    const layouts = filesIn(join(folder, 'layouts'), '.layout-meta.xml').filter((file) => file.startsWith(`${name}-`));
    const shown = new Set(
      layouts
        .flatMap((file) => read(join(folder, 'layouts', file)).Layout.layoutSections)
        .flatMap(({ layoutColumns }) => layoutColumns)
        .flatMap(({ layoutItems }) => layoutItems ?? [])
        .map(({ field }) => field)
    );
    types.set(name, { fields, japanese, shown });
  }
  return types;
}

/** The records of a folder with `customMetadata`: `{ file, type, values }`; a value is null where none is set. */
export function readRecords(folder) {
  return filesIn(join(folder, 'customMetadata'), '.md-meta.xml').map((file) => {
    const { CustomMetadata: record } = read(join(folder, 'customMetadata', file));
    const values = record.values.map(({ field, value }) => [field, value === '' || value === undefined ? null : String(value)]);
    return { file, type: `${file.split('.')[0]}__mdt`, values: new Map(values) };
  });
}
