/** Labels: every one in every language, every one used, every one imported exists, the same placeholders in all languages. */
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
    else if (/\.(ts|html)$/.test(name)) yield readFileSync(path, 'utf8');
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

/** Problems of the label files and their use. */
export function labelProblems(root) {
  if (!existsSync(join(root, 'force-app/main/salesforce/labels/CustomLabels.labels-meta.xml')))
    return ['there are no custom labels'];
  const { english, japanese } = readLabels(root);
  const main = join(root, 'force-app/main');
  const code = [...sources(main)].join('\n');
  const imported = new Set([...code.matchAll(/@salesforce\/label\/c\.(\w+)/g)].map(([, name]) => name));
  const problems = [];
  for (const [name, text] of english) {
    if (!/^PC_[A-Z]\w*$/.test(name)) problems.push(`label ${name}: a label's name starts with PC_ and a capital letter`);
    if (!imported.has(name)) problems.push(`label ${name} is used nowhere`);
    if (!japanese.has(name)) problems.push(`label ${name} has no Japanese`);
    else if (placeholders(text) !== placeholders(japanese.get(name)))
      problems.push(`label ${name}: other placeholders in Japanese`);
  }
  for (const name of imported) if (!english.has(name)) problems.push(`label ${name} is imported but not defined`);
  for (const name of japanese.keys()) if (!english.has(name)) problems.push(`Japanese label ${name} has no English`);
  return problems;
}
