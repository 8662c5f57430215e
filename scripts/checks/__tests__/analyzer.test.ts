/** Each engine of the analyzer finds what it is for, and an exception that covers nothing is found too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureJava } from '../../setup/java.mjs';
import { runEngine } from '../analyzer/engines.mjs';
import { exceptions } from '../analyzer/exceptions.mjs';
import { problemsOf } from '../analyzer/findings.mjs';
import { metadata, withTree } from './brokenTree';

type Finding = { engine: string; rule: string; file: string; line: number; message: string };

const java = await ensureJava();
const folder = 'force-app/main/salesforce';
const rulesFound = async (engine: string, files: Record<string, string>): Promise<string[]> => {
  const { rules, findings } = await withTree(files, (tree) => runEngine(engine, tree, java));
  assert.ok(rules > 0, 'there are rules');
  return (findings as Finding[]).map(({ rule, file }) => `${rule} ${file.split('/').at(-1) ?? ''}`);
};

const needsJava = { skip: java === null && 'there is no Java' };
const meta = metadata('ApexClass', '<apiVersion>67.0</apiVersion><status>Active</status>');
const sum = Array.from({ length: 40 }, (_, line) => `    total = total + ${line} * price - rate / ${line + 2};`).join('\n');
const method = (name: string): string => `public with sharing class ${name} {
  public static Decimal sum(Decimal price, Decimal rate) {
    Decimal total = 0;
${sum}
    return total;
  }
}`;

test('pmd: a query made of what somebody typed', needsJava, async () => {
  const text = `public class PC_Open {
  public static List<SObject> find(String name) {
    return Database.query('SELECT Id FROM Contact WHERE Name = \\'' + name + '\\'');
  }
}`;
  const found = await rulesFound('pmd', {
    [`${folder}/classes/PC_Open.cls`]: text,
    [`${folder}/classes/PC_Open.cls-meta.xml`]: meta
  });
  assert.ok(found.includes('ApexSOQLInjection PC_Open.cls'), found.join());
  assert.ok(found.includes('ApexSharingViolations PC_Open.cls'), found.join());
});

test('cpd: the same lines twice', needsJava, async () => {
  const found = await rulesFound('cpd', {
    [`${folder}/classes/PC_First.cls`]: method('PC_First'),
    [`${folder}/classes/PC_Second.cls`]: method('PC_Second')
  });
  assert.deepEqual(found, ['DetectCopyPasteForApex PC_First.cls']);
});

test('regex: an API version of long ago', async () => {
  const old = metadata('ApexClass', '<apiVersion>30.0</apiVersion><status>Active</status>');
  const found = await rulesFound('regex', { [`${folder}/classes/PC_Old.cls-meta.xml`]: old });
  assert.deepEqual(found, ['AvoidOldSalesforceApiVersions PC_Old.cls-meta.xml']);
});

test('eslint: markup from a string in a component', async () => {
  const code = `import { LightningElement } from 'lwc';
export default class PcOpen extends LightningElement {
  renderedCallback() {
    this.template.querySelector('div').innerHTML = this.text;
  }
}`;
  const found = await rulesFound('eslint', { [`${folder}/lwc/pcOpen/pcOpen.js`]: code });
  assert.ok(
    found.some((rule) => rule.includes('no-inner-html')),
    found.join()
  );
});

test('retire-js: a library with a known hole', async () => {
  const library = '/*! jQuery v1.8.0 jquery.com | jquery.org/license */\n(function () {})();\n';
  const found = await rulesFound('retire-js', { 'force-app/main/vendor/lwc/pcOld/jquery-1.8.0.min.js': library });
  assert.ok(
    found.some((rule) => rule.startsWith('LibraryWithKnown')),
    found.join()
  );
});

const finding: Finding = { engine: 'eslint', rule: 'no-alert', file: 'a/b.js', line: 3, message: 'Unexpected alert' };
const entry = { by: ['eslint'], rule: 'no-alert', files: /b\.js$/, message: /alert/, why: 'somebody has to wake up' };

test('a finding is a problem unless an exception covers it', () => {
  assert.match(problemsOf([finding], [], ['eslint']).join(), /a\/b\.js:3: Unexpected alert \(eslint: no-alert\)/);
  assert.deepEqual(problemsOf([finding], [entry], ['eslint']), []);
  for (const other of [{ files: /c\.js$/ }, { message: /eval/ }, { rule: 'no-eval' }, { by: ['pmd'] }])
    assert.match(problemsOf([finding], [{ ...entry, ...other }], ['eslint']).join(), /Unexpected alert/);
});

test('an exception that covers nothing, or gives no reason', () => {
  assert.match(problemsOf([], [entry], ['eslint']).join(), /no-alert in .* is not needed by eslint any more/);
  assert.deepEqual(problemsOf([], [entry], ['pmd']), [], 'an engine that did not run is not asked');
  assert.match(problemsOf([finding], [{ ...entry, why: '' }], ['eslint']).join(), /gives no reason/);
  for (const { why } of exceptions) assert.ok(why.length > 20, why);
});
