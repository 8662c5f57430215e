/** What the tenant puts beside a call: pages, indicators, tags, an already saved disposition (protocol 4.10, 7.4, 7.9). All text is untrusted. */
import type { ContactId, Instant } from './contactFact';

/** A page the dialer wants opened or offers. It is a button; only allowed hosts are ever opened. */
export interface OfferedPage {
  /** Unique among the pages of a shift. */
  readonly pageId: string;
  /** null when it belongs to no contact. */
  readonly contactId: ContactId | null;
  /** '' when none was given. */
  readonly title: string;
  readonly url: string;
  /** Which event offered it. RunApp is one only when it opens a URL; nothing else is ever run. */
  readonly source: 'popUrl' | 'pageOpen' | 'runApp' | 'indicator';
}

/** An indicator (light) of a contact or of the agent. */
export interface Indicator {
  readonly name: string;
  readonly contactId: ContactId | null;
  readonly toolTip: string;
  readonly on: boolean;
  /** An address to open; '' when its action is none this panel carries out (programs, scripts, forms). */
  readonly url: string;
}

/** A tag of a skill. */
export interface Tag {
  readonly tagId: string;
  readonly name: string;
}

/** A disposition that was already saved for a contact, possibly by somebody else. */
export interface SavedDisposition {
  readonly dispositionId: string;
  readonly name: string;
  readonly notes: string;
  /** '' when the tenant does not say. */
  readonly agentId: string;
  readonly savedAt: Instant | null;
}
