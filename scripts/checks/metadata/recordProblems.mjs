/** Records of custom metadata types against the fields of their type, as Setup would hold them. */
import { basename } from 'node:path';
import { childText, childrenOf } from './readXml.mjs';
import { suggestion } from './elementProblems.mjs';

/** How the value of a field is typed in a file. */
const writtenAs = {
  Checkbox: 'xsd:boolean',
  Number: 'xsd:double',
  Percent: 'xsd:double',
  Date: 'xsd:date',
  DateTime: 'xsd:dateTime'
};

/** The most characters where the field does not say. */
const knownLength = { TextArea: 255, Url: 255, Phone: 40, Email: 80 };

const labelLength = 40;

/** Salesforce's list of fields (FieldDefinition) has whole names and addresses, their parts only in EntityParticle. */
const partOfAField =
  /^((Billing|Shipping|Mailing|Other)?(Street|City|State|PostalCode|Country|StateCode|CountryCode)|FirstName|LastName|Salutation)$/;

function numberProblem(text, { precision, scale }) {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return `"${text}" is not a number`;
  const [whole, decimals = ''] = text.replace('-', '').split('.');
  if (scale !== null && decimals.replace(/0+$/, '').length > scale) return `"${text}" has more than ${scale} decimals`;
  if (precision !== null && whole.length > precision - (scale ?? 0))
    return `"${text}" has more than ${precision - (scale ?? 0)} digits`;
  return null;
}

/** What is wrong with a value that is there; null when it will do. */
function valueProblem(text, field) {
  if (field.type === 'Checkbox') return /^(true|false)$/.test(text) ? null : `"${text}" is not true or false`;
  if (field.type === 'Number' || field.type === 'Percent') return numberProblem(text, field);
  if (field.values && !field.values.includes(text))
    return `"${text}" is no value of its picklist: ${suggestion(text, field.values)}`;
  if (field.referenceTo === 'FieldDefinition' && partOfAField.test(text))
    return `"${text}" is part of a name or an address, and Setup's list of fields has only the whole`;
  const most = field.length ?? knownLength[field.type] ?? Infinity;
  return text.length > most ? `${text.length} characters, the field takes ${most}` : null;
}

function typeProblem(value, field) {
  const written = value.attributes['xsi:type'];
  const right = writtenAs[field.type] ?? 'xsd:string';
  return written === right ? null : `xsi:type is ${written ?? 'missing'}: ${right} for a ${field.type}`;
}

function oneValue(node, fields) {
  const name = childText(node, 'field');
  const field = fields.get(name);
  if (!field) return [`there is no field ${name}: ${suggestion(name ?? '', fields.keys())}`];
  const [value] = childrenOf(node, 'value');
  if (!value) return [`${name} has no value`];
  if (value.attributes['xsi:nil'] === 'true' || value.text === '')
    return field.required ? [`${name} is required and empty`] : [];
  return [typeProblem(value, field), valueProblem(value.text, field)]
    .filter((problem) => problem !== null)
    .map((problem) => `${name}: ${problem}`);
}

/**
 * @param {string} file as it is to be named; `PC_Skill.Default.md-meta.xml`
 * @param {import('./readXml.mjs').Element} node
 * @param {ReturnType<typeof import('./customObjects.mjs').readObjects>} objects
 * @returns {string[]}
 */
export function recordProblems(file, node, objects) {
  const [typeName] = basename(file).split('.');
  const object = objects.get(`${typeName}__mdt`);
  if (!object) return [`${file}: there is no type ${typeName}__mdt`];
  const label = childText(node, 'label') ?? '';
  const problems =
    label.length > labelLength || !label ? [`${file}:${node.line}: a label has 1 to ${labelLength} characters`] : [];
  const values = childrenOf(node, 'values');
  const given = values.map((value) => childText(value, 'field'));
  for (const value of values)
    problems.push(...oneValue(value, object.fields).map((problem) => `${file}:${value.line}: ${problem}`));
  for (const name of new Set(given.filter((field, index) => given.indexOf(field) !== index)))
    problems.push(`${file}: ${name} is given twice`);
  for (const { name, required, type } of object.fields.values())
    if (required && type !== 'Checkbox' && !given.includes(name))
      problems.push(`${file}: the required field ${name} is missing`);
  return problems;
}

/**
 * Values of unique fields that two records have.
 * @param {{ file: string, node: import('./readXml.mjs').Element }[]} records
 */
export function uniqueProblems(records, objects) {
  const seen = new Map();
  return records.flatMap(({ file, node }) =>
    childrenOf(node, 'values').flatMap((holder) => {
      const type = `${basename(file).split('.')[0]}__mdt`;
      const name = childText(holder, 'field');
      const text = childText(holder, 'value');
      if (!objects.get(type)?.fields.get(name)?.unique || !text) return [];
      const key = [type, name, text.toLowerCase()].join('\n');
      const before = seen.get(key);
      if (!before) seen.set(key, file);
      return before ? [`${file}:${holder.line}: ${name} "${text}" is unique, and ${before} has it`] : [];
    })
  );
}
