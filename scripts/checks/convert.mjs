/** Runs a real `sf project convert source` over the deploy tree and looks whether every component arrived. Offline, no org. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deployTree } from '../build/deployTree.mjs';
import { listBundles, root } from '../build/bundles.mjs';
import { conversionProblems } from './convertMembers.mjs';
import { createReport } from './report.mjs';

const out = join(root, 'build/convert');
rmSync(out, { recursive: true, force: true });
const env = {
  ...process.env,
  SF_DISABLE_TELEMETRY: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_LOG_LEVEL: 'fatal'
};
const sf = join(root, 'node_modules/@salesforce/cli/bin/run.js');
const report = createReport();

for (const [directory, bundles] of [
  ['force-app/main', listBundles().filter(({ folder }) => folder.startsWith('force-app/main'))],
  ['force-app/demo', listBundles().filter(({ folder }) => folder.startsWith('force-app/demo'))]
]) {
  const target = join(out, directory);
  const args = [sf, 'project', 'convert', 'source', '--source-dir', directory, '--output-dir', target];
  const result = spawnSync(process.execPath, args, { cwd: deployTree, env, encoding: 'utf8', timeout: 180_000 });
  const words = (result.stderr || result.stdout || String(result.error ?? '')).trim().split('\n').slice(-3).join(' ');
  report.check(result.status === 0 ? null : `sf project convert source (${directory}): ${words}`);
  const arrived = existsSync(join(target, 'lwc')) ? readdirSync(join(target, 'lwc')) : [];
  for (const { name } of bundles)
    report.check(arrived.includes(name) ? null : `${name} is missing from the converted ${directory}`);
  const { members, problems } = conversionProblems(join(deployTree, directory), target);
  for (let passed = problems.length; passed < members; passed += 1) report.check(null);
  for (const problem of problems) report.check(problem);
}
report.end();
