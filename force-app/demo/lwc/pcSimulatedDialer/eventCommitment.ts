/** Builds PromiseKeeper and its end (protocol 4.9). */
import type { Commitment } from './commitmentBook';
import { hosts } from './eventParts';
import { iso } from './isoTime';
import type { Agent } from './modelTypes';
import type { WireEvent } from './sessionTypes';

/** Any value clears the card; only `Refused` is known, the others are inferred. */
export type PromiseEnd = 'Refused' | 'Taken' | 'Rescheduled' | 'Cancelled';

/** `deliveredAt` and `expiresAt` are epoch ms. */
export function promiseKeeper(
  { callbackId, pledge }: Commitment,
  agent: Agent,
  deliveredAt: number,
  expiresAt: number
): WireEvent {
  return {
    Type: 'PromiseKeeper',
    ...hosts,
    CallbackId: callbackId,
    AgentId: agent.profile.agentId,
    SkillId: pledge.skill.config.skillId,
    TargetType: pledge.agentId === null ? 'S' : 'A',
    DialNumber: pledge.number,
    OrigNumber: pledge.skill.config.callerId,
    FirstName: pledge.firstName,
    LastName: pledge.lastName,
    Notes: pledge.notes,
    CallbackTime: iso(pledge.at),
    DeliveryTime: iso(deliveredAt),
    CallbackExpireTime: iso(expiresAt)
  };
}

export const promiseKeeperStatus = (Status: PromiseEnd): WireEvent => ({ Type: 'PromiseKeeperStatus', ...hosts, Status });
