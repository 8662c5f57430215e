/** A conversion that left something behind is found. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { conversionProblems } from '../convertMembers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pc-convert-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A package directory with these files, and a conversion with these members by type. */
function conversion(files: readonly string[], members: Readonly<Record<string, readonly string[]>>) {
  const place = mkdtempSync(join(folder, 'one-'));
  for (const file of files) {
    mkdirSync(join(place, 'source', dirname(file)), { recursive: true });
    writeFileSync(join(place, 'source', file), '');
  }
  mkdirSync(join(place, 'target'));
  const types = Object.entries(members).map(
    ([name, own]) => `<types>${own.map((one) => `<members>${one}</members>`).join('')}<name>${name}</name></types>`
  );
  writeFileSync(join(place, 'target/package.xml'), `<Package>${types.join('')}</Package>`);
  return conversionProblems(join(place, 'source'), join(place, 'target'));
}

const files = [
  'classes/PC_A.cls-meta.xml',
  'objects/PC_B__mdt/fields/C__c.field-meta.xml',
  'objectTranslations/PC_B__mdt-ja/PC_B__mdt-ja.objectTranslation-meta.xml',
  'objectTranslations/PC_B__mdt-ja/C__c.fieldTranslation-meta.xml'
];
const whole = { ApexClass: ['PC_A'], CustomField: ['PC_B__mdt.C__c'], CustomObjectTranslation: ['PC_B__mdt-ja'] };

test('a whole conversion has no problems', () => assert.deepEqual(conversion(files, whole), { members: 3, problems: [] }));

test('each component that is missing is named', () =>
  assert.deepEqual(conversion(files, { ...whole, CustomField: [], ApexClass: ['PC_Other'] }).problems, [
    'ApexClass PC_A is missing from the conversion (classes/PC_A.cls-meta.xml)',
    'CustomField PC_B__mdt.C__c is missing from the conversion (objects/PC_B__mdt/fields/C__c.field-meta.xml)'
  ]));

test('a kind of metadata that nobody knows is named', () =>
  assert.match(conversion(['flows/PC_F.flow-meta.xml'], {}).problems.join(), /flow-meta.xml: no check knows/));
