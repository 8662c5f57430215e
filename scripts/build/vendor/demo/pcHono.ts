/** hono, the web-standard handler of the simulated dialer. */
export { Hono } from 'hono';
export { cors } from 'hono/cors';
export type { Context, MiddlewareHandler } from 'hono';
