/** Builds the events about the agent: AgentState, AgentLeg, Mute (protocol 4.3–4.5). */
import { bool, hosts } from './eventParts';
import { iso } from './isoTime';
import type { Agent } from './modelTypes';
import type { WireEvent } from './sessionTypes';

export function agentStateEvent(agent: Agent): WireEvent {
  const acw = agent.acwSeconds !== null;
  return {
    Type: 'AgentState',
    ...hosts,
    CurrentState: agent.state,
    CurrentOutReason: agent.reason,
    StartTimeUTC: iso(agent.stateSince),
    AcwTimeout: String(agent.acwSeconds ?? 0),
    IsAcw: bool(acw),
    NextStates: agent.next === null ? [] : [{ State: agent.next.state, OutReason: agent.next.reason }],
    NextIsAcw: 'False'
  };
}

export function agentLegEvent(agentLegId: string, status: 'Dialing' | 'Active' | 'Disconnected'): WireEvent {
  return { Type: 'AgentLeg', ...hosts, AgentLegId: agentLegId, Status: status, FinalState: bool(status === 'Disconnected') };
}

export function muteEvent(agent: Agent): WireEvent {
  return { Type: 'Mute', ...hosts, AgentMuted: bool(agent.muted) };
}
