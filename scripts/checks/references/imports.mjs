/** What components ask the platform for by name, `@salesforce/…`, and whether it is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const pattern = /@salesforce\/(apex|label|schema|customPermission|messageChannel|resourceUrl)\/([\w.]+)/g;

/**
 * Imports in the sources of Lightning bundles, tests left out.
 * @param {string} tree
 * @returns {{ file: string, line: number, kind: string, name: string }[]}
 */
export function readImports(tree) {
  if (!existsSync(join(tree, 'force-app'))) return [];
  return readdirSync(join(tree, 'force-app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => /[/\\]lwc[/\\]/.test(path) && !/__tests__|[/\\]vendor[/\\]/.test(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((text, index) =>
          [...text.matchAll(pattern)].map(([, kind, name]) => ({ file: relative(tree, path), line: index + 1, kind, name }))
        )
    );
}

/** Whether an object or field of ours is there; those of the platform are the Apex checker's to know. */
function schemaProblem(name, { objects }) {
  const [object, field] = name.split('.');
  if (/__(c|mdt|e)$/.test(object) && !objects.get(object)?.own) return `there is no object ${object}`;
  const isOurs = field && /__c$/.test(field);
  return isOurs && !objects.get(object)?.fields.has(field) ? `${object} has no field ${field}` : null;
}

function apexProblem(name, { classes }) {
  const [className, method] = name.split('.').slice(-2);
  const found = classes.get(className);
  if (!found) return `there is no class ${className}`;
  return found.called.has(method) ? null : `${className} has no @AuraEnabled method ${method}`;
}

const among = (names, what) => (name) =>
  names.has(name.replace(/^c\./, '').replace(/__c$/, '')) ? null : `there is no ${what} ${name}`;

/** @param {Awaited<ReturnType<typeof import('./inventory.mjs').readInventory>>} inventory */
export function importProblems(imports, inventory) {
  const rules = {
    apex: (name) => apexProblem(name, inventory),
    schema: (name) => schemaProblem(name, inventory),
    label: among(inventory.labels, 'label'),
    customPermission: among(inventory.customPermissions, 'custom permission'),
    messageChannel: among(inventory.messageChannels, 'message channel'),
    resourceUrl: among(inventory.resources, 'static resource')
  };
  return imports.flatMap(({ file, line, kind, name }) => {
    const problem = rules[kind](name);
    return problem ? [`${file}:${line}: ${problem}`] : [];
  });
}
