/** The objects and fields a tree brings itself, standard objects with fields of ours among them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { childText, childrenOf, readXml } from './readXml.mjs';

/** All metadata files of a tree, absolute. */
export function metadataFiles(tree) {
  const folder = join(tree, 'force-app');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('-meta.xml'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const numberOf = (node, name) => (childText(node, name) === null ? null : Number(childText(node, name)));

/** Values of a picklist that takes no others; null when it takes any. */
function allowedValues(node) {
  const [set] = childrenOf(node, 'valueSet');
  const [definition] = set ? childrenOf(set, 'valueSetDefinition') : [];
  if (!definition || childText(set, 'restricted') !== 'true') return null;
  return childrenOf(definition, 'value').map((value) => childText(value, 'fullName'));
}

function readField(path) {
  const node = readXml(readFileSync(path, 'utf8'));
  return {
    name: childText(node, 'fullName'),
    type: childText(node, 'type'),
    required: childText(node, 'required') === 'true',
    unique: childText(node, 'unique') === 'true',
    length: numberOf(node, 'length'),
    precision: numberOf(node, 'precision'),
    scale: numberOf(node, 'scale'),
    referenceTo: childText(node, 'referenceTo'),
    values: allowedValues(node)
  };
}

/**
 * @param {string} tree
 * @returns {Map<string, { own: boolean, fields: Map<string, ReturnType<typeof readField>> }>} by API name; `own` when the object itself is ours
 */
export function readObjects(tree) {
  const objects = new Map();
  const of = (name) => objects.get(name) ?? objects.set(name, { own: false, fields: new Map() }).get(name);
  for (const path of metadataFiles(tree)) {
    if (path.endsWith('.object-meta.xml')) {
      const name = basename(path, '.object-meta.xml');
      of(name).own = /__(c|mdt|e)$/.test(name);
    } else if (path.endsWith('.field-meta.xml')) {
      const field = readField(path);
      of(basename(dirname(dirname(path)))).fields.set(field.name, field);
    }
  }
  return objects;
}
