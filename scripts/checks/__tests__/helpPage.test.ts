/** The table of the help page is able to be found wrong: broken copies, each in one way. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../build/bundles.mjs';
import { helpPageProblems } from '../helpPageRules.mjs';
import { readTap } from '../scenarioProofs.mjs';

let copy = '';
const head =
  '| No. | Sentence | Japanese page | Proven in English by | Proven in Japanese by |\n| --- | --- | --- | --- | --- |\n';
const row = (
  number: number,
  proof = "`calls.test.ts` › It rings, and Rosa's call is answered",
  japanese = '`calls.test.ts` › 鳴る'
) => `| ${number} | The call rings. | 鳴ります。 | ${proof} | ${japanese} |\n`;
const rows = Array.from({ length: 25 }, (_, index) => row(index + 1));
const problemsOf = (lines: readonly string[], tap: string | null = null): readonly string[] => {
  writeFileSync(join(copy, 'docs/help-page.md'), head + lines.join(''));
  return helpPageProblems(copy, tap);
};
const withRow = (changed: string): readonly string[] => [...rows.slice(1), changed];
const tap = "TAP version 13\nok 1 - It rings, and Rosa's call is answered\nok 2 - 鳴る\n";

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'pc-help-page-'));
  mkdirSync(join(copy, 'docs'));
  mkdirSync(join(copy, 'scripts/browser/scenarios'), { recursive: true });
  writeFileSync(
    join(copy, 'scripts/browser/scenarios/calls.test.ts'),
    "scenario('It rings, and Rosa\\'s call is answered', {}, play);\nscenario('鳴る', {}, play);\n"
  );
});
after(() => rmSync(copy, { recursive: true, force: true }));

test('a whole table has no problem, with and without a run', () => {
  assert.deepEqual(problemsOf(rows), []);
  assert.deepEqual(problemsOf(rows, tap), []);
});

test('an empty cell, a sentence that is missing, a table cut short', () => {
  assert.match(problemsOf(withRow(row(1, ''))).join(), /row 1: nothing proves it in English/);
  assert.match(problemsOf(withRow(row(1, undefined, ''))).join(), /row 1: nothing proves it in Japanese/);
  assert.match(
    problemsOf(withRow('| 1 |  | 鳴ります。 | `calls.test.ts` › 鳴る | `calls.test.ts` › 鳴る |\n')).join(),
    /missing/
  );
  assert.match(problemsOf(rows.slice(0, 5)).join(), /5 rows/);
});

test('a scenario nobody wrote, a file nobody wrote, something that is neither', () => {
  assert.match(problemsOf(withRow(row(1, '`calls.test.ts` › It sings'))).join(), /has no scenario "It sings"/);
  assert.match(problemsOf(withRow(row(1, '`none.test.ts` › 鳴る'))).join(), /names no scenario file/);
  assert.match(problemsOf(withRow(row(1, 'tested by hand'))).join(), /names no scenario file/);
  assert.match(problemsOf(withRow(row(1, '`calls.test.ts` › 鳴る<br>later'))).join(), /"later" names no scenario file/);
});

test('a scenario that did not run, was skipped, or failed', () => {
  assert.match(problemsOf(rows, 'TAP version 13\nok 1 - 鳴る\n').join(), /did not run/);
  assert.match(problemsOf(rows, tap.replace('ok 2', 'not ok 2')).join(), /"鳴る" did not pass/);
  assert.match(problemsOf(rows, tap.replace('鳴る', '鳴る # SKIP')).join(), /"鳴る" did not pass/);
});

test('a title that ran twice passed only when it passed twice', () => {
  assert.equal(readTap('ok 1 - once\nnot ok 2 - once\n').get('once'), false);
  assert.equal(readTap('not ok 1 - once\nok 2 - once\n').get('once'), false);
  assert.equal(readTap('ok 1 - with \\# sign\n').get('with # sign'), true);
});

test('no table at all', () => {
  rmSync(join(copy, 'docs/help-page.md'));
  assert.deepEqual(helpPageProblems(copy, null), ['docs/help-page.md is missing']);
});

test('the table of the project names scenarios that exist', () => assert.deepEqual(helpPageProblems(root, null), []));
