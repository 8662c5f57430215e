/** The Apex check finds what it is for: wrong types, wrong fields in code and in queries, classes and tests that prove nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureJava } from '../../setup/java.mjs';
import { apexProblems } from '../apex/apexProblems.mjs';
import { parseApex } from '../apex/parse.mjs';
import { probeClass } from '../apex/probe.mjs';
import { queryReads } from '../apex/queries.mjs';
import { testProblems } from '../apex/testClasses.mjs';
import { metadata, withTree } from './brokenTree';

const java = await ensureJava();
const folder = 'force-app/main/salesforce';
const objects = {
  [`${folder}/objects/PC_Rule__mdt/PC_Rule__mdt.object-meta.xml`]: metadata(
    'CustomObject',
    '<label>Rule</label><pluralLabel>Rules</pluralLabel><visibility>Public</visibility>'
  ),
  [`${folder}/objects/PC_Rule__mdt/fields/Skill__c.field-meta.xml`]: metadata(
    'CustomField',
    '<fullName>Skill__c</fullName><label>Skill</label><length>80</length><type>Text</type>'
  )
};
const classFile = (name: string, body: string): Record<string, string> => ({
  [`${folder}/classes/${name}.cls`]: body,
  [`${folder}/classes/${name}.cls-meta.xml`]: metadata('ApexClass', '<apiVersion>67.0</apiVersion><status>Active</status>')
});
const good = `public with sharing class PC_Rules {
  public static List<PC_Rule__mdt> all(String skill) {
    return [SELECT DeveloperName, Skill__c FROM PC_Rule__mdt WHERE Skill__c = :skill WITH USER_MODE];
  }
}`;
const goodTest = `@IsTest
private class PC_RulesTest {
  @IsTest
  static void finds() {
    Assert.isNotNull(PC_Rules.all('x'));
  }
}`;

/** What the check says of the class when this is written for that. */
const broken = async (from: string, to: string): Promise<string> => {
  assert.ok((good + goodTest).includes(from), 'the text to break is there');
  const files = {
    ...objects,
    ...classFile('PC_Rules', good.replace(from, to)),
    ...classFile('PC_RulesTest', goodTest.replace(from, to))
  };
  const { problems } = await withTree(files, (tree) => apexProblems(java ?? '', tree));
  return problems.join('\n');
};

const needsJava = { skip: java === null && 'there is no Java' };

test('what is right is passed', needsJava, async () => assert.equal(await broken('Rules', 'Rules'), ''));
test('a wrong field in a query', needsJava, async () =>
  assert.match(
    await broken('DeveloperName, ', 'DeveloperName, Gone__c, '),
    /PC_Rules\.cls:3: a query reads PC_Rule__mdt\.Gone__c/
  )
);
test('a wrong object in a query', needsJava, async () =>
  assert.match(await broken('FROM PC_Rule__mdt', 'FROM PC_Wrong__mdt'), /PC_Wrong__mdt/)
);
test('a wrong type', needsJava, async () => assert.match(await broken("all('x')", 'all(1, 2)'), /PC_RulesTest\.cls:5: .*all/));
test('a field that a component imports and the platform does not have', needsJava, async () => {
  const component =
    "import A from '@salesforce/schema/Contact.Emial';\nimport B from '@salesforce/schema/Contact.Account.Name';\n";
  const files = { ...objects, ...classFile('PC_Rules', good), ...classFile('PC_RulesTest', goodTest) };
  const { problems } = await withTree({ ...files, 'force-app/main/app/lwc/pcOpen/pcOpen.js': component }, (tree) =>
    apexProblems(java ?? '', tree)
  );
  assert.equal(problems.length, 1);
  assert.match(problems.join(), /pcOpen\.js:1: imports Contact\.Emial: Unknown field 'Emial'/);
});
test('text that is not Apex', needsJava, async () =>
  assert.match(await broken('return [', 'return return ['), /PC_Rules\.cls/)
);

const reads = async (statement: string): Promise<string[]> => {
  const found = await queryReads(await parseApex(`class X { void f(String a) { ${statement} } }`));
  return found.reads.map(({ object, children, path }: { object: string; children: string[]; path: string[] }) =>
    [object, ...children.map((child) => `/${child}`), ...path].join('.')
  );
};

test('every place of a query that names a field', async () => {
  assert.deepEqual(
    await reads(
      'Object o = [SELECT Id, Account.Name FROM Contact WHERE Phone = :a AND AccountId IN (SELECT Id FROM Account WHERE Site = :a) ORDER BY Email];'
    ),
    ['Contact', 'Contact.Id', 'Contact.Account.Name', 'Contact.Phone', 'Contact.AccountId', 'Contact.Email'].concat([
      'Account',
      'Account.Id',
      'Account.Site'
    ])
  );
  assert.deepEqual(await reads('Object o = [SELECT Id, (SELECT Email FROM Contacts) FROM Account];'), [
    'Account',
    'Account.Id',
    'Account./Contacts',
    'Account./Contacts.Email'
  ]);
  assert.deepEqual(await reads('Object o = [SELECT COUNT(Id) n FROM Contact c GROUP BY c.Email ORDER BY COUNT(Id)];'), [
    'Contact',
    'Contact.Id',
    'Contact.Email',
    'Contact.Id'
  ]);
  assert.deepEqual(await reads('Object o = [FIND :a IN PHONE FIELDS RETURNING Contact(Name WHERE Email = NULL)];'), [
    'Contact',
    'Contact.Name',
    'Contact.Email'
  ]);
  assert.deepEqual(await reads("Object o = Database.query('SELECT Phone FROM Lead', AccessLevel.USER_MODE);"), [
    'Lead',
    'Lead.Phone'
  ]);
  assert.ok((await reads('Object o = [SELECT TYPEOF Owner WHEN User THEN Title END FROM Account];')).includes('User.Title'));
});

test('a query put together from pieces is named', async () => {
  const { unread } = await queryReads(
    await parseApex("class X {\n Object f(String a) {\n return Database.query('SELECT Id FROM ' + a); } }")
  );
  assert.deepEqual(unread, [3]);
});

test('the class that stands for the queries says where each line comes from', () => {
  const { text, origin } = probeClass([{ object: 'Account', children: ['Contacts'], path: ['Email'] }]);
  assert.match(text.split('\n')[1] ?? '', /\(Account r\) \{ return r\.Contacts\.get\(0\)\.Email; \}/);
  assert.equal(origin.get(2)?.object, 'Account');
});

test('a class without a test class, a test that asserts nothing, an assertion in a helper', async () => {
  const problems = async (...texts: string[]): Promise<string[]> =>
    testProblems(await Promise.all(texts.map(async (text, index) => ({ file: `${index}.cls`, tree: await parseApex(text) }))));
  assert.match((await problems(good)).join(), /no test class PC_RulesTest/);
  assert.deepEqual(await problems(good, goodTest), []);
  const mute = goodTest.replace('Assert.isNotNull(', 'System.debug(');
  assert.match((await problems(good, mute)).join(), /finds asserts nothing/);
  const helped = mute.replace(
    'private class PC_RulesTest {',
    'private class PC_RulesTest { static void debug(Object o) { Assert.isNotNull(o); }'
  );
  assert.deepEqual(await problems(good, helped), []);
});
