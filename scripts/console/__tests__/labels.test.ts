import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLabels, readTranslation } from '../build/labels';
import { salesforceModule } from '../build/salesforceModules';

const folder = mkdtempSync(join(tmpdir(), 'console-labels-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const labelsXml = (...labels: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata">${labels.join('')}</CustomLabels>`;
const label = (name: string, value: string) =>
  `<labels><fullName>${name}</fullName><language>en_US</language><protected>false</protected><value>${value}</value></labels>`;

test('labels keep spaces, numbers and decoded entities', () => {
  const table = readLabels(
    file('a.xml', labelsXml(label('PC_A', ' {name} &amp; &lt;b&gt; '), label('PC_Number', '007'), label('PC_Slash', "don't")))
  );
  assert.deepEqual(
    [...table],
    [
      ['PC_A', ' {name} & <b> '],
      ['PC_Number', '007'],
      ['PC_Slash', "don't"]
    ]
  );
});

test('a single label is a list of one, none is an empty table', () => {
  assert.equal(readLabels(file('one.xml', labelsXml(label('PC_A', 'a')))).size, 1);
  assert.equal(readLabels(file('none.xml', labelsXml())).size, 0);
  assert.equal(readLabels(join(folder, 'absent.xml')).size, 0);
});

test('a label that is there twice, or a file of another kind, is refused', () => {
  assert.throws(() => readLabels(file('twice.xml', labelsXml(label('PC_A', 'a'), label('PC_A', 'b')))), /PC_A is there twice/);
  assert.throws(() => readLabels(file('other.xml', '<Profile/>')), /no <CustomLabels>/);
});

test('translations are read by label name', () => {
  const table = readTranslation(
    file('ja.xml', '<Translations><customLabels><label>保留</label><name>PC_Hold</name></customLabels></Translations>')
  );
  assert.equal(table.get('PC_Hold'), '保留');
});

test('a label module carries both languages, English where Japanese is missing', () => {
  const labels = {
    en: new Map([
      ['PC_Hold', 'Hold'],
      ['PC_New', 'New']
    ]),
    ja: new Map([['PC_Hold', '保留']])
  };
  assert.match(salesforceModule('@salesforce/label/c.PC_Hold', labels) ?? '', /\{"en":"Hold","ja":"保留"\}/);
  assert.match(salesforceModule('@salesforce/label/c.PC_New', labels) ?? '', /\{"en":"New","ja":"New"\}/);
});

test('a label that does not exist stops the build with its name', () => {
  const labels = { en: new Map(), ja: new Map() };
  assert.throws(() => salesforceModule('@salesforce/label/c.PC_Gone', labels), /PC_Gone is not in CustomLabels/);
});

test('schema, channel and unknown modules resolve as on the platform', () => {
  const none = { en: new Map(), ja: new Map() };
  assert.equal(salesforceModule('@salesforce/schema/Contact', none), 'export default {"objectApiName":"Contact"};');
  assert.equal(
    salesforceModule('@salesforce/schema/Contact.Account.Name', none),
    'export default {"fieldApiName":"Account.Name","objectApiName":"Contact"};'
  );
  assert.equal(salesforceModule('@salesforce/messageChannel/PC_Calls__c', none), 'export default {"name":"PC_Calls__c"};');
  assert.equal(salesforceModule('@salesforce/gate/some.gate', none), null);
});
