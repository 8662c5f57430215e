/** Each custom metadata type has a chapter with a table: a row per field, each picklist value in it, and nothing that does not exist. */
import { chapters, codes, tables } from './markdown.mjs';
import { typesOf } from './orgFiles.mjs';

const columns = ['field', 'label', 'value, example', 'effect', 'wrong'];

/** `Tab` (A tab of its own): the values a row names. */
const named = (cell) =>
  [...cell.matchAll(/`([^`]+)` \(((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, label]) => ({ name, label }));

const rowProblems = (where, field, row) => {
  if (row === undefined) return [`${where}: no row for ${field.name}`];
  const [, label, value] = row;
  const given = field.values.length > 0 ? named(value) : [];
  const wrongLabel = label === field.label ? null : `${where}: ${field.name} is labelled "${field.label}", not "${label}"`;
  const empty = row.some((cell) => cell === '') ? `${where}: an empty cell in the row of ${field.name}` : null;
  const missing = field.values.map(({ name, label: words }) =>
    given.some((one) => one.name === name && one.label === words)
      ? null
      : `${where}: ${field.name} lacks \`${name}\` (${words})`
  );
  const unknown = given
    .filter(({ name }) => !field.values.some((one) => one.name === name))
    .map(({ name }) => `${where}: ${field.name} has no value ${name}`);
  return [wrongLabel, empty, ...missing, ...unknown];
};

const typeProblems = (all, { name, label, fields }) => {
  const chapter = all.find(({ title }) => codes(title).includes(name));
  if (!chapter) return [`no chapter for ${name}`];
  const table = tables(chapter.body).find(({ heads }) => heads.join() === columns.join());
  if (!table) return [`${name}: no table with ${columns.join(', ')}`];
  const rows = new Map(table.rows.map((row) => [codes(row[0])[0], row]));
  const path = chapter.body.includes(`Custom Metadata Types → ${label} → Manage Records`);
  return [
    path ? null : `${name}: the way to its records in Setup is not said`,
    ...fields.flatMap((field) => rowProblems(name, field, rows.get(field.name))),
    ...[...rows.keys()].map((row) => (fields.some((field) => field.name === row) ? null : `${name} has no field ${row}`))
  ];
};

/** One result per thing compared; null holds. */
export const settingTables = (root, text) => typesOf(root).flatMap((type) => typeProblems(chapters(text), type));
