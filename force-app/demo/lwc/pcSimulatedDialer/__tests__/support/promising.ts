/** Commitments as an agent makes them in tests: an hour from the rig's start, for themselves. */
import type { AgentClient } from './agentClient';

export const hour = 3_600_000;

export const plan = {
  firstName: 'Rosa',
  lastName: 'Example',
  notes: 'ask for <order> 7',
  phoneNumber: '5550142',
  scheduleDate: '2026-03-04T09:00:00-7:00',
  skillId: 880020,
  targetAgentId: 240011
};

/** Promises one; the id the dialer gave it. */
export async function promise(agent: AgentClient, changes: object = {}): Promise<number> {
  const body = { ...plan, targetAgentId: Number(agent.agentId), ...changes };
  return (await agent.expect<{ callbackId: number }>(200, 'POST', 'scheduled-callbacks', body)).callbackId;
}

export const listOf = async (agent: AgentClient): Promise<Record<string, unknown>[]> =>
  (await agent.expect<{ callbacks: Record<string, unknown>[] }>(200, 'GET', `agents/${agent.agentId}/scheduled-callbacks`))
    .callbacks;
