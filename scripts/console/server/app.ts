/** The console's web server as a web-standard handler: the built page, its configuration and the sample records. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { contentSecurityPolicy, mediaTypes } from './headers';

/** What the page is told when it starts (`GET /config.json`). */
export interface PageConfig {
  /** Base URL of the simulated tenant: discovery, sign-in and the wire. */
  readonly simulatorOrigin: string;
  /** Base URL of the control API. */
  readonly controlOrigin: string;
}

export interface ConsoleContent {
  readonly folder: string;
  /** Names of the files that may be served; nothing else is ever read from disk. */
  readonly files: readonly string[];
  readonly config: PageConfig;
  /** Answers `GET /records.json`. */
  readonly records: () => unknown;
}

/** Builds the handler. A path is looked up in the list of built files, so no path leads out of the folder. */
export function consoleApp({ folder, files, config, records }: ConsoleContent): Hono {
  const served = new Set(files);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header(
      'Content-Security-Policy',
      contentSecurityPolicy([config.simulatorOrigin, config.controlOrigin].map((url) => new URL(url).origin))
    );
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/config.json', (context) => context.json(config));
  app.get('/records.json', (context) => context.json(records() as object));
  app.get('*', async (context) => {
    const name = context.req.path === '/' ? 'index.html' : context.req.path.slice(1);
    const type = mediaTypes[extname(name)];
    if (!served.has(name) || type === undefined) return context.text('Not found', 404);
    return context.body(new Uint8Array(await readFile(join(folder, name))), 200, { 'Content-Type': type });
  });
  return app;
}
