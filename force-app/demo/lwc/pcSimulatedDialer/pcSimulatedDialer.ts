/** The simulated dialer: a faithful stand-in for the dialer, and the door to play the other side. See docs/simulator.md. */
export type * from './campaignTypes';
export type * from './simulatorTypes';
export type * from './skillParameterTypes';
export type * from './tenantTypes';
export { CampaignError, parseCampaign } from './campaignParser';
export { DroppedConnection } from './droppedConnection';
