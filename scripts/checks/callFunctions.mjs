/**
 * Every command of an agent's client has its row in docs/call-functions.md. `PC_PARTS_RUN` names the parts of this test run that are
 * done: with the browser part among them its log is read too; otherwise only the names are checked, and the output says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/bundles.mjs';
import { callFunctionProblems, commands } from './callFunctionsRules.mjs';
import { createReport } from './report.mjs';

const report = createReport();
const log = join(root, 'build/test/browser.log');
const ran = (process.env.PC_PARTS_RUN ?? '').split(' ').includes('browser');
const tap = ran && existsSync(log) ? readFileSync(log, 'utf8') : null;
if (tap === null) console.log('The browser part was not run: names are checked, not results.');
const problems = callFunctionProblems(root, tap);
for (let command = problems.length; command < commands.length; command += 1) report.check(null);
for (const problem of problems) report.check(problem);
report.end();
