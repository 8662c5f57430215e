/**
 * The administrator's guide against the product: settings, picklist values, permissions, trusted URLs, sentences, commands, links and
 * pictures, both ways. And README leads to both guides.
 */
import { root } from '../build/bundles.mjs';
import { guideResults } from './guideRules.mjs';
import { createReport } from './report.mjs';

const report = createReport();
for (const problem of guideResults(root)) report.check(problem);
report.end();
