/** The control calls of a tenant's tools as functions. */
import type { DispositionElsewhere } from 'c/pcSimulatedDialer';

export interface ControlToolClient {
  /** Somebody else saves a disposition for a contact, live or completed. */
  disposeElsewhere(contactId: string, disposition: DispositionElsewhere): Promise<void>;
}

type Post = (path: string, body?: object) => Promise<void>;

export const controlToolClient = (post: Post): ControlToolClient => ({
  disposeElsewhere: (contactId, disposition) => post(`/contacts/${encodeURIComponent(contactId)}/disposition`, disposition)
});
