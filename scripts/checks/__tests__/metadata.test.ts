/** Metadata against the Metadata API's own description: each kind of mistake is found, with file, line, element and what would be right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readApiTypes } from '../metadata/apiTypes.mjs';
import { fileProblems } from '../metadata/fileProblems.mjs';
import { readXml } from '../metadata/readXml.mjs';
import { metadata } from './brokenTree';

const types = readApiTypes();
const problems = (file: string, type: string, inner: string): string =>
  fileProblems(file, metadata(type, inner), types).join('\n');

const site = '<context>All</context>\n<endpointUrl>https://a.example</endpointUrl>\n<isActive>true</isActive>';
const siteProblems = (from: string, to: string): string => {
  assert.ok(site.includes(from), 'the text to break is there');
  return problems('cspTrustedSites/PC_Api.cspTrustedSite-meta.xml', 'CspTrustedSite', site.replace(from, to));
};

test('the description is read whole: members of bases, arrays, enums, aliases', () => {
  const field = types.find('CustomField');
  assert.deepEqual(field.members.get('fullName'), { type: 'string', many: false, required: false });
  assert.deepEqual(field.members.get('summaryFilterItems'), { type: 'FilterItem', many: true, required: false });
  assert.ok(types.find('FieldType').values.includes('MetadataRelationship'));
  assert.deepEqual(types.find('Fit'), { kind: 'primitive', name: 'string' });
  assert.equal(types.find('NoSuchType'), null);
  const small = readApiTypes("export type A = 'x';\nexport type B = { one: A; two?: B[]; };");
  assert.deepEqual([...small.find('B').members.keys()], ['one', 'two']);
  assert.equal(small.find('B').members.get('one').required, true);
});

test('what is right is passed', () => assert.equal(siteProblems('All', 'All'), ''));

test('an unknown element, and the one that was meant', () => {
  assert.match(
    siteProblems(
      '<isActive>true</isActive>',
      '<isActive>true</isActive>\n<isAplicableToConnectSrc>true</isAplicableToConnectSrc>'
    ),
    /PC_Api\.cspTrustedSite-meta\.xml:6: <isAplicableToConnectSrc> CspTrustedSite has no element .* perhaps isApplicableToConnectSrc/
  );
});

test('a wrong enum value, and the right ones', () =>
  assert.match(siteProblems('All', 'Everywhere'), /:3: <context> .*cannot be "Everywhere": one of All, LEX/));
test('a missing required element', () =>
  assert.match(
    siteProblems('<endpointUrl>https://a.example</endpointUrl>', ''),
    /CspTrustedSite needs the element endpointUrl/
  ));
test('a wrong primitive', () => {
  assert.match(siteProblems('>true<', '>yes<'), /<isActive> isActive cannot be "yes": true or false/);
  assert.match(
    problems('fields/A__c.field-meta.xml', 'CustomField', '<fullName>A__c</fullName><length>eighty</length>'),
    /<length> length cannot be "eighty": a number/
  );
});
test('white space around a text', () =>
  assert.match(
    siteProblems('>https://a.example<', '>\n  https://a.example\n<'),
    /endpointUrl begins or ends with white space/
  ));
test('elements where a value belongs, and a value where elements belong', () => {
  assert.match(siteProblems('>All<', '><all/><'), /context holds a value, not elements/);
  assert.match(problems('labels/CustomLabels.labels-meta.xml', 'CustomLabels', '<labels>x</labels>'), /labels holds elements/);
});
test('an element twice, and equal ones apart', () => {
  assert.match(
    siteProblems('<context>All</context>', '<context>All</context><context>LEX</context>'),
    /context may stand once/
  );
  const tab = (name: string): string => `<tabs>${name}</tabs>`;
  assert.match(
    problems('applications/PC.app-meta.xml', 'CustomApplication', `${tab('A')}<label>x</label>${tab('B')}`),
    /all tabs of CustomApplication have to stand together/
  );
});
test('deep inside: a nested element of its own type', () => {
  assert.match(
    problems(
      'permissionsets/PC.permissionset-meta.xml',
      'PermissionSet',
      '<fieldPermissions><editable>true</editable><readable>true</readable></fieldPermissions><label>x</label>'
    ),
    /<fieldPermissions> PermissionSetFieldPermissions needs the element field \(string\)/
  );
});
test('a file of the wrong kind, or of none, or not well formed', () => {
  assert.match(
    problems('tabs/A.tab-meta.xml', 'CustomTabs', ''),
    /the root element is CustomTabs: CustomTab in a file of that name/
  );
  assert.match(problems('tabs/A.tabb-meta.xml', 'CustomTab', ''), /no type of metadata/);
  assert.match(
    fileProblems('tabs/A.tab-meta.xml', '<CustomTab>\n<label>x</CustomTab>', types).join(),
    /A\.tab-meta\.xml: line 2/
  );
});
test('a name that is not the file, an attribute, another namespace', () => {
  assert.match(problems('fields/A__c.field-meta.xml', 'CustomField', '<fullName>B__c</fullName>'), /fullName is B__c: A__c/);
  assert.match(siteProblems('<context>', '<context kind="x">'), /the attribute kind has no place/);
  const text = metadata('CspTrustedSite', site).replace('2006/04', '2007/04');
  assert.match(fileProblems('a/A.cspTrustedSite-meta.xml', text, types).join(), /namespace has to be/);
});
test('lines are those of the file', () => {
  const node = readXml('<?xml version="1.0"?>\n<a>\n  <b>1</b>\n\n  <b>2</b>\n</a>\n');
  assert.deepEqual(
    node.children.map(({ line, text }: { line: number; text: string }) => [line, text]),
    [
      [3, '1'],
      [5, '2']
    ]
  );
});
