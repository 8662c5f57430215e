/** The command line: what it takes, and one sentence for everything it does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommandLine } from '../commandLine';

test('an org, by alias', () => {
  assert.deepEqual(readCommandLine(['--target-org', 'uat', '--demo']), {
    kind: 'deploy',
    org: 'uat',
    scratch: false,
    devHub: null,
    dryRun: false,
    demo: true,
    sampleData: false,
    testLevel: null
  });
  assert.deepEqual(readCommandLine(['--uninstall', '--target-org', 'uat']), { kind: 'uninstall', org: 'uat' });
  assert.equal(readCommandLine(['--help']), null);
});

test('a scratch org has a name of its own, and the sample data', () => {
  const named = readCommandLine(['--scratch', 'mine']);
  assert.ok(named?.kind === 'deploy' && named.scratch && named.sampleData && named.org === 'mine');
  const unnamed = readCommandLine(['--scratch']);
  assert.equal(unnamed?.org, 'softphone');
});

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /^Which org\? Say it with --target-org <alias>/],
  [['--target-org', ' '], /^Which org\?/],
  [['--target-org', '--demo'], /--target-org/],
  [['uat'], /"uat" is no option\. An org is named with --target-org/],
  [['--scratch', 'a', 'b'], /"b" is no option/],
  [['--scratch', '--target-org', 'uat'], /--scratch and --target-org do not go together/],
  [['--target-org', 'uat', '--uninstall', '--dry-run'], /--uninstall and --dry-run do not go together/],
  [['--target-org', 'uat', '--dry-run', '--sample-data'], /do not go together/],
  [['--target-org', 'uat', '--dev-hub', 'hub'], /--dev-hub goes with --scratch/],
  [['--target-org', 'uat', '--test-level', 'Some'], /--test-level is one of NoTestRun/],
  [['--target-orgs', 'uat'], /Unknown option '--target-orgs'\. --help lists the options/]
];

for (const [args, sentence] of wrong) {
  test(`refused in a sentence: ${args.join(' ') || 'nothing at all'}`, () => {
    assert.throws(
      () => readCommandLine(args),
      (error: Error) => error.name === 'Stop' && sentence.test(error.message)
    );
  });
}
