import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OrgStore } from '../org/orgStore';
import { consoleApp } from '../server/app';

const file = (text: string) => new TextEncoder().encode(text);
const app = consoleApp({
  files: new Map([
    ['index.html', file('<!doctype html>')],
    ['main.js', file('export {};')],
    ['secret.txt', file('no type, not served')]
  ]),
  config: { simulatorOrigin: 'http://127.0.0.1:4001', controlOrigin: 'http://127.0.0.1:4002/control' },
  records: [{ recordId: '003' }],
  org: new OrgStore()
});
const get = (path: string) => app.fetch(new Request(`http://127.0.0.1${path}`));

test('files come with their type, the page at the root', async () => {
  assert.equal((await get('/')).headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal((await get('/main.js')).headers.get('content-type'), 'text/javascript; charset=utf-8');
});

test('nothing outside the list of built files is served', async () => {
  for (const path of [
    '/../server.test.ts',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/x.js',
    '/absent.js',
    '/secret.txt',
    '//etc/passwd'
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test('the policy lets the page connect to the simulator and the trusted URLs only, and runs no inline script', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';
  assert.match(
    policy,
    /connect-src 'self' http:\/\/127\.0\.0\.1:4001 http:\/\/127\.0\.0\.1:4002 https:\/\/[^;]*api-na1\.niceincontact\.com[^;]*;/
  );
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /frame-ancestors 'none'/);
});

test('configuration and records are data', async () => {
  assert.deepEqual(await (await get('/records.json')).json(), [{ recordId: '003' }]);
  assert.deepEqual(Object.keys((await (await get('/org/user')).json()) as object), ['permissions']);
  assert.equal(
    ((await (await get('/config.json')).json()) as { simulatorOrigin: string }).simulatorOrigin,
    'http://127.0.0.1:4001'
  );
});

test('without a simulator the page is the demo: it may connect to nothing else, and says so at its address', async () => {
  const demo = consoleApp({
    files: new Map([['index.html', file('<!doctype html>')]]),
    config: null,
    records: [],
    org: new OrgStore()
  });
  const at = (path: string) => demo.fetch(new Request(`http://127.0.0.1${path}`));
  const moved = await at('/?lang=ja');
  assert.deepEqual([moved.status, moved.headers.get('location')], [302, '/?lang=ja&demo=']);
  const page = await at('/?demo');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-security-policy') ?? '', /connect-src 'self';/);
  assert.equal((await at('/config.json')).status, 404);
});
