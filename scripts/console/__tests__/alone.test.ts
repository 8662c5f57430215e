import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { alone, replaceFolder } from '../build/alone';

const folder = mkdtempSync(join(tmpdir(), 'console-alone-'));
const lock = join(folder, 'page.lock');

after(() => rmSync(folder, { recursive: true }));

test('who comes second waits until the first is done, also when it failed', async () => {
  const story: string[] = [];
  const work = (name: string, fails: boolean) => async (): Promise<void> => {
    story.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    story.push(`${name} ends`);
    if (fails) throw new Error(name);
  };
  const [one, two] = await Promise.allSettled([alone(lock, work('one', true)), alone(lock, work('two', false))]);
  assert.deepEqual(story, ['one begins', 'one ends', 'two begins', 'two ends']);
  assert.deepEqual([one.status, two.status], ['rejected', 'fulfilled']);
  assert.equal(existsSync(lock), false);
});

test('a lock of a process that was killed is taken over', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  writeFileSync(lock, String(gone.pid));
  assert.equal(await alone(lock, () => Promise.resolve(7)), 7);
});

test('a folder takes the place of another one with everything in it', () => {
  const [made, place] = [join(folder, 'made'), join(folder, 'place')];
  mkdirSync(join(place, 'old'), { recursive: true });
  mkdirSync(made);
  writeFileSync(join(made, 'main.js'), 'new');
  replaceFolder(made, place);
  assert.deepEqual(readdirSync(place), ['main.js']);
  assert.equal(existsSync(made), false);
});

test('processes that put their folders in one place at the same time all succeed', async () => {
  const place = join(folder, 'shared');
  const module = fileURLToPath(new URL('../build/alone.ts', import.meta.url));
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(module)};
    for (let round = 0; round < 150; round += 1) {
      const made = ${JSON.stringify(folder)} + '/' + process.pid;
      mkdirSync(made);
      for (let file = 0; file < 5; file += 1) writeFileSync(made + '/' + file, 'x');
      replaceFolder(made, ${JSON.stringify(place)});
    }`;
  const builders = [1, 2].map(() => spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]));
  const said = builders.map((builder) => builder.stderr.setEncoding('utf8').reduce((all, part) => all + part, ''));
  const codes = await Promise.all(builders.map(async (builder) => (await once(builder, 'exit'))[0] as number));
  assert.deepEqual(codes, [0, 0], (await Promise.all(said)).join());
  assert.equal(readdirSync(place).length, 5);
  assert.equal(readFileSync(join(place, '0'), 'utf8'), 'x');
});
