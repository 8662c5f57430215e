/**
 * The Apex of the deploy tree without an org: syntax, types, the fields that queries read, a test class for each class, something
 * asserted in each test. PC_JAVA names the Java.
 */
import { deployTree } from '../build/deployTree.mjs';
import { apexProblems } from './apex/apexProblems.mjs';
import { createReport } from './report.mjs';

const report = createReport();
const { problems, classes, queries, unread } = await apexProblems(process.env.PC_JAVA ?? 'java', deployTree);
console.log(`benchmark: ${classes} classes and triggers, ${queries} reads in queries`);
for (const place of unread) console.log(`benchmark: ${place}: a query put together from pieces; its fields are not checked`);
report.check(null); // the checker itself ran to its end over all objects
for (let done = problems.length; done < classes; done += 1) report.check(null);
for (const problem of problems) report.check(problem);
report.end();
