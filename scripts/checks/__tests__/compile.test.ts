/** The compile check finds what the platform would refuse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileTree } from '../compileRules.mjs';
import { metadata, withTree } from './brokenTree';

const folder = 'force-app/main/panel/lwc/pcOpen';
const good: Record<string, string> = {
  [`${folder}/pcOpen.js`]: `import { LightningElement } from 'lwc';
import { words } from './words';
export default class PcOpen extends LightningElement {
  text = words;
}
`,
  [`${folder}/words.js`]: "export const words = 'x';\n",
  [`${folder}/pcOpen.html`]: '<template>{text}</template>\n',
  [`${folder}/pcOpen.css`]: '.a {\n  color: red;\n}\n',
  [`${folder}/pcOpen.js-meta.xml`]: metadata('LightningComponentBundle', '<isExposed>false</isExposed>')
};
const problems = (files: Record<string, string>): Promise<string> =>
  withTree(files, (tree) =>
    compileTree(tree)
      .filter((problem) => problem !== null)
      .join('\n')
  );
const broken = (file: string, from: string, to: string): Promise<string> => {
  const text = good[`${folder}/${file}`] ?? '';
  assert.ok(text.includes(from), 'the text to break is there');
  return problems({ ...good, [`${folder}/${file}`]: text.replace(from, to) });
};
const without = (file: string): Promise<string> =>
  problems(Object.fromEntries(Object.entries(good).filter(([path]) => path !== `${folder}/${file}`)));

test('what is right is passed', async () => assert.equal(await problems(good), ''));
test('a private method, which the platform refuses', async () =>
  assert.match(await broken('pcOpen.js', 'text = words;', '#say() {} text = words;'), /pcOpen\.js: .*LWC1007|private/i));
test('a template that does not close', async () =>
  assert.match(await broken('pcOpen.html', '{text}', '<div>{text}'), /pcOpen\.html: /));
test('an expression the template language does not have', async () =>
  assert.match(await broken('pcOpen.html', '{text}', '{text + 1}'), /pcOpen\.html: /));
test('a style that is no style', async () => assert.match(await broken('pcOpen.css', 'red;', 'red;;}}'), /pcOpen\.css: /));
test('a sibling that is not there', async () =>
  assert.match(await without('words.js'), /pcOpen\.js: imports \.\/words, which is not in its bundle/));
test('a bundle without its facade or its meta file', async () => {
  const noFacade = Object.entries(good).filter(([path]) => !/pcOpen\.(js|css)$/.test(path));
  assert.match(await problems(Object.fromEntries(noFacade)), /pcOpen: neither pcOpen\.js nor pcOpen\.css/);
  assert.match(await without('pcOpen.js-meta.xml'), /no file pcOpen\.js-meta\.xml/);
});
test('import() without the capability, with it', async () => {
  const late = "words';\nexport const later = () => import('c/pcOther');";
  assert.match(await broken('pcOpen.js', "words';", late), /import\(\) without the capability/);
});
test('TypeScript, and a file over the limit', async () => {
  assert.match(await problems({ ...good, [`${folder}/more.ts`]: 'export {};' }), /more\.ts: TypeScript in the deploy tree/);
  assert.match(await broken('words.js', "'x'", `'${'x'.repeat(1_000_001)}'`), /words\.js: larger than 1000000 bytes/);
});
