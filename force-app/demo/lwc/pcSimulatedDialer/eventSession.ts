/** Builds the events about the session (protocol 4.1, 4.2) and the pure notifications (4.7, 4.8). */
import { bool, hosts } from './eventParts';
import { iso } from './isoTime';
import type { Agent, World } from './modelTypes';
import type { Session, WireEvent } from './sessionTypes';

/** A permission the agent holds; `View` allows (protocol 7.6). */
export const may = (agent: Agent, key: string): boolean => agent.permissions[key] === 'View';

export function agentSessionStart({ campaign }: World, session: Session): WireEvent {
  const { agent } = session;
  return {
    Type: 'AgentSessionStart',
    ...hosts,
    BusNo: campaign.businessUnit.busNo,
    AgentId: agent.profile.agentId,
    StationId: session.stationId,
    StationPhoneNumber: session.stationPhoneNumber,
    StationCallerId: '',
    SessionId: session.number,
    // Whom the platform blended in did not log in to anything.
    DialerCampaign: agent.blended ? '' : (agent.skill?.config.skillName ?? ''),
    DialerCampaignStartTime: iso(agent.skill === null || agent.blended ? agent.stateSince : agent.skillSince),
    SupervisorPermissionLevel: '0',
    CanMask: bool(may(agent, 'Masking')),
    CanRecord: bool(may(agent, 'RecordContact')),
    CanMultiPartyConference: bool(may(agent, 'MultiPartyConferencing')),
    EnabledForMCH: 'False',
    UseCustomerCard: 'False',
    EntityMode: 'False',
    ScoreRecordingsPermission: 'False',
    AgentSchedulePermission: '',
    HideAgentStatePermission: '',
    ClientConnectorPort: '0',
    MaxConcurrentChats: '0',
    AgentUUId: agent.profile.userId
  };
}

/** `remote`: ended by somebody else. */
export function agentSessionEnd(remote: boolean, message: string): WireEvent {
  return { Type: remote ? 'RemoteAgentSessionEnd' : 'AgentSessionEnd', ...hosts, Message: message, Success: 'True' };
}

export type Notice =
  'UpdatePermissions' | 'UpdateSkills' | 'UpdateUnavailableCodes' | 'UpdateMessages' | 'UpdateCallbacks' | 'UpdateIndicators';

export const notice = (type: Notice): WireEvent => ({ Type: type, ...hosts });

/** Running low is told by leaving `Empty` out: clients read the text `False` as true (protocol 4.8). */
export const skillListNotice = (empty: boolean): WireEvent => ({
  Type: 'NaturalCallingSkillList',
  ...hosts,
  ...(empty ? { Empty: 'True' } : {})
});
