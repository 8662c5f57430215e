/** What was with a customer before: completed contacts as the tenant keeps them (protocol 7.12). All text is untrusted. */
import type { ContactId, Instant } from './contactFact';

/** Kind of a completed contact (protocol 7.1, mediaTypeId); `other` for a code nobody explained. */
export type HistoryMedia = 'call' | 'email' | 'chat' | 'voicemail' | 'workItem' | 'digital' | 'other';

/** One completed contact. */
export interface HistoryEntry {
  readonly contactId: ContactId;
  readonly media: HistoryMedia;
  readonly outbound: boolean;
  /** When it began, or was last changed where the tenant names no beginning; null when it names neither. */
  readonly at: Instant | null;
  /** From its beginning to its end, ringing included; null when the tenant gives none. Never negative. */
  readonly durationMs: number | null;
  readonly skillId: string | null;
  readonly skillName: string;
  /** null when nothing was saved. */
  readonly dispositionId: string | null;
  readonly notes: string;
}

/**
 * How far back contact history is read, days. The wire cannot be asked for one number: every contact of the agent in this time is
 * read and looked through. A week holds the talk a customer refers to and is a few pages for a busy agent; the vendor's own client
 * reads three days.
 */
export const HISTORY_DAYS = 7;
