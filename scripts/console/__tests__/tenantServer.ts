/** The simulated tenant on a port of this machine, for the tests of the sign-in. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createSimulatedTenant } from 'c/pcSimulatedTenant';

export const agents = [
  {
    agentId: '240011',
    userId: '6d0e0000-0000-4000-8000-000000000001',
    username: 'pat.agent',
    firstName: 'Pat',
    lastName: 'Agent',
    teamId: '730012'
  }
];

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts it; the issuer must be known before, so a free port is looked for first. */
export async function startTenant({ tokenLifetimeS = 3600, now = () => Date.now() } = {}) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const app = new Hono();
  const requests: string[] = [];
  app.use(cors());
  app.use(async (context, next) => {
    requests.push(`${context.req.method} ${context.req.path}`);
    await next();
  });
  createSimulatedTenant({ agents, clock: { now }, origin, tokenLifetimeS }).mount(app as never);
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  return {
    origin,
    requests,
    stop: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    }
  };
}
