import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommandLine } from '../commandLine';

test('options become numbers, what is not given stays out', () => {
  assert.deepEqual(readCommandLine([]), {});
  assert.deepEqual(readCommandLine(['--port', '0', '--seed=-7', '--pace', '2.5']), { port: 0, seed: -7, pace: 2.5 });
  assert.equal(readCommandLine(['--help']), null);
});

test('the demo takes a port and nothing that belongs to the other dialer', () => {
  assert.deepEqual(readCommandLine(['--demo', '--port', '0']), { demo: true, port: 0 });
  assert.throws(() => readCommandLine(['--demo', '--seed', '7']), { name: 'UsageError', message: /--demo takes only --port/ });
});

test('a wrong option is answered with one sentence', () => {
  assert.throws(() => readCommandLine(['--port', '70000']), {
    name: 'UsageError',
    message: /^--port takes a port .* not "70000"\.$/
  });
  assert.throws(() => readCommandLine(['--pace', '0']), { name: 'UsageError' });
  assert.throws(() => readCommandLine(['--nonsense']), { name: 'UsageError', message: /^Unknown option '--nonsense'\.$/ });
});
