/** A simulator on a fake clock, and agents who talk to it with bare fetch. */
import { assembleSimulator } from '../../assemble';
import type { Campaign } from '../../campaignTypes';
import type { World } from '../../modelTypes';
import type { SimulatedDialer, SimulatorOptions } from '../../simulatorTypes';
import type { SimulatedTenant } from '../../tenantTypes';
import { AgentClient, ORIGIN } from './agentClient';
import { testCampaign } from './campaign';
import { createFakeClock, type FakeClock } from './fakeClock';

/** The token of agent 240011 is `token-240011`. */
export function testTenant({ agents }: Campaign): SimulatedTenant {
  return {
    mount: () => undefined,
    agents: () => agents,
    agentByToken: (token) => agents.find(({ agentId }) => token === `token-${agentId}`) ?? null
  };
}

export interface Rig {
  readonly clock: FakeClock;
  readonly campaign: Campaign;
  readonly dialer: SimulatedDialer;
  readonly world: World;
  agent(index?: number): AgentClient;
}

export function createRig(changes: Partial<Campaign> = {}, options: Partial<SimulatorOptions> = {}): Rig {
  const clock = createFakeClock();
  const campaign = testCampaign(changes);
  const { dialer, world } = assembleSimulator({
    campaign,
    clock,
    seed: 7,
    origin: ORIGIN,
    tenant: testTenant(campaign),
    ...options
  });
  return { clock, campaign, dialer, world, agent: (index = 1) => new AgentClient(dialer, campaign.agents[index - 1].agentId) };
}
