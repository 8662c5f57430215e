/** Finds the Lightning bundles of the project: one folder below any `lwc/` folder of a package directory. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Package directories of sfdx-project.json, relative to the project. */
export const packageDirectories = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')).packageDirectories.map(
  (entry) => entry.path
);

/** Every folder below `directory`, depth first; `node_modules` is never entered. */
function* folders(directory) {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory).sort()) {
    const path = join(directory, name);
    if (name === 'node_modules' || !statSync(path).isDirectory()) continue;
    yield path;
    yield* folders(path);
  }
}

/**
 * The bundles: `{ name, room, folder, main, vendor }`. `room` is the folder above `lwc` (domain, cti, …), or `demo`; `main` is the
 * façade file (a `.ts`, or a `.js` for vendored ones); paths are relative to the project.
 */
export function listBundles() {
  const found = [];
  for (const packageDirectory of packageDirectories) {
    for (const folder of folders(join(root, packageDirectory))) {
      if (basename(join(folder, '..')) !== 'lwc') continue;
      const name = basename(folder);
      const parts = relative(join(root, packageDirectory), folder).split(sep);
      const room = packageDirectory.endsWith('demo') && parts[0] === 'lwc' ? 'demo' : parts[0];
      const main = ['ts', 'js'].map((ending) => join(folder, `${name}.${ending}`)).find((path) => existsSync(path));
      found.push({
        name,
        room,
        folder: relative(root, folder),
        main: main ? relative(root, main) : null,
        vendor: room === 'vendor'
      });
    }
  }
  return found;
}

/** Vendored bundles as declared by their entry files: `{ name, entry, folder }`, paths relative to the project. */
export function listVendored() {
  return ['main', 'demo'].flatMap((side) =>
    readdirSync(join(root, 'scripts/build/vendor', side))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => {
        const name = file.slice(0, -3);
        return { name, entry: `scripts/build/vendor/${side}/${file}`, folder: `force-app/${side}/vendor/lwc/${name}` };
      })
  );
}
