/** Facts about the agent and the link, short. */
import type { AgentStateFact, Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, runningShift } from '../../pcShiftMachine/__tests__/harness';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

export const lost: Fact = { type: 'link.lost', refusal: refusal('noConnection'), failures: 3, retryAt: T0 + 4000 };
export const restored: Fact = { type: 'link.restored' };
export const leg = (status: 'dialing' | 'active' | 'disconnected' | 'unknown', rawStatus: string = status): Fact => ({
  type: 'dialer.legChanged',
  leg: { legId: '1', status, rawStatus, final: false }
});
let tick = 10;
export const state = (fields: Partial<AgentStateFact>): Fact => ({
  type: 'dialer.agentStateChanged',
  state: agentState({ startedAt: T0 + (tick += 1) * 1000, ...fields })
});
export const closed = (contactId: string, fields = {}): Fact =>
  fact({ contactId, status: 'disconnected', final: true, changedAt: T0 + 5000, ...fields });
/** In a session, in no skill. */
export const plain = (): ViewedShift => viewed(runningShift());
