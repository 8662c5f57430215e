/** The console's web server as a web-standard handler: the built page, its configuration and the sample records. */
import { extname } from 'node:path';
import { Hono } from 'hono';
import { mountApex } from '../org/apexRoutes';
import type { OrgStore } from '../org/orgStore';
import { contentSecurityPolicy, mediaTypes } from './headers';

/** What the page is told when it starts (`GET /config.json`). */
export interface PageConfig {
  /** Base URL of the simulated tenant: discovery, sign-in and the wire. */
  readonly simulatorOrigin: string;
  /** Base URL of the control API. */
  readonly controlOrigin: string;
}

export interface ConsoleContent {
  /** Name → content of the files of the page; nothing else is served, and nothing is read from disk. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Null: there is no simulator behind this page, which then is the demo's. */
  readonly config: PageConfig | null;
  /** What `GET /records.json` answers. */
  readonly records: readonly object[];
  /** Origins of pages that may stand in a frame; none by default. */
  readonly frames?: readonly string[];
  /** The org that answers the page's Apex. */
  readonly org: OrgStore;
}

/** Builds the handler. A path is only a key of the built files, so none leads anywhere else. */
export function consoleApp({ files, config, records, frames = [], org }: ConsoleContent): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header(
      'Content-Security-Policy',
      contentSecurityPolicy(
        config ? [...[config.simulatorOrigin, config.controlOrigin].map((url) => new URL(url).origin), ...org.sites] : [],
        frames
      )
    );
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/config.json', (context) => (config ? context.json(config) : context.notFound()));
  app.get('/records.json', (context) => context.json(records));
  mountApex(app, org);
  app.get('/', async (context, next) => {
    if (config !== null || context.req.query('demo') !== undefined) return next();
    const url = new URL(context.req.url);
    url.searchParams.set('demo', '');
    return context.redirect(url.pathname + url.search);
  });
  app.get('*', (context) => {
    const name = context.req.path === '/' ? 'index.html' : context.req.path.slice(1);
    const type = mediaTypes[extname(name)];
    const content = files.get(name);
    if (content === undefined || type === undefined) return context.text('Not found', 404);
    return context.body(content, 200, { 'Content-Type': type });
  });
  return app;
}
