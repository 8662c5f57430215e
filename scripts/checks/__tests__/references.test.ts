/** Names that lead nowhere, and what nobody is granted: each kind is found in a tree that is right but for one thing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permissionProblems } from '../references/grants.mjs';
import { importProblems, readImports } from '../references/imports.mjs';
import { readInventory } from '../references/inventory.mjs';
import { pageReferenceProblems } from '../references/pages.mjs';
import { metadata, withTree } from './brokenTree';

const folder = 'force-app/main/salesforce';
const bundle = 'force-app/main/app/lwc/pcOpen';
const field = (name: string, more: string): string =>
  metadata('CustomField', `<fullName>${name}</fullName><label>${name}</label>${more}`);
const good: Record<string, string> = {
  [`${bundle}/pcOpen.ts`]: [
    "import read from '@salesforce/apex/PC_Reads.read';",
    "import OPEN from '@salesforce/label/c.PC_Open';",
    "import MAY from '@salesforce/customPermission/PC_May';",
    "import NUMBER from '@salesforce/schema/PC_Attempt__c.Number__c';",
    "import CHANNEL from '@salesforce/messageChannel/PC_Dial__c';",
    "import LOGO from '@salesforce/resourceUrl/PC_Logo';"
  ].join('\n'),
  [`${bundle}/pcOpen.js-meta.xml`]: metadata(
    'LightningComponentBundle',
    '<isExposed>true</isExposed><targets><target>lightning__UtilityBar</target><target>lightning__Tab</target></targets>'
  ),
  [`${folder}/classes/PC_Reads.cls`]: `public with sharing class PC_Reads {
  @AuraEnabled
  public static List<PC_Attempt__c> read() {
    Integer skills = [SELECT COUNT() FROM PC_Skill__mdt];
    return [SELECT Name, Number__c, Key__c FROM PC_Attempt__c];
  }
}`,
  [`${folder}/labels/CustomLabels.labels-meta.xml`]: metadata('CustomLabels', '<labels><fullName>PC_Open</fullName></labels>'),
  [`${folder}/customPermissions/PC_May.customPermission-meta.xml`]: metadata('CustomPermission', '<label>May</label>'),
  [`${folder}/messageChannels/PC_Dial.messageChannel-meta.xml`]: metadata(
    'LightningMessageChannel',
    '<masterLabel>Dial</masterLabel>'
  ),
  [`${folder}/staticresources/PC_Logo.resource-meta.xml`]: metadata('StaticResource', '<contentType>image/png</contentType>'),
  [`${folder}/objects/PC_Skill__mdt/PC_Skill__mdt.object-meta.xml`]: metadata('CustomObject', '<label>Skill</label>'),
  [`${folder}/objects/PC_Attempt__c/PC_Attempt__c.object-meta.xml`]: metadata('CustomObject', '<label>Attempt</label>'),
  [`${folder}/objects/PC_Attempt__c/fields/Number__c.field-meta.xml`]: field('Number__c', '<type>Phone</type>'),
  [`${folder}/objects/PC_Attempt__c/fields/Key__c.field-meta.xml`]: field(
    'Key__c',
    '<required>true</required><type>Text</type>'
  ),
  [`${folder}/layouts/PC_Attempt__c-Attempt Layout.layout-meta.xml`]: metadata(
    'Layout',
    '<layoutSections><layoutColumns><layoutItems><field>Number__c</field></layoutItems></layoutColumns></layoutSections>'
  ),
  [`${folder}/tabs/PC_Setup.tab-meta.xml`]: metadata('CustomTab', '<label>Setup</label><lwcComponent>pcOpen</lwcComponent>'),
  [`${folder}/flexipages/PC_Bar.flexipage-meta.xml`]: metadata(
    'FlexiPage',
    '<flexiPageRegions><itemInstances><componentInstance><componentName>pcOpen</componentName></componentInstance></itemInstances></flexiPageRegions><type>UtilityBar</type>'
  ),
  [`${folder}/applications/PC_App.app-meta.xml`]: metadata(
    'CustomApplication',
    '<tabs>PC_Setup</tabs><tabs>standard-home</tabs><utilityBar>PC_Bar</utilityBar>'
  ),
  [`${folder}/translations/ja.translation-meta.xml`]: metadata(
    'Translations',
    '<customApplications><label>電話</label><name>PC_App</name></customApplications><customTabs><label>設定</label><name>PC_Setup</name></customTabs>'
  ),
  ...Object.fromEntries(
    ['PC_Skill__mdt', 'PC_Attempt__c'].map((name) => [
      `${folder}/objectTranslations/${name}-ja/${name}-ja.objectTranslation-meta.xml`,
      metadata('CustomObjectTranslation', '')
    ])
  ),
  ...Object.fromEntries(
    ['Number__c', 'Key__c'].map((name) => [
      `${folder}/objectTranslations/PC_Attempt__c-ja/${name}.fieldTranslation-meta.xml`,
      metadata('CustomFieldTranslation', `<label>番号</label><name>${name}</name>`)
    ])
  ),
  [`${folder}/permissionsets/PC_Agent.permissionset-meta.xml`]: metadata(
    'PermissionSet',
    `<applicationVisibilities><application>PC_App</application><visible>true</visible></applicationVisibilities>
<classAccesses><apexClass>PC_Reads</apexClass><enabled>true</enabled></classAccesses>
<customMetadataTypeAccesses><enabled>true</enabled><name>PC_Skill__mdt</name></customMetadataTypeAccesses>
<customPermissions><enabled>true</enabled><name>PC_May</name></customPermissions>
<fieldPermissions><editable>false</editable><field>PC_Attempt__c.Number__c</field><readable>true</readable></fieldPermissions>
<label>Agent</label>
<objectPermissions><allowRead>true</allowRead><object>PC_Attempt__c</object></objectPermissions>
<tabSettings><tab>PC_Setup</tab><visibility>Visible</visibility></tabSettings>`
  )
};

/** What is said of the tree when this is written for that, in whatever file it stands. */
async function broken(from: string, to: string, inFile = ''): Promise<string> {
  const [path, text] = Object.entries(good).find(([name, content]) => name.includes(inFile) && content.includes(from)) ?? [];
  assert.ok(path && text, 'the text to break is there');
  return withTree({ ...good, [path]: text.replace(from, to) }, async (tree) => {
    const inventory = await readInventory(tree);
    const imports = readImports(tree);
    return [
      ...importProblems(imports, inventory),
      ...permissionProblems(imports, inventory),
      ...pageReferenceProblems(inventory)
    ].join('\n');
  });
}

test('what is right is passed', async () => assert.equal(await broken('Attempt', 'Attempt'), ''));

for (const [what, from, to, said] of [
  ['a method that is not there', 'PC_Reads.read', 'PC_Reads.raed', /pcOpen\.ts:1: PC_Reads has no @AuraEnabled method raed/],
  ['a class that is not there', 'PC_Reads.read', 'PC_Read.read', /pcOpen\.ts:1: there is no class PC_Read/],
  ['a label that is not there', 'c.PC_Open', 'c.PC_Opne', /pcOpen\.ts:2: there is no label c\.PC_Opne/],
  [
    'a custom permission that is not there',
    'customPermission/PC_May',
    'customPermission/PC_Might',
    /no custom permission PC_Might/
  ],
  [
    'a field that is not there',
    'PC_Attempt__c.Number__c',
    'PC_Attempt__c.Nmber__c',
    /pcOpen\.ts:4: PC_Attempt__c has no field Nmber__c/
  ],
  [
    'an object that is not there',
    'PC_Attempt__c.Number__c',
    'PC_Call__c.Number__c',
    /pcOpen\.ts:4: there is no object PC_Call__c/
  ],
  ['a message channel that is not there', 'PC_Dial__c', 'PC_Dail__c', /no message channel PC_Dail__c/],
  ['a static resource that is not there', 'resourceUrl/PC_Logo', 'resourceUrl/PC_Lgo', /no static resource PC_Lgo/],
  ['a method that is not for components', '@AuraEnabled', '@TestVisible', /PC_Reads has no @AuraEnabled method read/]
] as const)
  test(`imports: ${what}`, async () =>
    assert.match(await broken(from, to, what.includes('for components') ? '.cls' : 'pcOpen.ts'), said));

for (const [what, from, to, said] of [
  [
    'a class',
    '<enabled>true</enabled></classAccesses>',
    '<enabled>false</enabled></classAccesses>',
    /grants PC_Reads \(classAccesses\), needed by .*pcOpen\.ts/
  ],
  [
    'a field',
    '<readable>true',
    '<readable>false',
    /grants PC_Attempt__c\.Number__c \(fieldPermissions\), needed by .*pcOpen\.ts/
  ],
  ['an object', '<allowRead>true', '<allowRead>false', /grants PC_Attempt__c \(objectPermissions\)/],
  [
    'a type of settings',
    '<name>PC_Skill__mdt</name>',
    '<name>PC_Skil__mdt</name>',
    /there is no PC_Skil__mdt[^]*grants PC_Skill__mdt/
  ],
  ['a custom permission', '<name>PC_May</name>', '<name>PC_Might</name>', /there is no PC_Might[^]*grants PC_May/],
  ['an app', '<visible>true', '<visible>false', /grants PC_App \(applicationVisibilities\)/],
  ['a tab', '<tab>PC_Setup</tab>', '<tab>PC_Stup</tab>', /there is no PC_Stup[^]*grants PC_Setup \(tabSettings\)/],
  [
    'a required field',
    'PC_Attempt__c.Number__c',
    'PC_Attempt__c.Key__c',
    /PC_Attempt__c\.Key__c is required: it may not be granted/
  ],
  ['a field that is not there', 'PC_Attempt__c.Number__c', 'PC_Attempt__c.Gone__c', /there is no field PC_Attempt__c\.Gone__c/]
] as const)
  test(`permission sets: ${what}`, async () => assert.match(await broken(from, to, 'permissionset'), said));

test('permission sets: what Apex names outside of queries', async () => {
  const set = 'PC_Agent.permissionset';
  const code = 'Integer skills = [SELECT COUNT() FROM PC_Skill__mdt];';
  assert.match(await broken(code, 'Object skills = PC_Skill__mdt.getAll();'), /^$/, 'still granted');
  const [path = '', text = ''] = Object.entries(good).find(([name]) => name.includes(set)) ?? [];
  const less = { ...good, [path]: text.replace('<name>PC_Skill__mdt</name>', '<name>PC_Attempt__c</name>') };
  const apex = Object.keys(less).find((name) => name.endsWith('PC_Reads.cls')) ?? '';
  const files = { ...less, [apex]: (less[apex] ?? '').replace(code, 'Object skills = PC_Skill__mdt.getAll();') };
  const problems = await withTree(files, async (tree) => permissionProblems([], await readInventory(tree)).join());
  assert.match(problems, /grants PC_Skill__mdt \(customMetadataTypeAccesses\), needed by PC_Reads/);
});

for (const [what, file, from, to, said] of [
  ['a bar with a component that is not there', 'flexipage', 'pcOpen', 'pcOpne', /there is no component pcOpne/],
  [
    'a component without the target',
    'js-meta',
    'lightning__UtilityBar',
    'lightning__AppPage',
    /pcOpen does not have the target lightning__UtilityBar/
  ],
  ['a component that is not exposed', 'js-meta', 'true', 'false', /pcOpen is not exposed/],
  ['an app with a bar that is not there', 'app-meta', 'PC_Bar', 'PC_Bra', /there is no utility bar PC_Bra/],
  ['an app with a tab that is not there', 'app-meta', 'PC_Setup', 'PC_Stup', /there is no tab PC_Stup/],
  ['a layout with a field that is not there', 'layout-meta', 'Number__c', 'Nmber__c', /PC_Attempt__c has no field Nmber__c/],
  ['a field without Japanese', 'Number__c.fieldTranslation', '番号', '', /PC_Attempt__c\.Number__c has no Japanese label/],
  ['an app without Japanese', 'ja.translation', '<name>PC_App', '<name>PC_Ap', /the app PC_App has no Japanese/]
] as const)
  test(`pages: ${what}`, async () => assert.match(await broken(from, to, file), said));
