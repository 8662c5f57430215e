/** Names that one thing has for another: what components import, what permission sets grant, what apps, pages and layouts show. */
import { root } from '../build/bundles.mjs';
import { createReport } from './report.mjs';
import { grantedBy, permissionProblems, setsOf } from './references/grants.mjs';
import { importProblems, readImports } from './references/imports.mjs';
import { readInventory } from './references/inventory.mjs';
import { needsOf } from './references/needs.mjs';
import { pageReferenceProblems } from './references/pages.mjs';
import { visualforceProblems } from './references/visualforce.mjs';

const report = createReport();
const inventory = await readInventory(root);
const imports = readImports(root);
const needs = needsOf(imports, inventory);
const sets = setsOf(inventory);
const grants = sets.flatMap((set) => set.grants);
const problems = [
  ...importProblems(imports, inventory),
  ...permissionProblems(imports, inventory),
  ...pageReferenceProblems(inventory),
  ...visualforceProblems(root, inventory)
];
for (const need of needs) console.log(`${need.name}: ${grantedBy(need, sets).join(', ') || 'nobody'}`);
console.log(`benchmark: ${imports.length} imports, ${needs.length} needs, ${grants.length} grants`);
for (let done = problems.length; done < imports.length + needs.length + grants.length; done += 1) report.check(null);
for (const problem of problems) report.check(problem);
report.end();
