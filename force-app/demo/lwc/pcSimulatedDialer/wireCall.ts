/** One authenticated request on the agent API, as the routes see it, and how routes are registered. */
import type { Context, Hono } from 'c/pcHono';
import type { Agent, Contact, World } from './modelTypes';
import { demand } from './refusal';
import { API } from './requestPath';
import { Fields, readBody } from './requestFields';
import type { Session } from './sessionTypes';
import type { SimulatedTenant } from './tenantTypes';

export interface Call {
  readonly agent: Agent;
  readonly fields: Fields;
  readonly signal: AbortSignal;
  /** A part of the path, '' when the route has none of that name. */
  param(name: string): string;
}

/** Answers a call; everything but a promise is run as one step of the model. */
export type Route = (call: Call) => Response | Promise<Response>;

export type Routes = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, route: Route) => void;

/** Where the edge leaves the function that completes the log's entry of this request. */
export const DETAIL = 'detail';

/** The token of `Authorization: Bearer …`, the word in any letter case; null when there is none. */
export const bearerToken = (request: Request): string | null =>
  /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;

/** The agent a request comes from, null when nobody. */
export function callerOf(world: World, tenant: SimulatedTenant | undefined, request: Request): Agent | null {
  const token = bearerToken(request);
  const known = token === null ? null : (tenant?.agentByToken(token) ?? null);
  return known === null ? null : (world.agents.get(known.agentId) ?? null);
}

/** Registers routes below the agent API; each is called by a known agent with its parameters read. */
export function createRoutes(app: Hono, world: World, tenant: SimulatedTenant | undefined): Routes {
  return (method, path, route) =>
    app.on(method, `${API}/${path}`, async (context: Context) => {
      const request = context.req.raw;
      const agent = callerOf(world, tenant, request);
      demand(agent !== null, 401, 'The access token is missing, unknown or expired.');
      const fields = new Fields(request.url, await readBody(request));
      (context.get(DETAIL) as ((detail: string) => void) | undefined)?.(fields.summary());
      const call: Call = { agent, fields, signal: request.signal, param: (name) => context.req.param(name) ?? '' };
      return world.time.run(() => route(call));
    });
}

/** The caller's session of the path: 404 unknown, 401 somebody else's, 409 over (protocol 2.6, 8). */
export function liveSession(world: World, call: Call): Session {
  const session = anySession(world, call);
  demand(!session.over, 409, 'The session is over.');
  return session;
}

/** The same, ended sessions included. */
export function anySession(world: World, { agent, param }: Call): Session {
  const session = world.sessions.find(param('sid'));
  demand(session !== undefined, 404, 'There is no such session.');
  demand(session.agent === agent, 401, 'The session belongs to another agent.');
  return session;
}

/** A contact of the caller that is not closed. */
export function liveContact(world: World, call: Call): Contact {
  liveSession(world, call);
  const contactId = call.param('cid');
  const contact = world.contacts.get(contactId);
  // Who comes too late hears who was first: command and verdict may cross.
  const closing = world.history.closingOf(contactId, call.agent.profile.agentId);
  demand(closing === undefined, 404, `The contact is closed already: ${closing}.`);
  demand(contact?.agent === call.agent, 404, 'The agent has no such contact.');
  return contact;
}

/** 202: taken; the result arrives as an event. */
export const accepted = (): Response => new Response(null, { status: 202 });

export const json = (body: unknown): Response => Response.json(body);

export const noContent = (): Response => new Response(null, { status: 204 });
