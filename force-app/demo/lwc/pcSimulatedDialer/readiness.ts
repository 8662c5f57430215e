/** Whether an agent's phone is as their skill needs it (protocol 5.4, 5.8). */
import { legIsUp } from './agentLeg';
import type { CampaignSkill } from './campaignTypes';
import type { Agent } from './modelTypes';

/** Delivery type of the outside network. */
export const OUTSIDE_NETWORK = 4;

/** Its agents call over another phone: their agent leg plays no part. */
export const worksOutside = ({ mode, deliveryPreferences }: CampaignSkill): boolean =>
  mode === 'preview' && deliveryPreferences.confirmationRequiredDeliveryType === OUTSIDE_NETWORK;

/** The phone is up, or is not needed. */
export const isReady = (agent: Agent): boolean => legIsUp(agent) || (agent.skill !== null && worksOutside(agent.skill.config));
