/** The whole program with a stand-in for the CLI: which commands, in which order, and what happens when one fails. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildDeployTree, deployTree } from '../../build/deployTree.mjs';
import { deployRun, settings, type Rule } from './support/deployRun';

before(() => void buildDeployTree());

const display = 'org display --target-org uat';
const security =
  'project retrieve start --metadata Settings:Security --metadata Settings:Language --target-metadata-dir ../org --unzip --target-org uat --wait 10';
const deploy = 'project deploy start --source-dir force-app/main --target-org uat --wait 30';
const assign = (name: string, org = 'uat'): string => `org assign permset --name ${name} --target-org ${org}`;

test('a deployment: looks, reads the settings, deploys, assigns both permission sets, opens the app', async () => {
  const { code, calls, folders } = await deployRun(['--target-org', 'uat']);
  assert.equal(code, 0);
  assert.deepEqual(folders, [deployTree], 'every command runs in the build tree');
  assert.deepEqual(calls, [
    display,
    security,
    deploy,
    assign('PC_Agent'),
    assign('PC_Admin'),
    'org open --target-org uat --path lightning/app/c__PC_Personal_Connection'
  ]);
});

test('with the demo: a deployment of its own after the softphone, one permission set more, its own app', async () => {
  const { calls } = await deployRun(['--target-org', 'uat', '--demo', '--sample-data']);
  assert.deepEqual(calls.slice(2), [
    deploy,
    'project deploy start --source-dir force-app/demo --target-org uat --wait 30',
    'data import tree --plan data/sample-data-plan.json --target-org uat',
    ...['PC_Agent', 'PC_Admin', 'PC_Demo'].map((name) => assign(name)),
    'org open --target-org uat --path lightning/app/c__PC_Personal_Connection_Demo'
  ]);
});

test('a dry run asks and changes nothing', async () => {
  const { code, calls, output } = await deployRun(['--target-org', 'uat', '--dry-run', '--test-level', 'RunLocalTests']);
  assert.equal(code, 0);
  assert.deepEqual(calls, [display, security, `${deploy} --test-level RunLocalTests --dry-run`]);
  assert.match(output, /uat would take it\. Nothing was changed there\./);
});

test('a scratch org: made first, and filled with the sample data before the app opens', async () => {
  const { code, calls } = await deployRun(['--scratch', 'mine', '--dev-hub', 'hub']);
  assert.equal(code, 0);
  assert.deepEqual(
    calls.map((call) => call.split(' ').slice(0, 3).join(' ')),
    ['org create scratch', 'project retrieve start', 'project deploy start', 'data import tree', 'org assign permset'].concat(
      'org assign permset',
      'org open --target-org'
    )
  );
  assert.equal(
    calls[0],
    'org create scratch --definition-file config/project-scratch-def.json --alias mine --duration-days 7 --wait 20 --target-dev-hub hub'
  );
});

test('an org nobody signed in to: one sentence, nothing else is tried', async () => {
  const said = 'Error (NamedOrgNotFoundError): Parsing --target-org \n\tNo authorization information found for uat.';
  const { code, calls, output } = await deployRun(['--target-org', 'uat'], [['org display', 2, said]]);
  assert.equal(code, 1);
  assert.deepEqual(calls, [display]);
  assert.match(output, /You are not signed in to an org called uat\. Sign in with `npx sf org login web --alias uat`/);
  assert.doesNotMatch(output, /\n\s+at /, 'no stack');
});

test('a refused deployment ends it: no permission set is assigned, no app opened', async () => {
  const refused: Rule = ['project deploy', 1, 'Component Failures [1]: pcSoftphone (3:9) LWC1703: Invalid name'];
  const { code, calls, output } = await deployRun(['--target-org', 'uat', '--sample-data'], [settings(true), refused]);
  assert.equal(code, 1);
  assert.deepEqual(calls, [display, security, deploy]);
  assert.match(output, /LWC1703: Invalid name[^]*uat refused the deployment, and nothing was changed there/);
  assert.doesNotMatch(output, /\n\s+at /);
});

test('a refused demo: the softphone stays, and the words say what the demo needs', async () => {
  const refused: Rule = ['force-app/demo', 1, 'No MODULE named markup://c:pcSoftphone found'];
  const { code, calls, output } = await deployRun(['--target-org', 'uat', '--demo', '--dry-run'], [settings(true), refused]);
  assert.equal(code, 1);
  assert.equal(calls.length, 4);
  assert.match(output, /uat refused the demo[^]*only where the softphone is deployed already/);
});

test('Lightning Web Security off: said before anything is deployed', async () => {
  const { code, calls, output } = await deployRun(['--target-org', 'uat'], [settings(false)]);
  assert.equal(code, 1);
  assert.deepEqual(calls, [display, security]);
  assert.match(output, /Lightning Web Security is off in uat[^]*nothing was deployed\. In Setup, Session Settings, tick/);
});

test('Translation Workbench off: said before anything is deployed', async () => {
  const { code, calls, output } = await deployRun(['--target-org', 'uat'], [settings(true, false)]);
  assert.equal(code, 1);
  assert.deepEqual(calls, [display, security]);
  assert.match(output, /Translation Workbench is off in uat[^]*nothing was deployed\. In Setup, Translation Language Settings/);
});

test('settings that cannot be read are said and do not stop it; those of an earlier org are not taken for them', async () => {
  await deployRun(['--target-org', 'uat', '--dry-run'], [settings(false)]);
  const { code, calls, output } = await deployRun(['--target-org', 'uat', '--dry-run'], [['Settings:Security', 1, 'no']]);
  assert.equal(code, 0);
  assert.equal(calls.length, 3);
  assert.match(output, /The settings could not be read\. See yourself[^]*that the Translation Workbench is on/);
});

test('a permission set that is assigned already counts as done, another failure does not', async () => {
  const twice: Rule = ['--name PC_Agent', 1, 'Failures: me@example.test Duplicate PermissionSetAssignment. Assignee: 005'];
  const again = await deployRun(['--target-org', 'uat'], [settings(true), twice]);
  assert.equal(again.code, 0);
  assert.equal(again.calls.length, 6);
  const licence: Rule = ['--name PC_Admin', 1, 'The user license doesn’t allow the permission'];
  const { code, calls, output } = await deployRun(['--target-org', 'uat'], [settings(true), licence]);
  assert.equal(code, 1);
  assert.equal(calls.length, 5, 'the app is not opened');
  assert.match(output, /could not be assigned; the softphone is deployed/);
});

test('no Dev Hub, no network: sentences of their own', async () => {
  const hub = await deployRun(['--scratch'], [['org create', 1, 'Error (NoDefaultDevHubError): No default dev hub found.']]);
  assert.match(hub.output, /There is no Dev Hub to make a scratch org in/);
  assert.equal(hub.calls.length, 1);
  const net = await deployRun(['--target-org', 'uat'], [settings(true), ['deploy', 1, 'getaddrinfo ENOTFOUND uat.my.example']]);
  assert.match(net.output, /uat could not be reached/);
});
