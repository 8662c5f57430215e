/**
 * The table of docs/help-page.md: every sentence of the help page, in English and in Japanese, names the browser scenarios that prove
 * it, and those exist, ran and passed. A scenario is written as `file.test.ts` › title.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, namedIn, proofProblems, readTap } from './scenarioProofs.mjs';

const page = 'docs/help-page.md';
const columns = ['No.', 'Sentence', 'Japanese page', 'Proven in English by', 'Proven in Japanese by'];

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
      problems.push(...proofProblems(root, named, ran).map((problem) => `${where}: ${problem}`));
    }
  }
  return problems;
}
