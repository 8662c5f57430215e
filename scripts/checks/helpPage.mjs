/**
 * Every sentence of the help page is proven by a browser scenario. `PC_PARTS_RUN` names the parts of this test run that are done: with
 * the browser part among them its log is read too; otherwise only the names are checked, and the output says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/bundles.mjs';
import { helpPageProblems, readRows } from './helpPageRules.mjs';
import { createReport } from './report.mjs';

const report = createReport();
const log = join(root, 'build/test/browser.log');
const ran = (process.env.PC_PARTS_RUN ?? '').split(' ').includes('browser');
const tap = ran && existsSync(log) ? readFileSync(log, 'utf8') : null;
if (tap === null) console.log('The browser part was not run: names are checked, not results.');
const problems = helpPageProblems(root, tap);
const rows = existsSync(join(root, 'docs/help-page.md')) ? readRows(readFileSync(join(root, 'docs/help-page.md'), 'utf8')) : [];
for (let row = problems.length; row < rows.length; row += 1) report.check(null);
for (const problem of problems) report.check(problem);
report.end();
