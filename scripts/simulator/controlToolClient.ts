/** The control calls of a tenant's tools as functions. */
import type { CommitmentElsewhere, DispositionElsewhere } from 'c/pcSimulatedDialer';

export interface ControlToolClient {
  /** Somebody promises a callback for an agent (null: anyone with the skill); answers with its id. */
  promise(commitment: CommitmentElsewhere): Promise<string>;
  /** A commitment's time has come. */
  commitmentDueNow(callbackId: string): Promise<void>;
  /** Somebody else saves a disposition for a contact, live or completed. */
  disposeElsewhere(contactId: string, disposition: DispositionElsewhere): Promise<void>;
}

type Post = <Reply>(path: string, body?: object) => Promise<Reply>;

export const controlToolClient = (post: Post): ControlToolClient => ({
  promise: async (commitment) => (await post<{ callbackId: string }>('/commitments', commitment)).callbackId,
  commitmentDueNow: (callbackId) => post(`/commitments/${encodeURIComponent(callbackId)}/due`),
  disposeElsewhere: (contactId, disposition) => post(`/contacts/${encodeURIComponent(contactId)}/disposition`, disposition)
});
