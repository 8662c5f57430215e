/** The Salesforce CLI of the project, or what `SF_BIN` names instead (a script for Node, or a program). */
import { join } from 'node:path';
import { deployTree } from '../build/deployTree.mjs';
import { root } from '../build/bundles.mjs';
import { run } from '../setup/run.mjs';

/** No telemetry, no updates and no news while a plan runs. */
const quiet = {
  SF_DISABLE_TELEMETRY: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_LOG_LEVEL: 'fatal'
};

/** Runs `sf` in the build tree to its end; `show` passes on what it prints. */
export function sf(args: readonly string[], show: boolean): Promise<{ readonly code: number; readonly output: string }> {
  const bin = process.env['SF_BIN'] ?? join(root, 'node_modules/@salesforce/cli/bin/run.js');
  const [command, first] = /\.[cm]?js$/.test(bin) ? [process.execPath, [bin]] : [bin, []];
  return run(command, [...first, ...args], { cwd: deployTree, env: { ...process.env, ...quiet }, show });
}
