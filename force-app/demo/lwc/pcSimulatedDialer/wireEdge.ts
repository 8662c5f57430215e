/** The edge of the wire: what every request passes on its way in and out – log and faults. */
import type { Context, Hono } from 'c/pcHono';
import { DroppedConnection } from './droppedConnection';
import type { FaultDesk } from './faultDesk';
import type { World } from './modelTypes';
import { isApi, isPoll, requestTail, requestTitle, routePath } from './requestPath';
import type { SimulatedTenant } from './tenantTypes';
import { callerOf, DETAIL } from './wireCall';
import type { WireLog } from './wireLog';

export function addEdge(
  app: Hono,
  { world, tenant, faults, log }: { world: World; tenant: SimulatedTenant | undefined; faults: FaultDesk; log: WireLog }
): void {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => world.time.after(ms, resolve));

  app.use('*', async (context: Context, next) => {
    const request = context.req.raw;
    const path = routePath(request);
    const agentId = callerOf(world, tenant, request)?.profile.agentId ?? null;
    if (faults.offline(agentId)) throw new DroppedConnection();
    if (!isApi(path) || request.method === 'OPTIONS') return next();

    const title = requestTitle(request.method, path);
    context.set(DETAIL, log.write('request', agentId, title));
    if (agentId === null) return next();
    const on = isPoll(path) ? 'poll' : request.method === 'GET' ? 'read' : 'command';
    const struck = { on, path: requestTail(path) } as const;
    const instead = faults.replyInstead(struck, agentId);
    const drops = on === 'poll' && faults.dropsPoll(agentId);
    const session = world.agents.get(agentId)?.session;
    // A dropped poll loses what it would have brought; with nothing to bring it is dropped at once.
    if (drops && (!session || (session.queue.length === 0 && !session.needsBurst))) throw new DroppedConnection();
    if (instead === null) await next();
    const delayMs = faults.delayMs(struck, agentId);
    if (delayMs > 0) await wait(delayMs);
    if (drops || faults.offline(agentId)) throw new DroppedConnection();
    log.write('reply', agentId, title, String((instead ?? context.res).status));
    return instead ?? undefined;
  });
}
