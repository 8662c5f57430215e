/** The check of docs/call-functions.md finds what is missing. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../build/bundles.mjs';
import { callFunctionProblems } from '../callFunctionsRules.mjs';

const whole = readFileSync(join(root, 'docs/call-functions.md'), 'utf8');
const copies: string[] = [];

after(() => copies.forEach((copy) => rmSync(copy, { recursive: true })));

/** The problems of a page beside one scenario file. */
function problemsOf(page: string, tap: string | null = null): readonly string[] {
  const copy = mkdtempSync(join(tmpdir(), 'call-functions-'));
  copies.push(copy);
  mkdirSync(join(copy, 'docs'));
  mkdirSync(join(copy, 'scripts/browser/scenarios'), { recursive: true });
  writeFileSync(join(copy, 'docs/call-functions.md'), page);
  writeFileSync(join(copy, 'scripts/browser/scenarios/one.test.ts'), "scenario('it is held', {}, play);");
  return callFunctionProblems(copy, tap).filter((problem) => !problem.includes('no row for'));
}

const row = (control: string, rule: string, scenario: string): string =>
  `| `.concat('`hold` (6.2) | ', control, ' | ', rule, ' | ', scenario, ' |');

test('the table of the project is whole, and names scenarios that exist', () =>
  assert.deepEqual(callFunctionProblems(root, null), []));

test('a command without a row is missed', () => {
  const without = whole.split('\n').filter((line) => !line.includes('`send-dtmf`'));
  const copy = mkdtempSync(join(tmpdir(), 'call-functions-'));
  copies.push(copy);
  mkdirSync(join(copy, 'docs'));
  writeFileSync(join(copy, 'docs/call-functions.md'), without.join('\n'));
  assert.ok(callFunctionProblems(copy, null).includes('docs/call-functions.md: no row for send-dtmf'));
});

test('an empty cell, a reason that is none, and a scenario that is not there are found', () => {
  const good = row('Hold', 'Active', '`one.test.ts` › it is held');
  assert.deepEqual(problemsOf(good), []);
  assert.match(problemsOf(row('', 'Active', '`one.test.ts` › it is held')).join(), /a cell is empty/);
  assert.match(problemsOf(row('none', 'we did not want to', 'none')).join(), /no reason is given/);
  assert.deepEqual(problemsOf(row('none', 'Left out: for supervisors', 'none')), []);
  assert.match(problemsOf(row('Hold', 'Active', '`one.test.ts` › it is let go')).join(), /has no scenario/);
  assert.match(problemsOf(row('Hold', 'Active', '`two.test.ts` › it is held')).join(), /names no scenario file/);
});

test('nothing but a scenario in the browser is a proof', () => {
  for (const elsewhere of ['not in the browser yet: `pcHold/__tests__/one.test.ts`', 'component: `one.test.ts`'])
    assert.match(problemsOf(row('Hold', 'Active', elsewhere)).join(), /names no scenario file/);
});

test('a scenario has to have run, and to have passed', () => {
  const good = row('Hold', 'Active', '`one.test.ts` › it is held');
  assert.deepEqual(problemsOf(good, 'ok 1 - it is held'), []);
  assert.match(problemsOf(good, 'ok 1 - another').join(), /did not run/);
  assert.match(problemsOf(good, 'not ok 1 - it is held').join(), /did not pass/);
});
