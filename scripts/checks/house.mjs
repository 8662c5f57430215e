/** The rules of the house that no linter knows: names, versions, layout, labels, directions, what the project says of itself. */
import { createReport } from './report.mjs';
import { directionProblems } from './directionRules.mjs';
import { bundleNameProblems, layoutProblems, pinProblems, lwcVersionProblems } from './houseRules.mjs';
import { labelProblems } from './labelRules.mjs';
import { wordProblems } from './wordRules.mjs';
import { root } from '../build/bundles.mjs';

const report = createReport();
const rules = [
  bundleNameProblems,
  layoutProblems,
  pinProblems,
  lwcVersionProblems,
  labelProblems,
  wordProblems,
  directionProblems
];
for (const rule of rules) {
  const problems = rule(root);
  if (problems.length === 0) report.check(null);
  for (const problem of problems) report.check(problem);
}
report.end();
