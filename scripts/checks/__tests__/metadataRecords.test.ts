/** Records of custom metadata types, sfdx-project.json and scratch-org definitions: each kind of mistake is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readApiTypes } from '../metadata/apiTypes.mjs';
import { projectProblems, scratchProblems } from '../metadata/projectFiles.mjs';
import { treeProblems } from '../metadata/treeProblems.mjs';
import { metadata, withTree } from './brokenTree';

const types = readApiTypes();
const folder = 'force-app/main/salesforce';
const field = (name: string, more: string): Record<string, string> => ({
  [`${folder}/objects/PC_Skill__mdt/fields/${name}.field-meta.xml`]: metadata(
    'CustomField',
    `<fullName>${name}</fullName><label>${name}</label>${more}`
  )
});
const picklist = `<type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted>
  <value><fullName>Off</fullName><default>false</default><label>Off</label></value></valueSetDefinition></valueSet>`;
const type = {
  [`${folder}/objects/PC_Skill__mdt/PC_Skill__mdt.object-meta.xml`]: metadata('CustomObject', '<label>Skill</label>'),
  ...field('Skill_Name__c', '<length>10</length><required>true</required><type>Text</type><unique>true</unique>'),
  ...field('Order__c', '<precision>3</precision><scale>0</scale><type>Number</type>'),
  ...field('Panel__c', picklist)
};
const record = (values: string, label = 'Default'): string =>
  metadata('CustomMetadata', `<label>${label}</label>\n<protected>false</protected>\n${values}`).replace(
    'xmlns=',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns='
  );
const value = (name: string, text: string, written = 'xsd:string'): string =>
  `<values><field>${name}</field><value xsi:type="${written}">${text}</value></values>\n`;
const good = value('Skill_Name__c', 'Sales') + value('Order__c', '12', 'xsd:double') + value('Panel__c', 'Off');

const problems = (...records: string[]): Promise<string> => {
  const files = records.map((text, index) => [`${folder}/customMetadata/PC_Skill.Record_${index}.md-meta.xml`, text]);
  return withTree({ ...type, ...(Object.fromEntries(files) as Record<string, string>) }, (tree) =>
    treeProblems(tree, types).problems.join('\n')
  );
};
const changed = (from: string, to: string): Promise<string> => {
  assert.ok(good.includes(from), 'the text to break is there');
  return problems(record(good.replace(from, to)));
};

test('what is right is passed', async () => assert.equal(await problems(record(good)), ''));
test('an unknown field', async () =>
  assert.match(await changed('Panel__c', 'Pannel__c'), /no field Pannel__c: one of .*Panel__c/));
test('a wrong type', async () =>
  assert.match(await changed('xsd:double', 'xsd:string'), /Order__c: xsi:type is xsd:string: xsd:double for a Number/));
test('a value longer than its field', async () =>
  assert.match(await changed('Sales', 'Sales in the North'), /Skill_Name__c: 18 characters, the field takes 10/));
test('a value its picklist does not have', async () =>
  assert.match(await changed('>Off<', '>Of<'), /"Of" is no value of its picklist: one of Off/));
test('a part of an address where a field is chosen from the list of fields', async () => {
  const chosen = field('Field__c', '<referenceTo>FieldDefinition</referenceTo><type>MetadataRelationship</type>');
  const path = `${folder}/customMetadata/PC_Skill.Chosen.md-meta.xml`;
  const of = (name: string): Promise<string> =>
    withTree({ ...type, ...chosen, [path]: record(good + value('Field__c', name)) }, (tree) =>
      treeProblems(tree, types).problems.join('\n')
    );
  assert.equal(await of('MailingAddress'), '');
  assert.match(await of('MailingCity'), /Field__c: "MailingCity" is part of a name or an address/);
});
test('a number with decimals, or too large, or none', async () => {
  assert.match(await changed('>12<', '>1.5<'), /more than 0 decimals/);
  assert.match(await changed('>12<', '>1234<'), /more than 3 digits/);
  assert.match(await changed('>12<', '>many<'), /"many" is not a number/);
});
test('a required field missing, empty, or given twice', async () => {
  assert.match(await changed(value('Skill_Name__c', 'Sales'), ''), /the required field Skill_Name__c is missing/);
  assert.match(await changed('>Sales<', '><'), /Skill_Name__c is required and empty/);
  assert.match(await problems(record(good + value('Panel__c', 'Off'))), /Panel__c is given twice/);
});
test('a label that is too long, and a type that is not there', async () => {
  assert.match(await problems(record(good, 'x'.repeat(41))), /a label has 1 to 40 characters/);
  const stray = { [`${folder}/customMetadata/PC_Gone.A.md-meta.xml`]: record('') };
  assert.match(await withTree(stray, (tree) => treeProblems(tree, types).problems.join()), /there is no type PC_Gone__mdt/);
});
test('one value of a unique field in two records', async () =>
  assert.match(await problems(record(good), record(good)), /Skill_Name__c "Sales" is unique, and .*Record_0/));

const scratch = (definition: object): string => scratchProblems('config/x.json', definition, types).join('\n');

test('a scratch-org definition: keys, values, settings', () => {
  const right = { edition: 'Developer', settings: { securitySettings: { sessionSettings: { lockerServiceNext: true } } } };
  assert.equal(scratch(right), '');
  assert.match(scratch({ ...right, orgNmae: 'x' }), /there is no key orgNmae: one of .*orgName/);
  assert.match(scratch({ edition: 'Huge' }), /\/edition must be equal to one of the allowed values/);
  assert.match(scratch({ ...right, features: ['NoSuchFeature'] }), /\/features\/0/);
  assert.match(
    scratch({ edition: 'Developer', settings: { securitySettings: { sessionSettings: { lockerServiceNxt: true } } } }),
    /settings\.securitySettings\.sessionSettings has no lockerServiceNxt: perhaps lockerServiceNext/
  );
  assert.match(
    scratch({ edition: 'Developer', settings: { languageSettings: { enableTranslationWorkbench: 'yes' } } }),
    /a boolean/
  );
  assert.match(scratch({ edition: 'Developer', settings: { noSettings: {} } }), /NoSettings is no type/);
});

test('sfdx-project.json: an unknown key, a package directory that is not there', async () => {
  const project = { packageDirectories: [{ path: 'gone', default: true }], sourceApiVersion: '67.0', packages: {} };
  const found = await withTree({ 'sfdx-project.json': JSON.stringify(project) }, (tree) => projectProblems(tree).join('\n'));
  assert.match(found, /additional properties \(packages\)/);
  assert.match(found, /the package directory gone is not there/);
});
