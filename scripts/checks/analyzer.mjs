/** Code Analyzer over the deploy tree: `node scripts/checks/analyzer.mjs eslint regex retire-js`. PC_JAVA names the Java for pmd and cpd. */
import { deployTree } from '../build/deployTree.mjs';
import { engines, runEngine } from './analyzer/engines.mjs';
import { exceptions } from './analyzer/exceptions.mjs';
import { problemsOf } from './analyzer/findings.mjs';
import { createReport } from './report.mjs';

const report = createReport();
const asked = process.argv.slice(2);
const findings = [];
for (const name of asked.length ? asked : Object.keys(engines)) {
  const { rules, findings: own } = await runEngine(name, deployTree, process.env.PC_JAVA ?? null);
  console.log(`benchmark: ${name}: ${rules} rules, ${own.length} findings`);
  if (rules === 0) report.check(`${name} has no rules for what is in the tree`);
  for (let rule = 0; rule < rules; rule += 1) report.check(null);
  findings.push(...own);
}
for (const problem of problemsOf(findings, exceptions, asked)) report.check(problem);
report.end();
