/** What Visualforce pages name: their controller, other pages, static resources. Their labels the label check looks at. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const named = [
  [/\bcontroller="(\w+)"/g, 'classes', 'class'],
  [/\$Page\.(\w+)/g, 'visualforcePages', 'page'],
  [/\$Resource\.(\w+)/g, 'resources', 'static resource']
];

/**
 * @param {string} tree a folder with force-app
 * @param {Awaited<ReturnType<typeof import('./inventory.mjs').readInventory>>} inventory
 * @returns {string[]}
 */
export function visualforceProblems(tree, inventory) {
  if (!existsSync(join(tree, 'force-app'))) return [];
  return readdirSync(join(tree, 'force-app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.page'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      return named.flatMap(([pattern, list, what]) =>
        [...source.matchAll(pattern)].flatMap(([, name]) =>
          inventory[list].has(name) ? [] : [`${relative(tree, path)}: there is no ${what} ${name}`]
        )
      );
    });
}
