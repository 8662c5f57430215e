/** Uninstalling: everything of ours, in stages, and nothing that is the org's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildDeployTree, deployTree } from '../../build/deployTree.mjs';
import { componentsOf, packageXml } from '../manifests';
import { commandLineOf } from '../step';
import { manifestStep, stagesOf, unassignApex } from '../uninstall';
import { sf } from '../sf';
import { deployRun } from './support/deployRun';

before(() => void buildDeployTree());

const ours = new Map<string, readonly string[]>([
  ['LightningComponentBundle', ['pcSoftphone', 'pcPanel']],
  ['CustomApplication', ['PC_Personal_Connection']],
  ['FlexiPage', ['PC_Personal_Connection_UtilityBar']],
  ['PermissionSet', ['PC_Agent']],
  ['CustomLabels', ['CustomLabels']],
  ['CustomLabel', ['PC_PanelTitle']],
  ['Translations', ['ja']],
  ['CustomObject', ['PC_Connection__mdt', 'Contact']],
  ['CustomField', ['PC_Connection__mdt.PC_Area__c', 'Contact.PC_Reference__c']],
  ['Layout', ['PC_Connection__mdt-Softphone Connection Layout', 'Contact-PC Contact Layout']],
  ['CustomMetadata', ['PC_Connection.PC_Default']]
]);

test('stages: holders before what they hold, components before what they use, objects last', () => {
  const stages = stagesOf(ours).map(({ components }) => Object.fromEntries(components));
  assert.deepEqual(stages, [
    { PermissionSet: ['PC_Agent'], CustomApplication: ['PC_Personal_Connection'] },
    { FlexiPage: ['PC_Personal_Connection_UtilityBar'] },
    { LightningComponentBundle: ['pcSoftphone', 'pcPanel'] },
    { CustomMetadata: ['PC_Connection.PC_Default'], CustomLabel: ['PC_PanelTitle'], Layout: ['Contact-PC Contact Layout'] },
    { CustomField: ['Contact.PC_Reference__c'], CustomObject: ['PC_Connection__mdt'] }
  ]);
});

test('a type without a place is refused instead of left behind', () => {
  assert.throws(() => stagesOf(new Map([['Flow', ['PC_Flow']]])), { name: 'Stop', message: /does not know Flow/ });
});

test('permission sets are taken from everybody by name', () => {
  assert.equal(
    unassignApex(stagesOf(ours)),
    "delete [SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name IN ('PC_Agent')];\n"
  );
  assert.match(unassignApex([]), /IN \(''\)/);
});

test('the commands in order, and the files they name', async () => {
  const listed = packageXml(ours, '67.0');
  const { code, calls, output } = await deployRun(
    ['--target-org', 'uat', '--uninstall'],
    [['generate manifest', 0, '', { '../uninstall/all.xml': listed }]]
  );
  assert.equal(code, 0, output);
  assert.equal(calls[0], commandLineOf(manifestStep).slice(3));
  assert.deepEqual(calls.slice(1, 3), [
    'org display --target-org uat',
    'apex run --file ../uninstall/unassign.apex --target-org uat'
  ]);
  assert.deepEqual(
    calls.slice(3),
    [1, 2, 3, 4, 5].map(
      (stage) =>
        `project deploy start --manifest ../uninstall/${stage}/package.xml --post-destructive-changes ../uninstall/${stage}/destructiveChanges.xml --ignore-warnings --target-org uat --wait 30`
    )
  );
  const third = readFileSync(join(deployTree, '../uninstall/3/destructiveChanges.xml'), 'utf8');
  assert.deepEqual([...componentsOf(third)], [['LightningComponentBundle', ['pcSoftphone', 'pcPanel']]]);
  const none = readFileSync(join(deployTree, '../uninstall/3/package.xml'), 'utf8');
  assert.equal(componentsOf(none).size, 0);
  assert.match(none, /<version>\d+\.0<\/version>/);
});

test('a stage that is refused ends it; what was before it is gone and the words say so', async () => {
  const { code, calls, output } = await deployRun(
    ['--target-org', 'uat', '--uninstall'],
    [
      ['generate manifest', 0, '', { '../uninstall/all.xml': packageXml(ours, '67.0') }],
      ['../uninstall/2/', 1, 'PC_Personal_Connection_UtilityBar is in use by an app']
    ]
  );
  assert.equal(code, 1);
  assert.equal(calls.length, 5);
  assert.match(output, /still uses something of this stage[^]*Stages before it are gone/);
});

test('the real CLI lists the real tree, and everything in it has a place', { timeout: 120_000 }, async () => {
  const { code, output } = await sf(manifestStep.args, false);
  assert.equal(code, 0, output);
  const components = componentsOf(readFileSync(join(deployTree, '../uninstall/all.xml'), 'utf8'));
  const stages = stagesOf(components);
  const deleted = stages.flatMap((stage) => [...stage.components.values()].flat());
  assert.ok(deleted.includes('PC_Personal_Connection') && deleted.includes('pcSoftphone') && deleted.includes('PC_PanelTitle'));
  const named = stages.flatMap(({ components: some }) =>
    [...some].flatMap(([type, names]) => names.map((name) => `${type} ${name}`))
  );
  assert.equal(new Set(named).size, deleted.length, 'nothing is deleted twice');
  const foreign = deleted.filter((name) => !/^(pc[A-Z]|PC_|[A-Z]\w+[.-]PC[_ ])/.test(name));
  assert.deepEqual(foreign, [], 'only what carries our prefix');
});

test('the build tree has everything the commands read', () => {
  for (const path of [
    'config/project-scratch-def.json',
    'data/sample-data-plan.json',
    'data/Account.json',
    'data/Contact.json'
  ])
    assert.ok(JSON.parse(readFileSync(join(deployTree, path), 'utf8')), path);
});
