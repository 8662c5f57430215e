/** A host is reached when anything answers there, over real HTTP on this machine. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { isHostReached } from 'c/pcHostCheck';

test('any answer counts, one without a sign-in too, and nothing of the user is sent', async () => {
  const seen: (readonly [method: string, cookie: string | undefined])[] = [];
  const server = createServer((request, response) => {
    seen.push([request.method ?? '', request.headers.cookie ?? request.headers.authorization]);
    response.writeHead(401).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  assert.equal(await isHostReached(`http://127.0.0.1:${port}`), true);
  assert.deepEqual(seen, [['HEAD', undefined]]);
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  assert.equal(await isHostReached(`http://127.0.0.1:${port}`), false, 'nobody is there any more');
});

test('the answer is asked for unread, so that a host without a word for this page counts as reached', async () => {
  const asked: RequestInit[] = [];
  await isHostReached('https://api.example.test', (_address, init) => {
    asked.push(init ?? {});
    return Promise.resolve(new Response());
  });
  assert.deepEqual(
    asked.map(({ mode, credentials }) => [mode, credentials]),
    [['no-cors', 'omit']]
  );
});
