/** The control calls of a tenant's tools as functions. */
import type { AgentTool, CommitmentElsewhere, DispositionElsewhere, MessageElsewhere } from 'c/pcSimulatedDialer';

export interface ControlToolClient {
  /** Puts a tool before an agent: for a contact, none (null), or the one that is nearest (absent). */
  showTool(agentId: string, tool: AgentTool, contactId?: string | null): Promise<void>;
  /** To one agent, or to all (null). */
  sendMessage(agentId: string | null, message: MessageElsewhere): Promise<void>;
  /** Null takes the key away. */
  setPermission(agentId: string, key: string, value: string | null): Promise<void>;
  /** Somebody promises a callback for an agent (null: anyone with the skill); answers with its id. */
  promise(commitment: CommitmentElsewhere): Promise<string>;
  /** A commitment's time has come. */
  commitmentDueNow(callbackId: string): Promise<void>;
  /** Somebody else saves a disposition for a contact, live or completed. */
  disposeElsewhere(contactId: string, disposition: DispositionElsewhere): Promise<void>;
}

type Post = <Reply>(path: string, body?: object) => Promise<Reply>;

export const controlToolClient = (post: Post): ControlToolClient => ({
  showTool: (agentId, tool, contactId) => post(`/agents/${encodeURIComponent(agentId)}/tool`, { ...tool, contactId }),
  sendMessage: (agentId, message) => post('/messages', { agentId, ...message }),
  setPermission: (agentId, key, value) => post(`/agents/${encodeURIComponent(agentId)}/permission`, { key, value }),
  promise: async (commitment) => (await post<{ callbackId: string }>('/commitments', commitment)).callbackId,
  commitmentDueNow: (callbackId) => post(`/commitments/${encodeURIComponent(callbackId)}/due`),
  disposeElsewhere: (contactId, disposition) => post(`/contacts/${encodeURIComponent(contactId)}/disposition`, disposition)
});
