/** Each rule of the house is able to fail: a broken copy of the project's files is found out. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../build/bundles.mjs';
import { bundleNameProblems, layoutProblems, lwcVersionProblems, pinProblems } from '../houseRules.mjs';
import { directionProblems, sidesIn } from '../directionRules.mjs';
import { labelProblems } from '../labelRules.mjs';
import { wordProblemsIn } from '../wordRules.mjs';

let copy = '';
const files = ['package.json', 'package-lock.json', 'force-app/main/salesforce', 'force-app/main/panel'];
const edit = (path: string, from: RegExp, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  assert.match(text, from, 'the text to break is there');
  writeFileSync(join(copy, path), text.replace(from, to));
};

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'pc-house-'));
  mkdirSync(join(copy, 'force-app/main'), { recursive: true });
  for (const path of files) cpSync(join(root, path), join(copy, path), { recursive: true });
});
after(() => rmSync(copy, { recursive: true, force: true }));

test('a bundle without the prefix, and two of one name', () => {
  const problems = bundleNameProblems(root, [
    { name: 'callCard', folder: 'a', room: 'panel', main: null, vendor: false },
    { name: 'pcCall', folder: 'b', room: 'panel', main: null, vendor: false },
    { name: 'pcCall', folder: 'c', room: 'cti', main: null, vendor: false }
  ]);
  assert.equal(problems.length, 2);
});

test('a stray folder at the top and a room nobody knows', () => {
  mkdirSync(join(copy, 'force-app/main/attic'), { recursive: true });
  mkdirSync(join(copy, 'stray'), { recursive: true });
  const problems = layoutProblems(copy);
  assert.ok(problems.some((problem) => problem.includes('stray')));
  assert.ok(problems.some((problem) => problem.includes('attic')));
});

test('a version range', () => {
  edit('package.json', /"luxon": "/, '"luxon": "^');
  assert.match(pinProblems(copy).join(), /luxon \^/);
});

test('two versions of the engine', () => {
  edit(
    'package-lock.json',
    /"packages": \{/,
    '"packages": { "node_modules/x/node_modules/@lwc/engine-dom": { "version": "9.0.0" },'
  );
  assert.match(lwcVersionProblems(copy).join(), /@lwc\/engine-dom is there in 2 versions/);
});

test('a label without Japanese, with other placeholders, and one nobody uses', () => {
  const english = 'force-app/main/salesforce/labels/CustomLabels.labels-meta.xml';
  edit(english, /<\/CustomLabels>/, '<labels><fullName>PC_Orphan</fullName><value>x {a}</value></labels></CustomLabels>');
  const problems = labelProblems(copy).join('\n');
  assert.match(problems, /PC_Orphan has no Japanese/);
  assert.match(problems, /PC_Orphan is used nowhere/);
  const japanese = 'force-app/main/salesforce/translations/ja.translation-meta.xml';
  edit(japanese, /<\/Translations>/, '<customLabels><label>x {b}</label><name>PC_Orphan</name></customLabels></Translations>');
  assert.match(labelProblems(copy).join('\n'), /PC_Orphan: other placeholders in Japanese/);
  mkdirSync(join(copy, 'force-app/main/salesforce/classes'), { recursive: true });
  writeFileSync(
    join(copy, 'force-app/main/salesforce/classes/PC_Says.cls'),
    'String a = System.Label.PC_Orphan + Label.PC_Gone;'
  );
  const used = labelProblems(copy).join('\n');
  assert.doesNotMatch(used, /PC_Orphan is used nowhere/);
  assert.match(used, /PC_Gone is named but not defined/);
});

test('words that do not belong in the project', () => {
  for (const text of [
    'cd /home/me/x',
    'see https://registry.npmjs.org/x',
    "test.only('x')",
    '// @ts-ignore',
    '// eslint-disable'
  ]) {
    assert.equal(wordProblemsIn('x.ts', text).length, 1, text);
  }
  assert.deepEqual(wordProblemsIn('x.ts', '// eslint-disable-next-line no-console -- the command line speaks'), []);
});

test('a style that names a side', () => {
  assert.deepEqual(
    sidesIn(
      '.a {\n  margin-left: 4px;\n  /* left: 0 */\n  text-align: right;\n}\n.b { left: 0; border-top-right-radius: 2px }'
    ),
    [
      { line: 2, text: 'margin-left' },
      { line: 4, text: 'text-align: right' },
      { line: 6, text: 'left' },
      { line: 6, text: 'border-top-right-radius' }
    ]
  );
  assert.deepEqual(
    sidesIn('.a { margin-inline-start: 4px; text-align: start; inset-inline-end: 0; justify-content: space-between }'),
    []
  );
  const card = 'force-app/main/panel/lwc/pcCardHead';
  edit(`${card}/pcCardHead.css`, /$/, '.x { padding-right: 1px; }');
  const bundle = { name: 'pcCardHead', folder: card, room: 'panel', main: null, vendor: false };
  assert.match(directionProblems(copy, [bundle]).join(), /pcCardHead\.css:\d+: padding-right/);
});
