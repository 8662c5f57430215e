/**
 * Labels: every one in every language, every one used (by a component, by Apex or in metadata), every one named exists, the same placeholders
 * in all languages.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'labels' || name === 'customLabels'
});
const placeholders = (text) =>
  [...String(text).matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(',');

function* sources(directory) {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (name === '__tests__') continue;
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/\.(ts|html|cls|trigger|page|xml)$/.test(name) && !/\.(labels|translation)-meta\.xml$/.test(name))
      yield readFileSync(path, 'utf8');
  }
}

/** `stateDialing` → `PC_StateDialing`. */
export const labelName = (word) => `PC_${word[0].toUpperCase()}${word.slice(1)}`;

/** The labels of the project: name → { en, ja }. */
export function readLabels(root) {
  const folder = join(root, 'force-app/main/salesforce');
  const english =
    parser.parse(readFileSync(join(folder, 'labels/CustomLabels.labels-meta.xml'), 'utf8')).CustomLabels?.labels ?? [];
  const japanese =
    parser.parse(readFileSync(join(folder, 'translations/ja.translation-meta.xml'), 'utf8')).Translations?.customLabels ?? [];
  return {
    english: new Map(english.map(({ fullName, value }) => [fullName, value])),
    japanese: new Map(japanese.map(({ name, label }) => [name, label]))
  };
}

/** As a component imports it; as Apex names it, `System.Label.PC_X`; as metadata does, `$Label.PC_X` or `$Label.c.PC_X`. */
const uses = [/@salesforce\/label\/c\.(\w+)/g, /\bLabel\.(?:c\.)?(PC_\w+)/g];

/** Problems of the label files and their use. */
export function labelProblems(root) {
  if (!existsSync(join(root, 'force-app/main/salesforce/labels/CustomLabels.labels-meta.xml')))
    return ['there are no custom labels'];
  const { english, japanese } = readLabels(root);
  const main = join(root, 'force-app/main');
  const code = [...sources(main)].join('\n');
  const imported = new Set(uses.flatMap((use) => [...code.matchAll(use)].map(([, name]) => name)));
  const problems = [];
  for (const [name, text] of english) {
    if (!/^PC_[A-Z]\w*$/.test(name)) problems.push(`label ${name}: a label's name starts with PC_ and a capital letter`);
    if (!imported.has(name)) problems.push(`label ${name} is used nowhere`);
    if (!japanese.has(name)) problems.push(`label ${name} has no Japanese`);
    else if (placeholders(text) !== placeholders(japanese.get(name)))
      problems.push(`label ${name}: other placeholders in Japanese`);
  }
  for (const name of imported) if (!english.has(name)) problems.push(`label ${name} is named but not defined`);
  for (const name of japanese.keys()) if (!english.has(name)) problems.push(`Japanese label ${name} has no English`);
  return problems;
}
