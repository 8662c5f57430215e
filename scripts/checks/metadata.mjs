/** Every metadata file of the project against the Metadata API's own description, records of custom metadata types, project files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/bundles.mjs';
import { readApiTypes } from './metadata/apiTypes.mjs';
import { projectProblems, scratchProblems } from './metadata/projectFiles.mjs';
import { treeProblems } from './metadata/treeProblems.mjs';
import { createReport } from './report.mjs';

const report = createReport();
const types = readApiTypes();
const { files, problems } = treeProblems(root, types);
const config = join(root, 'config');
const definitions = existsSync(config) ? readdirSync(config).filter((name) => name.endsWith('scratch-def.json')) : [];
for (const name of definitions)
  problems.push(...scratchProblems(`config/${name}`, JSON.parse(readFileSync(join(config, name), 'utf8')), types));
problems.push(...projectProblems(root));
for (let file = problems.length; file < files + definitions.length + 1; file += 1) report.check(null);
for (const problem of problems) report.check(problem);
report.end();
