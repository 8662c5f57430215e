/** The SLDS linter finds what it is for, in styles and in templates. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../build/bundles.mjs';
import { run } from '../../setup/run.mjs';
import { plainMessage } from '../analyzer/sldsLinter.mjs';
import { withTree } from './brokenTree';

const folder = 'force-app/main/panel/lwc/pcOpen';
const problems = (files: Record<string, string>): Promise<string> =>
  withTree(files, async (tree) => {
    const { output } = await run(process.execPath, [join(root, 'scripts/checks/slds.mjs'), join(tree, 'force-app')]);
    assert.match(output, /^[12] passed, \d+ failed$/m, 'every file was looked at');
    return output
      .split('\n')
      .filter((line) => line.includes('pcOpen'))
      .join('\n');
  });

test('a hook without its fallback', async () => {
  const css = '.bar {\n  color: var(--slds-g-color-error-1);\n}\n';
  assert.match(await problems({ [`${folder}/pcOpen.css`]: css }), /pcOpen\.css:2: .*without a fallback value/);
});

test('a colour that is no hook', async () => {
  assert.match(await problems({ [`${folder}/pcOpen.css`]: '.bar {\n  color: #ba0517;\n}\n' }), /#ba0517 static value/);
});

test('a class of old in a template', async () => {
  const html = '<template>\n  <div class="slds-border--left">x</div>\n</template>\n';
  assert.match(await problems({ [`${folder}/pcOpen.html`]: html }), /pcOpen\.html:2: /);
});

test('what is right is passed', async () => {
  const css = '.bar {\n  color: var(--slds-g-color-error-1, #ba0517);\n}\n';
  assert.equal(await problems({ [`${folder}/pcOpen.css`]: css }), '');
});

test('a message that is JSON with the rule behind it', () => {
  assert.equal(plainMessage('{"message":"Use a hook. (slds/no-x)","suggestions":[]} (slds/no-x)'), 'Use a hook.');
  assert.equal(plainMessage('Unexpected unit (length-zero-no-unit)'), 'Unexpected unit (length-zero-no-unit)');
});
