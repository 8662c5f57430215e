/** Which type a file has to hold, by its name: the table is the one the Salesforce CLI deploys by. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../../build/bundles.mjs';

const registry = JSON.parse(
  readFileSync(join(root, 'node_modules/@salesforce/source-deploy-retrieve/lib/src/registry/metadataRegistry.json'), 'utf8')
);
const bySuffix = new Map(
  Object.values(registry.types).flatMap((type) => [
    ...(type.suffix ? [[type.suffix, type.name]] : []),
    ...Object.values(type.children?.types ?? {}).map((child) => [child.suffix, child.name])
  ])
);

/** Labels lie together in one file, which is called after one of them. */
bySuffix.set('labels', 'CustomLabels');

/**
 * @param {string} path of a file that ends with -meta.xml
 * @returns {string | null} null when no type has that name
 */
export function typeOfFile(path) {
  const name = basename(path).replace(/-meta\.xml$/, '');
  const suffix = name.split('.').at(-1) ?? '';
  if (suffix === 'js' && basename(dirname(dirname(path))) === 'lwc') return 'LightningComponentBundle';
  return bySuffix.get(suffix) ?? null;
}

/** The name a file gives what it holds: `Skill__c` of Skill__c.field-meta.xml. */
export const nameOfFile = (path) =>
  decodeURIComponent(
    basename(path)
      .replace(/-meta\.xml$/, '')
      .replace(/\.[^.]+$/, '')
  );
