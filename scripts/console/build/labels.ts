/** Custom labels and their translations, read from the metadata files the org gets. */
import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

/** Label name → text. */
export type LabelTable = ReadonlyMap<string, string>;

/** Texts exactly as written: numbers stay text, spaces are kept, entities are decoded. */
const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  ignoreAttributes: true,
  isArray: (name) => name === 'labels' || name === 'customLabels'
});

type Entry = Readonly<Record<string, string | undefined>>;

function entries(file: string, rootName: string, listName: string): readonly Entry[] {
  if (!existsSync(file)) return [];
  const parsed = parser.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, readonly Entry[]> | string>;
  const top = parsed[rootName];
  if (top === undefined) throw new Error(`${file}: no <${rootName}> element`);
  return typeof top === 'string' ? [] : (top[listName] ?? []);
}

function table(file: string, list: readonly Entry[], nameTag: string, textTag: string): LabelTable {
  const found = new Map<string, string>();
  for (const entry of list) {
    const name = entry[nameTag]?.trim();
    const text = entry[textTag];
    if (!name || text === undefined) throw new Error(`${file}: a label without <${nameTag}> or <${textTag}>`);
    if (found.has(name)) throw new Error(`${file}: label ${name} is there twice`);
    found.set(name, text);
  }
  return found;
}

/** Labels of `CustomLabels.labels-meta.xml`; empty when the file is not there. */
export const readLabels = (file: string): LabelTable =>
  table(file, entries(file, 'CustomLabels', 'labels'), 'fullName', 'value');

/** Labels of a `<language>.translation-meta.xml`; empty when the file is not there. */
export const readTranslation = (file: string): LabelTable =>
  table(file, entries(file, 'Translations', 'customLabels'), 'name', 'label');
