/**
 * Styles and templates as the Lightning Design System wants them, of the project or of the folder named; what is kept on purpose is in
 * analyzer/exceptions.mjs.
 */
import { join } from 'node:path';
import { root } from '../build/bundles.mjs';
import { exceptions } from './analyzer/exceptions.mjs';
import { problemsOf } from './analyzer/findings.mjs';
import { lintStyles } from './analyzer/sldsLinter.mjs';
import { createReport } from './report.mjs';

const report = createReport();
const { files, missed, findings } = await lintStyles(process.argv[2] ?? join(root, 'force-app'));
for (let file = missed.length; file < files; file += 1) report.check(null);
for (const file of missed) report.check(`${file}: the linter did not look at it`);
for (const problem of problemsOf(findings, exceptions, ['slds-linter'])) report.check(problem);
report.end();
