/** The dialer's Status words in ours, and the fact each becomes (protocol 5.2, 10.2). */
import { contactFactTypes } from 'c/pcFacts';
import type { ContactFactType, ContactStatus } from 'c/pcFacts';

const statuses: Readonly<Record<string, ContactStatus>> = {
  preview: 'previewing',
  naturalcalldialing: 'dialing',
  dialing: 'dialing',
  naturalcallringing: 'ringing',
  naturalcallamd: 'screening',
  active: 'active',
  holding: 'holding',
  masking: 'masking',
  joined: 'joined',
  incoming: 'offered',
  ringing: 'offered',
  callbackdisconnected: 'callbackOffered',
  disconnected: 'disconnected'
};

/**
 * The status a word means, compared without case. `Ringing` is an offer when the call comes in and a far end that rings when it
 * goes out (protocol 10.3).
 */
export function contactStatus(rawStatus: string, inbound: boolean): ContactStatus {
  const key = rawStatus.trim().toLowerCase();
  if (key === 'ringing' && !inbound) return 'ringing';
  return Object.hasOwn(statuses, key) ? (statuses[key] ?? 'unknown') : 'unknown';
}

/** The fact a contact in this status is told with; a final disconnection closes it (protocol 4.6, quirk 24). */
export function contactFactType(status: ContactStatus, final: boolean): ContactFactType {
  return status === 'disconnected' && final ? 'dialer.closed' : contactFactTypes[status];
}
