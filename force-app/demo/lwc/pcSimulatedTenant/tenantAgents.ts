/** Looking up the tenant's agents. */
import type { TenantAgent } from 'c/pcSimulatedDialer';

/** The agent with this id. Ids come from the tenant's own records, so a missing one is a mistake in the program. */
export function agentById(agents: readonly TenantAgent[], agentId: string): TenantAgent {
  const agent = agents.find((one) => one.agentId === agentId);
  if (agent === undefined) throw new Error(`No agent ${agentId} in this tenant`);
  return agent;
}

/** The agent who signs in with this user name, compared without case. */
export function agentByUsername(agents: readonly TenantAgent[], username: string): TenantAgent | undefined {
  return agents.find((one) => one.username.toLowerCase() === username.toLowerCase());
}

/** Mail address of an agent; user names of this tenant that are none get a reserved domain. */
export function emailOf({ username }: TenantAgent): string {
  return username.includes('@') ? username : `${username}@agents.example.test`;
}

/** The name as its bearer writes it: family name first where it is written in Han characters or kana. */
export function fullName({ firstName, lastName }: TenantAgent): string {
  const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lastName);
  return eastern ? `${lastName} ${firstName}` : `${firstName} ${lastName}`;
}
