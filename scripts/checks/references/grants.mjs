/** Permission sets: nothing granted that is not there, and everything that agents and administrators need granted by one of them. */
import { childText, childrenOf } from '../metadata/readXml.mjs';
import { isAlwaysGranted, needsOf } from './needs.mjs';

/** What a permission set grants: element, the child that names it, the child that says so. */
const kinds = {
  classAccesses: ['apexClass', 'enabled'],
  pageAccesses: ['apexPage', 'enabled'],
  customPermissions: ['name', 'enabled'],
  customMetadataTypeAccesses: ['name', 'enabled'],
  applicationVisibilities: ['application', 'visible'],
  tabSettings: ['tab', null],
  objectPermissions: ['object', 'allowRead'],
  fieldPermissions: ['field', 'readable']
};

/** Grants of a set: `{ kind, name, granted, line }`. */
export const grantsOf = (node) =>
  Object.entries(kinds).flatMap(([kind, [name, says]]) =>
    childrenOf(node, kind).map((entry) => ({
      kind,
      name: childText(entry, name) ?? '',
      granted: says === null || childText(entry, says) === 'true',
      line: entry.line
    }))
  );

const isOurs = (name) => /__(c|mdt|e)$/.test(name);

function fieldProblem(name, { objects }) {
  const [object, fieldName] = name.split('.');
  const field = objects.get(object)?.fields.get(fieldName);
  if (!field) return isOurs(object) || isOurs(fieldName) ? `there is no field ${name}` : null;
  return isAlwaysGranted(field) ? `${name} is required: it may not be granted` : null;
}

/** Why a grant makes no sense, or null. */
function grantProblem({ kind, name }, inventory) {
  const { classes, customPermissions, objects, applications, tabs, visualforcePages } = inventory;
  const there = (known) => (known ? null : `there is no ${name}`);
  switch (kind) {
    case 'classAccesses':
      return there(classes.has(name));
    case 'pageAccesses':
      return there(visualforcePages.has(name));
    case 'customPermissions':
      return there(customPermissions.has(name));
    case 'customMetadataTypeAccesses':
      return there(objects.get(name)?.own);
    case 'applicationVisibilities':
      return there(applications.has(name) || name.startsWith('standard__'));
    case 'tabSettings':
      return there(tabs.has(name) || name.startsWith('standard-') || objects.get(name)?.own);
    case 'objectPermissions':
      return there(!isOurs(name) || objects.get(name)?.own);
    default:
      return fieldProblem(name, inventory);
  }
}

/** The permission sets of a tree with what they grant: `{ file, set, grants }`. */
export const setsOf = ({ permissionSets }) =>
  permissionSets.map(({ file, node }) => ({ file, set: childText(node, 'label') ?? file, grants: grantsOf(node) }));

/** Who grants a need: names of permission sets. */
export function grantedBy({ kind, name }, sets) {
  return sets
    .filter(({ grants }) => grants.some((grant) => grant.kind === kind && grant.name === name && grant.granted))
    .map(({ set }) => set);
}

/** @param {Awaited<ReturnType<typeof import('./inventory.mjs').readInventory>>} inventory */
export function permissionProblems(imports, inventory) {
  const sets = setsOf(inventory);
  const senseless = sets.flatMap(({ file, grants }) =>
    grants.flatMap((grant) => {
      const problem = grantProblem(grant, inventory);
      return problem ? [`${file}:${grant.line}: ${grant.kind}: ${problem}`] : [];
    })
  );
  const missing = needsOf(imports, inventory)
    .filter((need) => grantedBy(need, sets).length === 0)
    .map(({ kind, name, why }) => `no permission set grants ${name} (${kind}), needed by ${why}`);
  return [...senseless, ...missing];
}
