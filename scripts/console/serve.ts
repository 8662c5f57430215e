/** Serves the console page on this machine only. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ConsoleBuild } from './build/buildConsole';
import type { Mode } from './build/paths';
import { OrgStore } from './org/orgStore';
import { consoleApp } from './server/app';
import { consoleRecords } from './server/consoleRecords';
import { signInApp } from './server/signInApp';

/** A page that is built already. */
export type BuiltPage = Pick<ConsoleBuild, 'folder' | 'files'>;

export interface ConsoleOptions {
  /** 0 (default) takes any free port. Rejects with `EADDRINUSE` when the port is taken. */
  readonly port?: number;
  /** Where simulator and control are; without them the page is the demo, which needs neither. */
  readonly simulatorOrigin?: string;
  readonly controlOrigin?: string;
  readonly mode?: Mode;
  /** Served as it is; without it the page is built when it is not up to date. */
  readonly page?: BuiltPage;
  /** The org behind the page; one as deployed by default. */
  readonly org?: OrgStore;
}

export interface RunningConsole {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** The compilers are loaded only where something may have to be built. */
async function build(mode?: Mode): Promise<BuiltPage> {
  const { buildConsole } = await import('./build/buildConsole');
  return buildConsole(mode ? { mode } : {});
}

/** One server on this machine. */
async function listen(app: Pick<Hono, 'fetch'>, port: number): Promise<RunningConsole> {
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${actual}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      })
  };
}

/** Builds the page when it is not up to date and serves it on 127.0.0.1, with the sign-in pages on an origin of their own. */
export async function startConsole({
  port = 0,
  simulatorOrigin,
  controlOrigin,
  mode,
  page,
  org = new OrgStore()
}: ConsoleOptions): Promise<RunningConsole> {
  const { folder, files } = page ?? (await build(mode));
  // Read now: a later build may replace the folder while this page is served.
  const contents = new Map(files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
  const config = simulatorOrigin && controlOrigin ? { simulatorOrigin, controlOrigin } : null;
  let panelOrigin = '';
  const signIn =
    config && (await listen(signInApp({ panelOrigin: () => panelOrigin, connectTo: [config.simulatorOrigin] }), 0));
  org.signInPage = signIn ? `${signIn.origin}/apex/PC_SignIn` : '';
  const frames = signIn ? [signIn.origin] : [];
  const app = consoleApp({ files: contents, config, records: consoleRecords(), frames, org });
  const served = await listen(app, port).catch(async (error: unknown) => {
    await signIn?.stop();
    throw error;
  });
  panelOrigin = served.origin;
  return {
    origin: served.origin,
    stop: async () => {
      await served.stop();
      await signIn?.stop();
    }
  };
}
