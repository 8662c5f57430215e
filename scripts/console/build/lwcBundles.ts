/** The Lightning bundles of the deploy tree as the module list of the LWC compiler. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from './files';

export interface ModuleRecord {
  readonly name: string;
  readonly path: string;
}

/** `c/<bundle>` → its façade file, for every `lwc/<bundle>/<bundle>.js` (or a bundle that is only a template). */
export function lwcBundles(tree: string): ModuleRecord[] {
  const records: ModuleRecord[] = [];
  for (const file of filesBelow(join(tree, 'force-app'))) {
    if (!file.endsWith('.js-meta.xml')) continue;
    const folder = dirname(file);
    const name = basename(folder);
    if (basename(dirname(folder)) !== 'lwc' || basename(file) !== `${name}.js-meta.xml`) continue;
    const main = join(folder, `${name}.js`);
    if (existsSync(main)) records.push({ name: `c/${name}`, path: main });
  }
  return records;
}
