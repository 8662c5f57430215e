/**
 * A whole world on loopback: simulated tenant and dialer, control API, console page, each on a free port. Far ends stand still until
 * a scenario plays them (`autoplay` on lets them live).
 */
import { mountOrg } from '../../console/org/orgControl';
import { OrgStore } from '../../console/org/orgStore';
import { startConsole, type BuiltPage, type RunningConsole } from '../../console/serve';
import { controlClient, type ControlClient } from '../../simulator/controlClient';
import type { SimulatorControl } from 'c/pcSimulatedDialer';
import { startSimulator, systemClock, type RunningSimulator } from '../../simulator/server';
import { writeCampaign, type CampaignChange } from './campaignFile';

export interface WorldOptions {
  /** Same seed, same shift. 1 by default. */
  readonly seed?: number;
  /** Divides configured durations. 10 by default; 1 = real speed. */
  readonly pace?: number;
  /** Far ends answer, and customers hang up, by themselves. False by default. */
  readonly autoplay?: boolean;
  /** The sample campaign is changed by this first. */
  readonly campaign?: CampaignChange;
  /** Lifetime of access tokens, seconds. */
  readonly tokenLifetimeS?: number;
  /** The dialer's clock is this far ahead of everybody else's; negative is behind. */
  readonly clockAheadMs?: number;
  /** Changes the org before the page is served: settings, permission sets, access. */
  readonly org?: (store: OrgStore) => void;
}

export interface World {
  /** Base URL of the console page. */
  readonly consoleOrigin: string;
  /** Base URL of sign-in and wire. */
  readonly wireOrigin: string;
  readonly control: ControlClient;
  /** The simulator's own control, for what the control API does not have. */
  readonly far: SimulatorControl;
  /** The org behind the page. */
  readonly org: OrgStore;
  /** Ends open polls and closes all ports. */
  stop(): Promise<void>;
}

let built: Promise<BuiltPage> | null = null;

/** `PC_BUILT_PAGE` is the page that was built for this run; alone a file sees to it itself. */
async function findPage(): Promise<BuiltPage> {
  const { PC_BUILT_PAGE: page } = process.env;
  if (page) return JSON.parse(page) as BuiltPage;
  const { buildConsole } = await import('../../console/build/buildConsole');
  return buildConsole();
}

/** The page, built unless it is up to date. Worlds that start at the same time wait for one build. */
export const buildPage = (): Promise<BuiltPage> => (built ??= findPage());

/** Starts it; the page is built when it is not up to date. Rejects when the campaign or a source is wrong. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { seed = 1, pace = 10, autoplay = false, campaign, tokenLifetimeS, clockAheadMs = 0 } = options;
  const written = campaign && writeCampaign(campaign);
  const org = new OrgStore();
  options.org?.(org);
  let simulator: RunningSimulator | null = null;
  let page: RunningConsole | null = null;
  const stop = async (): Promise<void> => {
    await page?.stop();
    await simulator?.stop();
    written?.remove();
  };
  try {
    simulator = await startSimulator({
      seed,
      pace,
      ...(written && { campaignFile: written.file }),
      ...(tokenLifetimeS !== undefined && { tokenLifetimeS }),
      mountControl: mountOrg(org),
      clock: { ...systemClock, now: () => Date.now() + clockAheadMs }
    });
    const { origin: simulatorOrigin, controlOrigin } = simulator;
    page = await startConsole({ simulatorOrigin, controlOrigin, page: await buildPage(), org });
    const control = controlClient(controlOrigin);
    await control.autoplay(autoplay);
    return { consoleOrigin: page.origin, wireOrigin: simulatorOrigin, control, far: simulator.dialer.control, org, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
