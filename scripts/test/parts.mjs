/**
 * The parts of `npm test`. Each has the command's arguments for Node, and how its results are counted: `exit` (one check, its exit
 * code), `lines` (the last line says `N passed, N failed`), `tap` (node's test runner), `jest`. The longest come first. A part that is
 * `alone` comes when all others are done; one that is `after` another, when that one is.
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

/** The demo's components are tested as the product's are. */
const isComponentTest = (file) => /^force-app.demo.lwc.pcDemo(Softphone|Customers)./.test(file);

const nodeTests = () =>
  [
    'force-app/main/domain',
    'force-app/main/cti',
    'force-app/main/signin',
    'force-app/demo',
    'scripts/checks',
    'scripts/deploy',
    'scripts/setup',
    'scripts/simulator'
  ]
    .flatMap((folder) => [...testFiles(join(root, folder))])
    .filter((file) => !isComponentTest(file));

/** Scenario files that take longest come first, so that no other one waits for them at the end. */
const long = [
  'preview',
  'network',
  'states',
  'reschedule',
  'callback',
  'machineFaxBadNumber',
  'firstJourney',
  'contactPanel'
].map((name) => `scripts/browser/scenarios/${name}.test.ts`);
const browserTests = () => {
  const files = ['scripts/console', 'scripts/browser/scenarios', 'scripts/browser/shift'].flatMap((folder) => [
    ...testFiles(join(root, folder))
  ]);
  return [...long, ...files.filter((file) => !long.includes(file))];
};
const runner = (...more) => ['--import', 'tsx', '--test', '--test-reporter=tap', ...more];

export const parts = {
  browser: {
    count: 'tap',
    needs: 'browser',
    args: () => ['--import', 'tsx', 'scripts/test/browserFiles.ts', ...browserTests()],
    timeoutMs: 2_400_000
  },
  unit: { count: 'tap', args: () => [...runner('--test-concurrency=2'), ...nodeTests()], timeoutMs: 1_800_000 },
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
  callFunctions: { count: 'lines', after: 'browser', args: () => ['scripts/checks/callFunctions.mjs'] },
  helpPage: { count: 'lines', after: 'browser', args: () => ['scripts/checks/helpPage.mjs'] },
  guide: { count: 'lines', args: () => ['--import', 'tsx', 'scripts/checks/guide.mjs'] },
  /** Measures times, so nothing may run beside it. */
  paint: {
    count: 'tap',
    needs: 'browser',
    alone: true,
    args: () => [...runner(), 'scripts/browser/bench/paint.test.ts'],
    timeoutMs: 300_000
  },
  /** Two parts of one check, so that they run side by side: what needs Java, and what does not. */
  analyzer: { count: 'lines', args: () => ['scripts/checks/analyzer.mjs', 'eslint', 'regex', 'retire-js'] },
  pmd: { count: 'lines', needs: 'java', args: () => ['scripts/checks/analyzer.mjs', 'pmd', 'cpd'] },
  metadata: { count: 'lines', args: () => ['scripts/checks/metadata.mjs'] },
  references: { count: 'lines', args: () => ['scripts/checks/references.mjs'] },
  slds: { count: 'lines', args: () => ['scripts/checks/slds.mjs'] },
  apex: { count: 'lines', needs: 'java', args: () => ['scripts/checks/apex.mjs'] },
  convert: { count: 'lines', args: () => ['scripts/checks/convert.mjs'] }
};
