/** The developer guide gives the commands beneath as they are planned. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { planDeploy } from '../plan';
import { readCommandLine } from '../commandLine';
import { commandLineOf } from '../step';
import { manifestStep, planUninstall, stagesOf } from '../uninstall';

const guide = readFileSync(new URL('../../../docs/developer-guide.md', import.meta.url), 'utf8');
const lines = new Set(guide.split('\n').map((line) => line.trim()));

const planned = (...args: string[]): readonly string[] => {
  const options = readCommandLine(args);
  return options?.kind === 'deploy' ? planDeploy(options).map(commandLineOf) : assert.fail('no deployment');
};

test('every command of a deployment with everything stands there, in order', () => {
  const commands = planned('--target-org', 'uat', '--demo', '--sample-data');
  assert.ok(guide.includes(`\n${commands.join('\n')}\n`), commands.join('\n'));
});

test('so does the one that makes a scratch org', () => {
  assert.ok(lines.has(planned('--scratch', 'mine')[0] ?? ''));
});

test('and those of an uninstallation', () => {
  const stages = stagesOf(new Map([['PermissionSet', ['PC_Agent']]]));
  for (const step of [manifestStep, ...planUninstall('uat', stages)])
    assert.ok(lines.has(commandLineOf(step)), commandLineOf(step));
});

test('every invocation the guide shows is one the program takes', () => {
  const shown = [...guide.matchAll(/^npm run deploy -- (.+?)(?: {2,}|$)/gm)].map(([, args = '']) => args.trim());
  assert.ok(shown.length >= 5);
  for (const args of shown) assert.ok(readCommandLine(args.split(/\s+/)) !== null, args);
});
