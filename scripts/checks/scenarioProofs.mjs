/**
 * Tables of the documentation that name browser scenarios as proof: reading their rows, and whether what they name exists, ran and
 * passed. A scenario is written as `file.test.ts` › title.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const scenarios = 'scripts/browser/scenarios';

/** Cells of a table row; null for other lines and for the rows under the heads. */
export function cellsOf(line) {
  if (!line.startsWith('|')) return null;
  const cells = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? null : cells;
}

/** Scenarios a cell names: `file.test.ts` › title, apart by `<br>`. */
export const namedIn = (cell) =>
  cell.split('<br>').map((part) => {
    const [, file = '', title = ''] = /^`([\w.-]+\.test\.ts)` › (.+)$/.exec(part.trim()) ?? [];
    return { file, title: title.trim(), text: part.trim() };
  });

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Titles a scenario file declares, as patterns: what a template puts in may be anything, the run's log has the last word. */
function titlesIn(source) {
  return [...source.matchAll(/\bscenario\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, quote, literal]) => {
    const pieces = quote === '`' ? literal.split(/\$\{[^}]*\}/) : [literal];
    return new RegExp(`^${pieces.map((piece) => escaped(piece.replace(/\\(.)/g, '$1'))).join('.+')}$`);
  });
}

const declares = (source, title) => titlesIn(source).some((pattern) => pattern.test(title));

/** Title → whether it passed, from a TAP log; a scenario that was skipped did not run. */
export function readTap(log) {
  const results = new Map();
  for (const [, not, title, directive] of log.matchAll(/^\s*(not )?ok \d+ - (.*?)(?: # (SKIP|TODO).*)?$/gm)) {
    const plain = title.replace(/\\(.)/g, '$1');
    results.set(plain, !not && !directive && results.get(plain) !== false);
  }
  return results;
}

/**
 * What is wrong with the scenarios a cell names.
 * @param {string} root
 * @param {{ file: string, title: string, text: string }[]} named
 * @param {Map<string, boolean> | null} ran title → passed; null when they were not run
 */
export function proofProblems(root, named, ran) {
  return named.flatMap(({ file, title, text }) => {
    const path = join(root, scenarios, file);
    if (file === '' || !existsSync(path)) return [`"${text}" names no scenario file`];
    if (!declares(readFileSync(path, 'utf8'), title)) return [`${file} has no scenario "${title}"`];
    if (ran && ran.get(title) === undefined) return [`"${title}" did not run`];
    return ran && ran.get(title) === false ? [`"${title}" did not pass`] : [];
  });
}
