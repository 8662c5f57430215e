/** Brings a fresh machine to where the project runs: Node, packages, vendored bundles, deploy tree. A second run takes seconds. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const oldest = [20, 19];

/** The one sentence when Node is too old; null when it will do. */
export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return enough ? null : `Node ${oldest.join('.')} or newer is needed; this is Node ${version}.`;
}

/** The one sentence for a failed installation, from what npm printed. */
export function installProblem(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return 'The packages could not be fetched: there is no network, or npm cannot reach its registry.';
  }
  if (/ENOSPC/.test(output)) return 'The packages could not be installed: the disk is full.';
  if (/EACCES|EPERM/.test(output)) return 'The packages could not be installed: this user may not write to node_modules.';
  return 'The packages could not be installed; npm said what is wrong just above.';
}

async function installPackages() {
  const stampFile = join(root, 'node_modules/.installed');
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing packages (once; about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = await run(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, show: true });
  if (result.code !== 0) throw new Stop(installProblem(result.output));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

async function step(words, script) {
  const result = await run(process.execPath, [join(root, script)], { cwd: root });
  if (result.code !== 0) throw new Stop(`${words} failed: ${result.output.trim().split('\n').slice(-4).join(' ')}`);
}

/** Everything that `npm start` and `npm test` have in common. Throws a {@link Stop} with one clear sentence. */
export async function prepare() {
  const problem = nodeProblem();
  if (problem) throw new Stop(problem);
  await installPackages();
  await step('Building the vendored bundles', 'scripts/build/vendor.mjs');
  await step('Building the deploy tree', 'scripts/build/deployTree.mjs');
}
