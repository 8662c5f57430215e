/** All metadata of a tree: each file by its type, each record of a custom metadata type by the fields of that type. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { metadataFiles, readObjects } from './customObjects.mjs';
import { fileProblems } from './fileProblems.mjs';
import { readXml } from './readXml.mjs';
import { recordProblems, uniqueProblems } from './recordProblems.mjs';

/**
 * @param {string} tree
 * @param {{ find: (name: string) => any }} types
 * @returns {{ files: number, problems: string[] }}
 */
export function treeProblems(tree, types) {
  const files = metadataFiles(tree).map((path) => ({ file: relative(tree, path), text: readFileSync(path, 'utf8') }));
  const problems = files.flatMap(({ file, text }) => fileProblems(file, text, types));
  const broken = new Set(problems.map((problem) => problem.split(':')[0]));
  // What cannot be read as its type says nothing about records.
  if (files.some(({ file }) => /\.(object|field)-meta\.xml$/.test(file) && broken.has(file)))
    return { files: files.length, problems };
  const objects = readObjects(tree);
  const records = files
    .filter(({ file }) => file.endsWith('.md-meta.xml') && !broken.has(file))
    .map(({ file, text }) => ({ file, node: readXml(text) }));
  for (const { file, node } of records) problems.push(...recordProblems(file, node, objects));
  return { files: files.length, problems: [...problems, ...uniqueProblems(records, objects)] };
}
