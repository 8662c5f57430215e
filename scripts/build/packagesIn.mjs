/** What a built file is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';

/** `name version (licence)` of every package whose files went into it, from the packages' own files. */
export function packagesIn(inputs) {
  const folders = new Set(Object.keys(inputs).map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]));
  folders.delete(undefined);
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})`;
  });
}
