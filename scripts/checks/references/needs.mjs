/** What somebody who works with the product has to be granted: classes, permissions, apps, tabs, and of objects and fields those that are ours. */

/** Fields that everybody with the object has; granting them is refused on deployment. */
export const isAlwaysGranted = (field) => field.required || field.type === 'MasterDetail';

/** What reading one object, or a field of it, has to be granted: only what is ours; the platform's own stays with profiles. */
function needsOfRead({ object, path, by }, objects) {
  const holder = objects.get(object);
  if (!holder) return [];
  if (object.endsWith('__mdt')) return [['customMetadataTypeAccesses', object, by]];
  const field = path.length === 1 ? holder.fields.get(path[0]) : undefined;
  return [
    ...(holder.own ? [['objectPermissions', object, by]] : []),
    ...(field && !isAlwaysGranted(field) ? [['fieldPermissions', `${object}.${field.name}`, by]] : [])
  ];
}

/** Objects of ours that a class names in code, and their fields that it names beside them: `PC_Skill__mdt.getAll()`, `row.Number__c = …`. */
function mentionsOf({ name: by, mentioned }, objects) {
  const named = [...mentioned].filter((object) => objects.get(object)?.own);
  return named.flatMap((object) => [
    { object, path: [], by },
    ...[...objects.get(object).fields.keys()]
      .filter((field) => mentioned.has(field))
      .map((field) => ({ object, path: [field], by }))
  ]);
}

function readsOf(imports, { classes, objects }) {
  const productive = [...classes.values()].filter(({ isTest }) => !isTest);
  const inQueries = productive.flatMap(({ name, reads }) =>
    reads.filter(({ children }) => !children.length).map((read) => ({ ...read, by: name }))
  );
  const inComponents = imports
    .filter(({ kind }) => kind === 'schema')
    .map(({ name, file }) => ({ object: name.split('.')[0], path: name.split('.').slice(1), by: file }));
  return [...inQueries, ...productive.flatMap((one) => mentionsOf(one, objects)), ...inComponents];
}

/** Names that have to be in a permission set: `{ kind, name, why }`. */
export function needsOf(imports, inventory) {
  const wanted = [
    ...imports.filter(({ kind }) => kind === 'apex').map(({ name, file }) => ['classAccesses', name.split('.').at(-2), file]),
    ...[...inventory.customPermissions].map((name) => ['customPermissions', name, 'a custom permission']),
    ...[...inventory.visualforcePages].map((name) => ['pageAccesses', name, 'a Visualforce page']),
    ...[...inventory.applications].map((name) => ['applicationVisibilities', name, 'an app']),
    ...[...inventory.tabs].map((name) => ['tabSettings', name, 'a tab']),
    ...readsOf(imports, inventory).flatMap((read) => needsOfRead(read, inventory.objects))
  ];
  return [...new Map(wanted.map(([kind, name, why]) => [`${kind} ${name}`, { kind, name, why }])).values()];
}
