/**
 * A whole simulated world inside one page: tenant, dialer and campaign behind a web-standard handler, and a connection for the softphone
 * that goes to that handler and nowhere else. Nothing of it leaves the page, and nothing of it is left after `stop`.
 */
import type { Clock, Connection } from 'c/pcCtiAdapter';
import { campaign } from 'c/pcDemoData';
import { createSimulatedDialer, parseCampaign, type SimulatorControl } from 'c/pcSimulatedDialer';
import { createSimulatedTenant, sampleTenant } from 'c/pcSimulatedTenant';
import { createDemoSignIn } from './demoSignIn';
import { addressesOf, withRecordIds, type DemoRecord, type RecordIds } from './people';

export type { RecordIds };

/** Who works in the demo, by user name in the sample campaign. */
export type DemoAgent = 'pat.agent' | 'yamada.misaki';

export interface DemoWorldOptions {
  readonly clock: Clock;
  readonly agent: DemoAgent;
  /** What the org knows of the people; an empty map is an org without the sample contacts. */
  readonly recordIds: RecordIds;
  readonly seed?: number;
  /** Divides configured durations; 1 by default. */
  readonly pace?: number;
}

export interface DemoWorld {
  /** For the softphone. */
  readonly connection: Connection;
  /** For whoever plays the customers. */
  readonly control: SimulatorControl;
  /** Name of the person of a dialer's record; empty for a stranger. */
  nameOf(recordId: string): string;
  /** How many of the people the org has, and how many there are. */
  readonly people: { readonly found: number; readonly all: number };
  stop(): void;
}

/** Under this name nothing can be reached: a request that got out of the page would find no host. */
const origin = 'https://simulated-dialer.invalid';
const secret = 'simulated';

/** E-mail addresses of everybody on the calling lists, to be looked up in the org. */
export const demoAddresses: readonly string[] = addressesOf(campaign.records as readonly DemoRecord[]);

/** Builds a world at rest. */
export function createDemoWorld({ clock, agent, recordIds, seed = 1, pace = 1 }: DemoWorldOptions): DemoWorld {
  const complete = parseCampaign({ ...campaign, records: withRecordIds(campaign.records as readonly DemoRecord[], recordIds) });
  const profile = complete.agents.find(({ username }) => username === agent);
  if (profile === undefined) throw new Error(`The sample campaign has no agent ${agent}.`);
  const keyId = `DEMO-${profile.agentId}`;
  const tenant = createSimulatedTenant({
    agents: complete.agents,
    clock,
    origin,
    identity: { ...sampleTenant, name: complete.businessUnit.name, busNo: complete.businessUnit.busNo },
    accessKeys: [{ keyId, secret, agentId: profile.agentId }]
  });
  const dialer = createSimulatedDialer({ campaign: complete, tenant, clock, seed, pace, origin });
  const fetch = (request: Request): Promise<Response> => dialer.fetch(request);
  const auth = createDemoSignIn({
    origin,
    fetch,
    now: () => clock.now(),
    keyId,
    secret,
    name: `${profile.firstName} ${profile.lastName}`
  });
  const names = new Map(complete.records.map((one) => [one.recordId, `${one.firstName} ${one.lastName}`.trim()]));
  return {
    connection: { fetch, auth, clock },
    control: dialer.control,
    nameOf: (recordId) => names.get(recordId) ?? '',
    people: { found: demoAddresses.filter((address) => recordIds.has(address)).length, all: demoAddresses.length },
    stop: () => dialer.stop()
  };
}
