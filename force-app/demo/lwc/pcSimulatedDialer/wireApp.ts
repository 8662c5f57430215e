/** The handler: the tenant's routes and the agent API behind one door that any origin allowed may call (protocol 0.2, 8). */
import { cors, Hono } from 'c/pcHono';
import { addCommandRoutes } from './commandRoutes';
import { DroppedConnection } from './droppedConnection';
import type { FaultDesk } from './faultDesk';
import type { World } from './modelTypes';
import { addReferenceRoutes } from './referenceRoutes';
import { Refusal } from './refusal';
import { routePath } from './requestPath';
import { addSessionRoutes } from './sessionRoutes';
import type { SimulatedTenant } from './tenantTypes';
import { createRoutes } from './wireCall';
import { addEdge } from './wireEdge';
import { errorReply } from './wireError';
import type { WireLog } from './wireLog';

export interface WireParts {
  readonly world: World;
  readonly tenant: SimulatedTenant | undefined;
  readonly allowOrigin: string;
  readonly faults: FaultDesk;
  readonly log: WireLog;
}

export function createWireApp({ world, tenant, allowOrigin, faults, log }: WireParts): Hono {
  const app = new Hono({ getPath: routePath });
  app.use(
    '*',
    cors({
      origin: allowOrigin,
      allowHeaders: ['authorization', 'content-type', 'originating-service-identifier'],
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      exposeHeaders: ['Retry-After', 'CorrelationId'],
      maxAge: 600
    })
  );
  app.use('*', async (context, next) => {
    await next();
    // Old events must never come out of a cache.
    context.header('Cache-Control', 'no-store');
  });
  addEdge(app, { world, tenant, faults, log });
  tenant?.mount(app);

  const route = createRoutes(app, world, tenant);
  addSessionRoutes(route, world, (agentId, events) => {
    const batch = faults.batch(agentId, events);
    log.events(agentId, batch);
    return batch;
  });
  addCommandRoutes(route, world);
  addReferenceRoutes(route, world);

  app.notFound(() => errorReply(404, 'There is nothing at this address.'));
  app.onError((error) => {
    if (error instanceof DroppedConnection) throw error;
    if (error instanceof Refusal) return errorReply(error.status, error.message);
    return errorReply(500, `The simulator failed: ${error.message}`);
  });
  return app;
}
