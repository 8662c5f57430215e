/** Requests for reference data (protocol 7). */
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

/** One request per list of the agent's. */
export const listRequests: Readonly<Record<Exclude<ListName, NeededList>, (owner: ListOwner) => WireRequest>> = {
  skills: ({ agentId }) => get(`agents/${enc(agentId)}/skills?fields=${skillFields}&isSkillActive=true`, '23.0'),
  unavailableCodes: ({ teamId }) => get(`teams/${enc(teamId)}/unavailable-codes?activityOnly=true`, '23.0'),
  permissions: ({ agentId }) => get(`permissions?agentId=${enc(agentId)}`, '23.0'),
  messages: ({ agentId }) => get(`agents/${enc(agentId)}/messages`, '23.0'),
  zones: () => get('timezones', '25.0'),
  settings: ({ agentId }) => get(`agents/${enc(agentId)}/agent-settings`, '30.0'),
  callbacks: ({ agentId }) => get(`agents/${enc(agentId)}/scheduled-callbacks`, '25.0'),
  indicators: ({ agentId }) => get(`agents/${enc(agentId)}/indicators`, '23.0')
};

/** The old version is deliberate: later ones need a permission agents lack (protocol 7.4). */
export const dispositionsRequest = (skillId: string): WireRequest => get(`skills/${enc(skillId)}/dispositions`, '12.0');

export const tagsRequest = (skillId: string): WireRequest => get(`skills/${enc(skillId)}/tags`, '12.0');

/** What was saved for a contact already (protocol 7.4). */
export const savedDispositionRequest = (contactId: string): WireRequest =>
  get(`contacts/${enc(contactId)}/disposition`, '27.0');

/** What a skill's agents may do with a preview, and with a line at AMD (protocol 7.3). */
export const previewPreferencesRequest = (skillId: string): WireRequest =>
  get(`skills/${enc(skillId)}/parameters/delivery-preferences`, '23.0');

export const marksRequest = (skillId: string): WireRequest => get(`skills/${enc(skillId)}/parameters/cpa-management`, '23.0');

export const serverTimeRequest = (): WireRequest => get('server-time', '23.0');
