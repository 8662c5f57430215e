/** Requests for the lists a shift needs to begin (protocol 7). */
import type { ListName } from 'c/pcFacts';
import { get } from './wireRequest';
import type { WireRequest } from './wireRequest';

/** Whose lists are read. */
export interface ListOwner {
  readonly agentId: string;
  readonly teamId: string;
}

const skillFields =
  'skillId,skillName,isOutbound,isDialer,isNaturalCalling,outboundStrategy,priorityBlending,mediaTypeId,isRestricted,isActive,' +
  'useDisposition,useACW,useSecondaryDispositions,requireDisposition,isNaturalCallingRunning';

const enc = encodeURIComponent;

/** Lists that are read when somebody needs them: a skill's, and the directory. */
export type NeededList = 'dispositions' | 'skillParameters' | 'tags' | 'directory';

/** Lists of the agent's, read after a session start and on notices. */
export type AgentList = Exclude<ListName, NeededList>;

/** Those of them that the desks read (c/pcCxoneDesks): nothing the shift waits for. */
export type DeskList = 'settings' | 'messages' | 'zones' | 'callbacks' | 'indicators';

/** Those without which no skill and no state can be picked. */
export type ShiftList = Exclude<AgentList, DeskList>;

/** One request per list. */
export const listRequests: Readonly<Record<ShiftList, (owner: ListOwner) => WireRequest>> = {
  skills: ({ agentId }) => get(`agents/${enc(agentId)}/skills?fields=${skillFields}&isSkillActive=true`, '23.0'),
  unavailableCodes: ({ teamId }) => get(`teams/${enc(teamId)}/unavailable-codes?activityOnly=true`, '23.0'),
  permissions: ({ agentId }) => get(`permissions?agentId=${enc(agentId)}`, '23.0')
};

export const serverTimeRequest = (): WireRequest => get('server-time', '23.0');
