/** Everything that is wrong with the Apex of a tree: syntax, types, fields that queries read and components import, test classes. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { readImports } from '../references/imports.mjs';
import { typeCheck } from './apexLs.mjs';
import { parseApex } from './parse.mjs';
import { nameOf, probeClass, probeName } from './probe.mjs';
import { queryReads } from './queries.mjs';
import { testProblems } from './testClasses.mjs';

/** Classes and triggers of a tree, parsed: `{ file, tree, reads, unread }`, or `{ file, problem }` for what is not Apex. */
export async function readApex(tree) {
  if (!existsSync(join(tree, 'force-app'))) return [];
  const files = readdirSync(join(tree, 'force-app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(cls|trigger)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const read = async (path) => {
    const file = relative(tree, path);
    try {
      const parsed = await parseApex(readFileSync(path, 'utf8'));
      return { file, tree: parsed, ...(await queryReads(parsed)) };
    } catch (error) {
      return { file, problem: `${file}: ${error.message.split('\n')[0]}` };
    }
  };
  return Promise.all(files.map(read));
}

/** Fields that components import from `@salesforce/schema`; the checker knows the platform's own, too. */
const importedFields = (tree) =>
  readImports(tree)
    .filter(({ kind }) => kind === 'schema')
    .map(({ file, line, name }) => {
      const [object, ...path] = name.split('.');
      return { file, line, object, children: [], path };
    });

/** A copy of the tree without Lightning bundles, and the class that stands for its queries. */
function probedCopy(tree, text) {
  const copy = mkdtempSync(join(tmpdir(), 'pc-apex-'));
  for (const name of ['sfdx-project.json', 'force-app'])
    cpSync(join(tree, name), join(copy, name), { recursive: true, filter: (path) => basename(path) !== 'lwc' });
  const folder = join(
    copy,
    JSON.parse(readFileSync(join(tree, 'sfdx-project.json'), 'utf8')).packageDirectories[0].path,
    probeName
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${probeName}.cls`), text);
  writeFileSync(
    join(folder, `${probeName}.cls-meta.xml`),
    '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>'
  );
  return copy;
}

/**
 * Checks the Apex of a tree.
 * @param {string} java the command
 * @param {string} tree a folder with sfdx-project.json and force-app
 * @returns {Promise<{ problems: string[], classes: number, queries: number, unread: string[] }>} `unread` are queries put together from pieces
 */
export async function apexProblems(java, tree) {
  const files = await readApex(tree);
  const parsed = files.filter(({ problem }) => !problem);
  const reads = parsed.flatMap(({ file, reads: own }) => own.map((read) => ({ ...read, file })));
  const probe = probeClass([...reads, ...importedFields(tree)]);
  const copy = probedCopy(tree, probe.text);
  try {
    const issues = await typeCheck(java, copy);
    const told = issues.map(({ file, line, message }) => {
      if (basename(file) !== `${probeName}.cls`) return `${relative(copy, file)}:${line}: ${message}`;
      const read = probe.origin.get(line);
      return read
        ? `${read.file}:${read.line}: ${/\.(cls|trigger)$/.test(read.file) ? 'a query reads' : 'imports'} ${nameOf(read)}: ${message}`
        : `${probeName}: ${message}`;
    });
    return {
      problems: [...new Set([...files.flatMap(({ problem }) => problem ?? []), ...told, ...testProblems(parsed)])],
      classes: files.length,
      queries: reads.length,
      unread: parsed.flatMap(({ file, unread }) => unread.map((line) => `${file}:${line}`))
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
