/** Messages to one agent that came up during the shift (protocol 7.7); those of the campaign file are everybody's. */
import type { CampaignMessage } from './campaignTypes';

export interface AgentMessage extends CampaignMessage {
  /** From when on it is valid, epoch ms. */
  readonly startsAt: number;
}

export interface AgentMessages {
  add(agentId: string, message: AgentMessage): void;
  /** Oldest first. */
  of(agentId: string): readonly AgentMessage[];
}

export function createAgentMessages(): AgentMessages {
  const byAgent = new Map<string, AgentMessage[]>();
  return {
    add(agentId, message) {
      byAgent.set(agentId, [...(byAgent.get(agentId) ?? []), message]);
    },
    of: (agentId) => byAgent.get(agentId) ?? []
  };
}
