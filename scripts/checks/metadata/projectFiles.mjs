/** sfdx-project.json and the scratch-org definition against the Salesforce CLI's own schemas; the org settings in it against the API's types. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../build/bundles.mjs';
import { suggestion } from './elementProblems.mjs';

// The CLI brings the schemas and the validator.
const require = createRequire(join(root, 'node_modules/@salesforce/cli/package.json'));
const { default: Ajv } = require('ajv');
const schemaOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules/@salesforce/schemas', `${name}.schema.json`), 'utf8'));

/** Keys newer than the schema, each with its reason. */
const newer = { defaultLwcLanguage: 'written by the template for projects in TypeScript' };

function schemaProblems(file, value, schema) {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(value);
  return (validate.errors ?? [])
    .filter(({ params }) => !(params.additionalProperty in newer))
    .map(({ instancePath, message, params }) => {
      const more = params.additionalProperty ?? params.allowedValues?.join(', ') ?? '';
      return `${file}: ${instancePath || 'the file'} ${message}${more ? ` (${more})` : ''}`;
    });
}

function settingProblems(where, value, typeName, types) {
  const type = types.find(typeName);
  if (!type) return [`${where}: ${typeName} is no type of the Metadata API`];
  if (type.kind === 'enum')
    return type.values.includes(value) ? [] : [`${where} cannot be "${value}": ${suggestion(String(value), type.values)}`];
  if (type.kind === 'primitive')
    return ['any', 'Date', typeof value].includes(type.name)
      ? []
      : [`${where} cannot be ${JSON.stringify(value)}: a ${type.name}`];
  if (value === null || typeof value !== 'object') return [`${where} has to be an object`];
  return Object.entries(value).flatMap(([key, inner]) => {
    const member = type.members.get(key);
    if (!member) return [`${where} has no ${key}: ${suggestion(key, type.members.keys())}`];
    return [inner].flat().flatMap((item) => settingProblems(`${where}.${key}`, item, member.type, types));
  });
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Problems of a scratch-org definition, given as what its JSON holds. */
export function scratchProblems(file, definition, types) {
  const schema = schemaOf('project-scratch-def');
  const unknown = Object.keys(definition).filter((key) => !(key in schema.properties));
  return [
    ...unknown.map((key) => `${file}: there is no key ${key}: ${suggestion(key, Object.keys(schema.properties))}`),
    ...schemaProblems(file, definition, schema),
    ...Object.entries(definition.settings ?? {}).flatMap(([key, value]) =>
      settingProblems(`${file}: settings.${key}`, value, capital(key), types)
    )
  ];
}

/** Problems of sfdx-project.json, and package directories that are not there. */
export function projectProblems(folder) {
  const file = 'sfdx-project.json';
  const project = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return [
    ...schemaProblems(file, project, schemaOf('sfdx-project')),
    ...project.packageDirectories
      .filter(({ path }) => !existsSync(join(folder, path)))
      .map(({ path }) => `${file}: the package directory ${path} is not there`)
  ];
}
