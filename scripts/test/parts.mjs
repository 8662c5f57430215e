/**
 * The parts of `npm test`. Each has the command's arguments for Node, and how its results are counted: `exit` (one check, its exit
 * code), `lines` (the last line says `N passed, N failed`), `tap` (node's test runner), `jest`. The longest come first.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path) => join(root, 'node_modules', path);

function* testFiles(directory) {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory).sort()) {
    if (name === 'node_modules') continue;
    const path = join(directory, name);
    if (statSync(path).isDirectory()) yield* testFiles(path);
    else if (name.endsWith('.test.ts')) yield relative(root, path);
  }
}

const nodeTests = () =>
  [
    'force-app/main/domain',
    'force-app/main/cti',
    'force-app/demo',
    'scripts/checks',
    'scripts/setup',
    'scripts/simulator'
  ].flatMap((folder) => [...testFiles(join(root, folder))]);
const browserTests = () => ['scripts/console', 'scripts/browser'].flatMap((folder) => [...testFiles(join(root, folder))]);
const runner = (...more) => ['--import', 'tsx', '--test', '--test-reporter=tap', ...more];

export const parts = {
  browser: {
    count: 'tap',
    needs: 'browser',
    args: () => [...runner('--test-concurrency=1'), ...browserTests()],
    timeoutMs: 1_200_000
  },
  unit: { count: 'tap', args: () => [...runner('--test-concurrency=2'), ...nodeTests()], timeoutMs: 600_000 },
  components: {
    count: 'jest',
    args: () => [
      bin('@salesforce/sfdx-lwc-jest/bin/sfdx-lwc-jest'),
      '--',
      '--json',
      '--outputFile=build/test/jest.json',
      '--maxWorkers=1'
    ]
  },
  types: { count: 'exit', args: () => [bin('typescript/bin/tsc'), '-p', '.'] },
  lint: { count: 'exit', args: () => [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  format: { count: 'exit', args: () => [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  paths: { count: 'exit', args: () => ['scripts/build/paths.mjs', '--check'] },
  house: { count: 'lines', args: () => ['scripts/checks/house.mjs'] },
  compile: { count: 'lines', args: () => ['scripts/checks/compile.mjs'] },
  bytes: { count: 'lines', args: () => ['scripts/bench/bytes.mjs'] },
  /** Reads the browser part's log, so it waits for it. */
  helpPage: { count: 'lines', after: 'browser', args: () => ['scripts/checks/helpPage.mjs'] },
  convert: { count: 'lines', args: () => ['scripts/checks/convert.mjs'] }
};
