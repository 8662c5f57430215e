import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { test } from 'node:test';
import { startAll, usualPort } from '../dev';

async function occupied(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('a port that was asked for and is taken is an error; the simulator does not stay behind', async () => {
  const other = await occupied(0);
  const { port } = other.address() as AddressInfo;
  await assert.rejects(startAll({ port }), { code: 'EADDRINUSE', port });
  other.close();
  const all = await startAll({ port });
  assert.equal(all.origin, `http://127.0.0.1:${port}`);
  await all.stop();
  await assert.rejects(fetch(all.simulator.origin));
  await assert.rejects(fetch(all.origin));
});

test('the usual port gives way when it is taken', async () => {
  const other = await occupied(usualPort).catch(() => null);
  const all = await startAll();
  assert.notEqual(all.origin, `http://127.0.0.1:${usualPort}`);
  await all.stop();
  other?.close();
});
