/** Visualforce pages: what they name is there, and who works with them may open them; each found missing in a tree that is right but for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permissionProblems } from '../references/grants.mjs';
import { readInventory } from '../references/inventory.mjs';
import { visualforceProblems } from '../references/visualforce.mjs';
import { metadata, withTree } from './brokenTree';

const folder = 'force-app/main/salesforce';
const page = '<apex:page controller="PC_Door"><a href="{!URLFOR($Page.PC_Open)}"></a>{!$Resource.PC_Script}</apex:page>';
const good: Record<string, string> = {
  [`${folder}/pages/PC_Open.page`]: page,
  [`${folder}/pages/PC_Open.page-meta.xml`]: metadata('ApexPage', '<apiVersion>67.0</apiVersion><label>Open</label>'),
  [`${folder}/classes/PC_Door.cls`]: 'public with sharing class PC_Door {\n}\n',
  [`${folder}/staticresources/PC_Script.resource-meta.xml`]: metadata('StaticResource', '<contentType>a/b</contentType>'),
  [`${folder}/permissionsets/PC_Agent.permissionset-meta.xml`]: metadata(
    'PermissionSet',
    '<label>Agent</label><pageAccesses><apexPage>PC_Open</apexPage><enabled>true</enabled></pageAccesses>'
  )
};

const saidOf = (files: Record<string, string>): Promise<string> =>
  withTree(files, async (tree) => {
    const inventory = await readInventory(tree);
    return [...visualforceProblems(tree, inventory), ...permissionProblems([], inventory)].join('\n');
  });

const broken = (inFile: string, from: string, to: string): Promise<string> => {
  const [path = '', text = ''] = Object.entries(good).find(([name]) => name.endsWith(inFile)) ?? [];
  assert.ok(text.includes(from), 'the text to break is there');
  return saidOf({ ...good, [path]: text.replace(from, to) });
};

test('what is right is passed', async () => assert.equal(await saidOf(good), ''));

for (const [what, inFile, from, to, said] of [
  ['a controller', '.page', '"PC_Door"', '"PC_Dor"', /PC_Open\.page: there is no class PC_Dor/],
  ['another page', '.page', 'Page.PC_Open', 'Page.PC_Opne', /PC_Open\.page: there is no page PC_Opne/],
  ['a script', '.page', 'Resource.PC_Script', 'Resource.PC_Scirpt', /PC_Open\.page: there is no static resource PC_Scirpt/],
  ['a grant of the page', 'permissionset-meta.xml', '<enabled>true', '<enabled>false', /grants PC_Open \(pageAccesses\)/],
  ['a page that is granted', 'permissionset-meta.xml', '>PC_Open<', '>PC_Gone<', /there is no PC_Gone[^]*grants PC_Open/]
] as const)
  test(`a page without ${what}`, async () => assert.match(await broken(inFile, from, to), said));
