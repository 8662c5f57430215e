/** Requests for what is read beside the calls (protocol 5.7, 7). */
import { get } from 'c/pcCxoneWire';
import type { DeskList, ListOwner, WireRequest } from 'c/pcCxoneWire';

const enc = encodeURIComponent;

/** One request per list of the agent's. */
export const listRequests: Readonly<Record<DeskList, (owner: ListOwner) => WireRequest>> = {
  settings: ({ agentId }) => get(`agents/${enc(agentId)}/agent-settings`, '30.0'),
  messages: ({ agentId }) => get(`agents/${enc(agentId)}/messages`, '23.0'),
  zones: () => get('timezones', '25.0'),
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
