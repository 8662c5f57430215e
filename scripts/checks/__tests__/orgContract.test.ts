/** The contract with the org: Apex, custom metadata and TypeScript say the same, and each way to differ is found. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../build/bundles.mjs';
import { contractProblems } from '../orgContract/contractProblems.mjs';
import { settingProblems } from '../orgContract/settingProblems.mjs';
import { contractName, readRecords, readTypes } from '../orgContract/settingTypes.mjs';

const contract = readFileSync(join(root, 'force-app/main/domain/lwc/pcFacts/orgContracts.ts'), 'utf8');
const salesforce = join(root, 'force-app/main/salesforce');
const apex: readonly string[] = readdirSync(join(salesforce, 'classes'))
  .filter((name) => name.endsWith('Controller.cls'))
  .map((name) => readFileSync(join(salesforce, 'classes', name), 'utf8'));
const records = [...readRecords(salesforce), ...readRecords(join(root, 'force-app/demo'))];

/** Problems after one edit of the Apex, or of the contract. */
async function problemsAfter(from: string, to: string, where: 'apex' | 'contract'): Promise<string> {
  const all = where === 'apex' ? apex : [contract];
  assert.ok(
    all.some((text) => text.includes(from)),
    'the text to break is there'
  );
  const edited = all.map((text) => text.replace(from, to));
  return (await (where === 'apex' ? contractProblems(contract, edited) : contractProblems(edited[0], [...apex]))).join('\n');
}

test('the classes and the contract agree, name by name and type by type', async () =>
  assert.deepEqual(await contractProblems(contract, [...apex]), []));

test('a field that one side lacks is found', async () => {
  assert.match(
    await problemsAfter('public String signInHost', 'public String signinHost', 'apex'),
    /signInHost is missing in Apex/
  );
  assert.match(await problemsAfter('readonly popHosts: string;', '', 'contract'), /popHosts is not in the contract/);
  assert.match(await problemsAfter('readonly developerName: string;', '', 'contract'), /developerName is not in the contract/);
});

test('a field of another type, or that components do not see, is found', async () => {
  assert.match(await problemsAfter('public Integer order', 'public String order', 'apex'), /order: number .* string in Apex/);
  assert.match(await problemsAfter('public List<App> apps', 'public App apps', 'apex'), /apps: a list .* an object in Apex/);
  assert.match(
    await problemsAfter('@AuraEnabled\n    public Boolean console', 'public Boolean console', 'apex'),
    /console is missing/
  );
});

test('a method with another name, parameter or cache is found', async () => {
  assert.match(await problemsAfter('SetupFacts check()', 'SetupFacts look()', 'apex'), /check is not there for components/);
  assert.match(
    await problemsAfter('match(List<MatchRequest> requests)', 'match(List<MatchRequest> asked)', 'apex'),
    /other param/
  );
  assert.match(await problemsAfter('(cacheable=true)', '', 'apex'), /cacheable is false/);
});

test('a type of the contract that no method sends is found', async () => {
  const extra = `${contract}\nexport interface Unsent { readonly never: string; }`;
  assert.deepEqual(await contractProblems(extra, [...apex]), ['Unsent of the contract belongs to no method']);
});

test('the stored types, their records and the contract agree; every field is on a layout, explained, translated', () =>
  assert.deepEqual(settingProblems(contract, readTypes(salesforce), records), []));

test('stored names become those of the contract', () =>
  assert.deepEqual(['Pop_Hosts__c', 'Match_Field__c', 'Active__c'].map(contractName), ['popHosts', 'fieldApiName', 'active']));

test('a picklist word that differs is found, in the type, the contract and a record', () => {
  const types = readTypes(salesforce);
  const words = types.get('PC_Skill__mdt')!.fields.get('Snooze_Means__c')!.words;
  words.set('Later', 'Later');
  const problems = settingProblems(contract, types, []).join('\n');
  assert.match(problems, /Snooze_Means__c: the words are AfterDelay, Later, PersonalQueue, SkillQueue; the contract lists/);
  assert.match(problems, /"Later" is not translated/);
  const told = contract.replace('`PersonalQueue`, `SkillQueue`, `AfterDelay`', '`PersonalQueue`, `SkillQueue`');
  assert.match(settingProblems(told, readTypes(salesforce), []).join('\n'), /the contract lists PersonalQueue, SkillQueue/);
  const wrong = { file: 'PC_Skill.X.md-meta.xml', type: 'PC_Skill__mdt', values: new Map([['Snooze_Means__c', 'Never']]) };
  assert.match(settingProblems(contract, readTypes(salesforce), [wrong]).join('\n'), /Never is no word of/);
});

test('a field that an administrator cannot see or read is found', () => {
  const types = readTypes(salesforce);
  types.get('PC_Connection__mdt')!.shown.delete('Area__c');
  types.get('PC_Connection__mdt')!.japanese.delete('Tenant_Id__c');
  types.get('PC_End_Reason__mdt')!.fields.delete('Code__c');
  types.get('PC_Skill__mdt')!.fields.get('Contact_Panel__c')!.kind = 'Text';
  const problems = settingProblems(contract, types, []).join('\n');
  assert.match(problems, /Area__c is on no layout/);
  assert.match(problems, /Tenant_Id__c is not translated/);
  assert.match(problems, /no field for EndReasonRecord.code/);
  assert.match(problems, /Contact_Panel__c: Text is no boolean/);
});
