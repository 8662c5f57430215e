/** Compiles every file of the deploy tree with the platform's own compiler (compileRules.mjs). */
import { deployTree } from '../build/deployTree.mjs';
import { compileTree } from './compileRules.mjs';
import { createReport } from './report.mjs';

const report = createReport();
for (const problem of compileTree(deployTree)) report.check(problem);
report.end();
