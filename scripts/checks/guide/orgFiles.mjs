/** What the project puts into an org, as far as a guide names it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  parseTagValue: false,
  isArray: (name, path) => name === 'labels' || path.endsWith('Definition.value')
});
const rooms = ['force-app/main', 'force-app/demo'];

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name));
    else yield join(folder, entry.name);
  }
}

const read = (path) => parser.parse(readFileSync(path, 'utf8'));
const nameOf = (path) => path.split('/').at(-1).split('.')[0];

/** Every metadata file of a kind, by the end of its name. */
const filesOf = (root, end) => rooms.flatMap((room) => [...filesBelow(join(root, room))].filter((path) => path.endsWith(end)));

const namesOf = (root, end) => filesOf(root, end).map(nameOf);

const fieldOf = (path) => {
  const { fullName, label, valueSet } = read(path).CustomField;
  const values = valueSet?.valueSetDefinition?.value ?? [];
  return { name: fullName, label, values: values.map((one) => ({ name: one.fullName, label: one.label })) };
};

/** Custom metadata types with their fields. */
export const typesOf = (root) =>
  filesOf(root, '__mdt.object-meta.xml').map((path) => ({
    name: nameOf(path),
    label: read(path).CustomObject.label,
    fields: [...filesBelow(join(path, '../fields'))].map(fieldOf)
  }));

/** Name → words. */
export const labelsOf = (root) =>
  new Map(
    filesOf(root, '.labels-meta.xml').flatMap((path) =>
      read(path).CustomLabels.labels.map(({ fullName, value }) => [fullName, value])
    )
  );

const withLabels = (root, end, type) =>
  filesOf(root, end).map((path) => ({ name: nameOf(path), label: read(path)[type].label }));

export const permissionsOf = (root) => withLabels(root, '.customPermission-meta.xml', 'CustomPermission');
export const permissionSetsOf = (root) => withLabels(root, '.permissionset-meta.xml', 'PermissionSet');

export const sitesOf = (root) =>
  filesOf(root, '.cspTrustedSite-meta.xml').map((path) => {
    const { CspTrustedSite: site } = read(path);
    const directives = Object.entries(site).filter(([name, value]) => name.startsWith('isApplicableTo') && value === 'true');
    const kinds = directives.map(([name]) => name.replace('isApplicableTo', '').replace('Src', '-src').toLowerCase());
    return { name: nameOf(path), address: site.endpointUrl, directives: kinds };
  });

const namedFiles = ['.app-meta.xml', '.tab-meta.xml', '.flexipage-meta.xml', '.cls', '.page', '.resource-meta.xml'];

/** Everything of ours that has a name beginning with `PC_`, but for records and labels. */
export const namesInOrg = (root) =>
  new Set([
    ...namedFiles.flatMap((end) => namesOf(root, end)),
    ...[permissionsOf, permissionSetsOf, sitesOf, typesOf].flatMap((of) => of(root).map(({ name }) => name))
  ]);

/** Codes of setting problems: the words of the union in pcFacts. */
export function problemCodes(root) {
  const source = readFileSync(join(root, 'force-app/main/domain/lwc/pcFacts/settingProblems.ts'), 'utf8');
  const union = /type SettingProblemCode =([\s\S]*?);\n/.exec(source)?.[1] ?? '';
  return [...union.replace(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/'(\w+)'/g)].map(([, code]) => code);
}
