/** The simulated dialer: a faithful stand-in for the dialer, and the door to play the other side. See docs/simulator.md. */
import { assembleSimulator } from './assemble';
import type { SimulatedDialer, SimulatorOptions } from './simulatorTypes';

export type * from './agentToolControl';
export type * from './campaignTypes';
export type * from './simulatorTypes';
export type * from './skillParameterTypes';
export type * from './tenantTypes';
export type * from './toolTypes';
export { CampaignError, parseCampaign } from './campaignParser';
export { DroppedConnection } from './droppedConnection';

/** Builds a dialer at rest. Throws `CampaignError` when the campaign file is wrong. */
export function createSimulatedDialer(options: SimulatorOptions): SimulatedDialer {
  return assembleSimulator(options).dialer;
}
