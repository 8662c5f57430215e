/** Starts everything on this machine: the simulated dialer with its tenant and control, and the console page in front of them. */
import { startSimulator, type RunningSimulator, type StartOptions } from '../simulator/server';
import type { Mode } from './build/paths';
import { mountOrg } from './org/orgControl';
import { OrgStore } from './org/orgStore';
import { connectToTenant } from './org/connectToTenant';
import { startConsole, type RunningConsole } from './serve';

/** Where the page is when nobody says otherwise, so that an open browser tab finds it again after a restart. */
export const usualPort = 4400;

export interface StartAllOptions extends Pick<StartOptions, 'seed' | 'pace' | 'tokenLifetimeS'> {
  /** Port of the page. Left out: {@link usualPort}, or any free one when that is taken. 0: any free one. */
  readonly port?: number;
  readonly mode?: Mode;
  /** Changes the org before the page is served. */
  readonly org?: (store: OrgStore) => void;
}

/** The page with the demo, whose dialer lives in the page: nothing else is started. */
export const startDemo = ({ port = usualPort, mode }: Pick<StartAllOptions, 'port' | 'mode'> = {}): Promise<RunningConsole> =>
  startConsole({ port, ...(mode === undefined ? {} : { mode }) });

export interface RunningAll {
  /** Address of the page. */
  readonly origin: string;
  readonly simulator: RunningSimulator;
  readonly org: OrgStore;
  stop(): Promise<void>;
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';

/** Rejects with `EADDRINUSE` when the asked port is taken, and with the build's message when the page cannot be built. */
export async function startAll({ port, mode, org: change, ...rest }: StartAllOptions = {}): Promise<RunningAll> {
  const org = new OrgStore();
  change?.(org);
  const simulator = await startSimulator({ ...rest, mountControl: mountOrg(org) });
  connectToTenant(org, simulator.origin);
  const options = {
    simulatorOrigin: simulator.origin,
    controlOrigin: simulator.controlOrigin,
    org,
    ...(mode === undefined ? {} : { mode })
  };
  const page = await startConsole({ ...options, port: port ?? usualPort })
    .catch((error: unknown): Promise<RunningConsole> => {
      if (port === undefined && isTaken(error)) return startConsole(options);
      throw error;
    })
    .catch(async (error: unknown) => {
      await simulator.stop();
      throw error;
    });
  return {
    origin: page.origin,
    simulator,
    org,
    stop: async () => {
      await page.stop();
      await simulator.stop();
    }
  };
}
