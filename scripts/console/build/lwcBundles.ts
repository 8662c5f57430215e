/** The Lightning bundles of the deploy tree as the module list of the LWC compiler. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from './files';

export interface ModuleRecord {
  readonly name: string;
  readonly path: string;
}

/** `c/<bundle>` → its façade file: `lwc/<bundle>/<bundle>.js`, or `.css` for a bundle that is styles alone. */
export function lwcBundles(tree: string): ModuleRecord[] {
  const records: ModuleRecord[] = [];
  for (const file of filesBelow(join(tree, 'force-app'))) {
    if (!file.endsWith('.js-meta.xml')) continue;
    const folder = dirname(file);
    const name = basename(folder);
    if (basename(dirname(folder)) !== 'lwc' || basename(file) !== `${name}.js-meta.xml`) continue;
    const main = [`${name}.js`, `${name}.css`].map((file) => join(folder, file)).find((path) => existsSync(path));
    if (main) records.push({ name: `c/${name}`, path: main });
  }
  return records;
}
