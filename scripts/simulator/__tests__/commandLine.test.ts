/** The simulator's command line. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { CampaignError } from 'c/pcSimulatedDialer';
import { loadCampaign } from '../campaignFile';
import { readCommandLine, sentenceFor, UsageError } from '../commandLine';
import { openLoopbackServer } from '../loopbackServer';

test('options become start options; nothing given is nothing set', () => {
  assert.deepEqual(readCommandLine([]), {});
  assert.deepEqual(readCommandLine(['--port', '8080', '--control-port', '0', '--seed=-7', '--pace', '2.5']), {
    port: 8080,
    controlPort: 0,
    seed: -7,
    pace: 2.5
  });
  assert.deepEqual(readCommandLine(['--campaign=mine.json', '--token-lifetime', '900']), {
    campaignFile: 'mine.json',
    tokenLifetimeS: 900
  });
  assert.equal(readCommandLine(['--help', '--port', '1']), null);
});

test('what can not be used is said in one sentence', () => {
  const wrong = [
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', ''],
    ['--control-port', '1.5'],
    ['--seed', '0.5'],
    ['--pace', '0'],
    ['--pace', 'fast'],
    ['--token-lifetime', '0'],
    ['--prot', '1'],
    ['--port'],
    ['extra']
  ];
  for (const args of wrong) {
    assert.throws(
      () => readCommandLine(args),
      (error) => error instanceof UsageError && /^[^\n]+\.$/.test(error.message) && sentenceFor(error) === error.message,
      args.join(' ')
    );
  }
});

test('a wrong campaign file is said with its place', () => {
  const sentence = (file: string | URL): string => {
    try {
      loadCampaign(file);
    } catch (error) {
      return sentenceFor(error) ?? `unsaid: ${String(error)}`;
    }
    return 'accepted';
  };
  assert.equal(sentence('/nowhere/campaign.json'), 'There is no file /nowhere/campaign.json.');
  assert.match(sentence(new URL(import.meta.url)), /^The campaign file is not JSON: /);
  assert.match(sentence(new URL('../../../data/sample-data-plan.json', import.meta.url)), /^The campaign file is wrong/);
  assert.equal(sentenceFor(new CampaignError('The campaign file is wrong at x: y.')), 'The campaign file is wrong at x: y.');
  assert.equal(sentenceFor(new RangeError('a mistake in the program')), null);
});

const script = fileURLToPath(new URL('../main.ts', import.meta.url));

test('run alone it prints both addresses, serves, and ends on a signal', { timeout: 30_000 }, async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--pace', '50'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.split('\n').length > 2) break;
  }
  const [origin, controlOrigin] = printed.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
  const health = (await (await fetch(`${controlOrigin}/health`)).json()) as { origin: string; pace: number };
  assert.deepEqual([health.origin, health.pace], [origin, 50]);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('a taken port ends the start with one sentence', { timeout: 30_000 }, async () => {
  const taken = await openLoopbackServer();
  const { port } = new URL(taken.origin);
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--port', port], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.all([child.stderr, child.stdout].map(async (stream) => (await stream.toArray()).join('')));
  const [code] = (await once(child, 'exit')) as [number];
  assert.deepEqual([code, ...(await said)], [1, `Port ${port} is taken; choose another one, or 0 for any free one.\n`, '']);
  await taken.close();
});
