/** What a fresh machine lacks is said in one clear sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installProblem, nodeProblem } from '../dependencies.mjs';
import { installedBrowser } from '../browser.mjs';
import { installedJava, javaVersion } from '../java.mjs';
import { run } from '../run.mjs';
import { parts } from '../../test/parts.mjs';
import { runPart, withoutJava } from '../../test/runPart.mjs';

test('Node too old', () => {
  assert.equal(nodeProblem('20.19.0'), null);
  assert.equal(nodeProblem('24.1.0'), null);
  assert.match(nodeProblem('20.18.9') ?? '', /Node 20\.19 or newer is needed; this is Node 20\.18\.9/);
  assert.match(nodeProblem('18.20.0') ?? '', /18\.20\.0/);
});

test('no network, no room, no right to write', () => {
  assert.match(installProblem('npm error code ENOTFOUND'), /no network/);
  assert.match(installProblem('npm error ENOSPC'), /disk is full/);
  assert.match(installProblem('npm error EACCES'), /may not write/);
});

test('a browser named but not there', async () => {
  const before = process.env.PC_BROWSER;
  process.env.PC_BROWSER = '/nowhere/chrome';
  try {
    await assert.rejects(installedBrowser(), /PC_BROWSER names \/nowhere\/chrome, which is not there/);
  } finally {
    if (before === undefined) delete process.env.PC_BROWSER;
    else process.env.PC_BROWSER = before;
  }
});

test('which Java it is, and one that is named but will not do', async () => {
  assert.equal(javaVersion('openjdk version "17.0.15" 2025-04-15'), 17);
  assert.equal(javaVersion('java version "1.8.0_391"'), 8);
  assert.equal(javaVersion('openjdk version "21" 2023-09-19'), 21);
  assert.equal(javaVersion('command not found'), 0);
  const before = process.env.PC_JAVA;
  process.env.PC_JAVA = '/nowhere/java';
  try {
    await assert.rejects(installedJava(), /PC_JAVA names \/nowhere\/java, which is not Java 11 or newer/);
  } finally {
    if (before === undefined) delete process.env.PC_JAVA;
    else process.env.PC_JAVA = before;
  }
});

test('a part without its Java is skipped, and fails where CI says that all has to run', () => {
  const before = process.env.CI;
  try {
    delete process.env.CI;
    const here = withoutJava('apex', 1);
    assert.deepEqual([here.failed, here.skipped], [0, true]);
    process.env.CI = 'true';
    const there = withoutJava('apex', 1);
    assert.deepEqual([there.failed, there.skipped], [1, false]);
    assert.match(there.output, /no Java 11 or newer/);
  } finally {
    if (before === undefined) delete process.env.CI;
    else process.env.CI = before;
  }
});

test('a program that hangs is ended at its limit', async () => {
  const { code, output } = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 300 });
  assert.equal(code, -1);
  assert.match(output, /took longer than 0\.3 s/);
});

test('a part that ran nothing, ends badly or counts a failure has failed', async () => {
  const part = (code: string, count: 'exit' | 'lines' | 'tap') => runPart('probe', { count, args: () => ['-e', code] });
  assert.equal((await part('', 'tap')).failed, 1);
  assert.equal((await part('console.log("# pass 3\\n# fail 0"); process.exit(1)', 'tap')).failed, 1);
  assert.equal((await part('console.log("# pass 3\\n# fail 2")', 'tap')).failed, 2);
  assert.equal((await part('console.log("4 passed, 0 failed")', 'lines')).passed, 4);
  assert.equal((await part('process.exit(3)', 'exit')).failed, 1);
});

test('npm test has every part', () => {
  assert.deepEqual(Object.keys(parts).sort(), [
    'analyzer',
    'apex',
    'browser',
    'bytes',
    'callFunctions',
    'compile',
    'components',
    'convert',
    'format',
    'guide',
    'helpPage',
    'house',
    'lint',
    'metadata',
    'paint',
    'paths',
    'pmd',
    'references',
    'slds',
    'types',
    'unit'
  ]);
});
