/**
 * The table of docs/help-page.md: every sentence of the help page, in English and in Japanese, names the browser scenarios that prove
 * it, and those exist, ran and passed. A scenario is written as `file.test.ts` › title.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'docs/help-page.md';
const scenarios = 'scripts/browser/scenarios';

/** Cells of a table row; null for other lines and for the rows under the heads. */
function cellsOf(line) {
  if (!line.startsWith('|')) return null;
  const cells = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? null : cells;
}

const columns = ['No.', 'Sentence', 'Japanese page', 'Proven in English by', 'Proven in Japanese by'];

/** Scenarios a cell names: `file.test.ts` › title, apart by `<br>`. */
const namedIn = (cell) =>
  cell.split('<br>').map((part) => {
    const [, file = '', title = ''] = /^`([\w.-]+\.test\.ts)` › (.+)$/.exec(part.trim()) ?? [];
    return { file, title: title.trim(), text: part.trim() };
  });

/** Rows of the table. */
export function readRows(text) {
  const rows = text.split('\n').flatMap((line) => {
    const cells = cellsOf(line);
    return cells && cells[0] !== columns[0] ? [cells] : [];
  });
  return rows.map(([number = '', english = '', japanese = '', inEnglish = '', inJapanese = '', ...more]) => ({
    number,
    english,
    japanese,
    proofs: [
      { language: 'English', named: inEnglish ? namedIn(inEnglish) : [] },
      { language: 'Japanese', named: inJapanese ? namedIn(inJapanese) : [] }
    ],
    more
  }));
}

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

/** Sentences that must stand in the table: how many each page has. */
const leastRows = 20;

/**
 * Problems of the table.
 * @param {string} root
 * @param {string | null} tap the browser part's log of this run; null when that part did not run
 */
export function helpPageProblems(root, tap) {
  if (!existsSync(join(root, page))) return [`${page} is missing`];
  const rows = readRows(readFileSync(join(root, page), 'utf8'));
  const ran = tap === null ? null : readTap(tap);
  const problems = [];
  if (rows.length < leastRows) problems.push(`${page}: ${rows.length} rows, the help page has at least ${leastRows} sentences`);
  for (const { number, english, japanese, proofs, more } of rows) {
    const where = `${page}, row ${number}`;
    if (english === '' || japanese === '') problems.push(`${where}: a sentence is missing`);
    if (more.length) problems.push(`${where}: a column too many`);
    for (const { language, named } of proofs) {
      if (named.length === 0) problems.push(`${where}: nothing proves it in ${language}`);
      for (const { file, title, text } of named) {
        const path = join(root, scenarios, file);
        if (file === '' || !existsSync(path)) problems.push(`${where}: "${text}" names no scenario file`);
        else if (!declares(readFileSync(path, 'utf8'), title)) problems.push(`${where}: ${file} has no scenario "${title}"`);
        else if (ran && ran.get(title) === undefined) problems.push(`${where}: "${title}" did not run`);
        else if (ran && ran.get(title) === false) problems.push(`${where}: "${title}" did not pass`);
      }
    }
  }
  return problems;
}
