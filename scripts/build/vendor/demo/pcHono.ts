/** hono, the web-standard handler of the simulated dialer and of its tenant's sign-in pages. */
export { Hono } from 'hono';
export { cors } from 'hono/cors';
export { deleteCookie, getCookie, setCookie } from 'hono/cookie';
export { html } from 'hono/html';
export type { Context, MiddlewareHandler } from 'hono';
