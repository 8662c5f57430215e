/** Starts the simulated dialer, its tenant and its control API on this machine. */
import { createSimulatedDialer, type SimulatedDialer, type SimulatorClock } from 'c/pcSimulatedDialer';
import { createSimulatedTenant } from 'c/pcSimulatedTenant';
import { loadCampaign } from './campaignFile';
import { controlApp, type ControlOptions } from './controlApp';
import { openLoopbackServer } from './loopbackServer';
import { accessKeysFor, identityOf } from './tenantOfCampaign';

export interface StartOptions {
  /** Port of wire and sign-in; 0 (default) takes any free one. */
  readonly port?: number;
  /** Port of the control API; 0 (default) takes any free one. */
  readonly controlPort?: number;
  /** Same seed, same shift. 1 by default. */
  readonly seed?: number;
  /** Divides configured durations; 1 (default) = real speed. */
  readonly pace?: number;
  /** data/campaign.json by default. */
  readonly campaignFile?: string | URL;
  /** Lifetime of access tokens, seconds; 3600 by default. */
  readonly tokenLifetimeS?: number;
  readonly clock?: SimulatorClock;
  /** Further calls of the control API, of what runs beside the dialer. */
  readonly mountControl?: ControlOptions['mount'];
  /** The only place it is ever served. */
  readonly host?: '127.0.0.1';
}

export interface RunningSimulator {
  /** Base URL of discovery, sign-in and wire. */
  readonly origin: string;
  /** Base URL of the control API. */
  readonly controlOrigin: string;
  readonly dialer: SimulatedDialer;
  /** Ends open polls and streams, closes both ports. */
  stop(): Promise<void>;
}

export const systemClock: SimulatorClock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout)
};

/** Rejects with the system's error when a port is taken (`EADDRINUSE`, with `port`), with `CampaignError` when the file is wrong. */
export async function startSimulator(options: StartOptions = {}): Promise<RunningSimulator> {
  const { seed = 1, pace = 1, clock = systemClock, tokenLifetimeS } = options;
  const campaign = loadCampaign(options.campaignFile);
  const wire = await openLoopbackServer(options.port);
  const control = await openLoopbackServer(options.controlPort).catch(async (error: unknown) => {
    await wire.close();
    throw error;
  });
  const ended = new AbortController();
  const { origin } = wire;
  const tenant = createSimulatedTenant({
    agents: campaign.agents,
    clock,
    origin,
    identity: identityOf(campaign),
    accessKeys: accessKeysFor(campaign),
    ...(tokenLifetimeS === undefined ? {} : { tokenLifetimeS })
  });
  const dialer = createSimulatedDialer({ campaign, tenant, clock, seed, pace, origin });
  const controls = controlApp({
    control: dialer.control,
    about: { origin, seed, pace },
    now: clock.now,
    ended: ended.signal,
    ...(options.mountControl && { mount: options.mountControl })
  });
  wire.serve((request) => dialer.fetch(request));
  control.serve((request) => controls.fetch(request));
  return {
    origin,
    controlOrigin: control.origin,
    dialer,
    stop: async () => {
      ended.abort();
      dialer.stop();
      await Promise.all([wire.close(), control.close()]);
    }
  };
}
