/** Who may use the control API: this machine. A page of another origin could otherwise reach it through the user's browser. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { ControlProblem } from './controlReplies';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

const isLoopback = (address: string): boolean => URL.canParse(address) && loopbackHosts.has(new URL(address).hostname);

/** Lets pages of loopback origins read the replies. */
export const loopbackCors = cors({
  origin: (origin) => (isLoopback(origin) ? origin : null),
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['content-type', 'last-event-id'],
  maxAge: 600
});

/** Refuses other origins, and host names that merely resolve to this machine. */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const fromHere = origin === undefined || isLoopback(origin);
  if (fromHere && isLoopback(c.req.url)) return next();
  const refusal: ControlProblem = {
    error: 'forbidden',
    message: 'The control API answers pages and programs of this machine only.'
  };
  return c.json(refusal, 403);
};
