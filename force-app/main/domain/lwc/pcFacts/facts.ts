/** What the dialer and the link say. Past tense. Every fact is legal in every state. */
import type { AgentLegFact, AgentStateFact, SessionStartFact } from './agentFacts';
import type { DialerCommand } from './commands';
import type { Callback, CommitmentRemoval, OfferedCallback } from './commitments';
import type { ContactFact, ContactId, ContactStatus, Instant } from './contactFact';
import type { Directory } from './directory';
import type { HistoryEntry } from './history';
import type { OrgFact } from './orgFacts';
import type { AgentMessage, Disposition, Permission, Skill, UnavailableCode, ZoneEntry } from './reference';
import type { Refusal } from './refusals';
import type { SkillParameters } from './skillParameters';
import type { Indicator, OfferedPage, SavedDisposition, Tag } from './tools';

/**
 * Status of a CallContactEvent → the fact it becomes. `disconnected` splits by FinalState: `dialer.disconnected` while
 * wrap-up lasts, `dialer.closed` when the contact leaves.
 */
export const contactFactTypes = {
  previewing: 'dialer.previewed',
  dialing: 'dialer.dialed',
  ringing: 'dialer.rang',
  screening: 'dialer.screened',
  active: 'dialer.connected',
  holding: 'dialer.held',
  masking: 'dialer.masked',
  joined: 'dialer.joined',
  offered: 'dialer.offered',
  callbackOffered: 'dialer.calledBack',
  disconnected: 'dialer.disconnected',
  unknown: 'dialer.puzzled'
} as const satisfies Record<ContactStatus, `dialer.${string}`>;

export type ContactFactType = (typeof contactFactTypes)[ContactStatus] | 'dialer.closed';

/** One contact was described anew. */
export interface ContactChanged {
  readonly type: ContactFactType;
  readonly contact: ContactFact;
}

/** Facts about agent, session and reference data. */
export type ShiftFact =
  | { readonly type: 'dialer.sessionStarted'; readonly session: SessionStartFact }
  /** `by`: the agent's own end, someone else's (supervisor, time-out), or learned from a 409 on the poll. */
  | { readonly type: 'dialer.sessionEnded'; readonly by: 'agent' | 'remote' | 'unknown'; readonly message: string }
  /** A burst after start, join or replay is complete: only these contacts are live, any other is gone. */
  | { readonly type: 'dialer.snapshotCompleted'; readonly contactIds: readonly ContactId[] }
  | { readonly type: 'dialer.agentStateChanged'; readonly state: AgentStateFact }
  | { readonly type: 'dialer.legChanged'; readonly leg: AgentLegFact }
  /** Mute belongs to the leg, not to a contact (protocol 4.5). */
  | { readonly type: 'dialer.muteChanged'; readonly muted: boolean }
  | { readonly type: 'dialer.skillsListed'; readonly skills: readonly Skill[] }
  | { readonly type: 'dialer.unavailableCodesListed'; readonly codes: readonly UnavailableCode[] }
  | { readonly type: 'dialer.permissionsListed'; readonly permissions: readonly Permission[] }
  | { readonly type: 'dialer.messagesListed'; readonly messages: readonly AgentMessage[] }
  | { readonly type: 'dialer.zonesListed'; readonly zones: readonly ZoneEntry[] }
  | { readonly type: 'dialer.dispositionsListed'; readonly skillId: string; readonly dispositions: readonly Disposition[] }
  | { readonly type: 'dialer.skillParametersListed'; readonly skillId: string; readonly parameters: SkillParameters }
  /** Completed contacts with this contact's number, newest first. Not `complete`: there were more than were looked through. */
  | {
      readonly type: 'dialer.historyListed';
      readonly contactId: ContactId;
      readonly entries: readonly HistoryEntry[];
      readonly complete: boolean;
    }
  /** Reading reference data failed; the panel says what is missing and goes on. */
  | { readonly type: 'dialer.listFailed'; readonly list: ListName; readonly skillId: string | null; readonly refusal: Refusal }
  /** The calling list is empty, or running low (protocol 4.8). */
  | { readonly type: 'dialer.listRanLow'; readonly empty: boolean }
  | ConferenceFact
  | CommitmentFact
  | ToolFact
  /** serverNow = localNow + offsetMs. */
  | { readonly type: 'dialer.clockRead'; readonly offsetMs: number }
  /** An event nobody could read, or of an unknown type; kept for the log. */
  | { readonly type: 'dialer.unreadable'; readonly what: string }
  /** The dialer took the command (2xx); what it did arrives as other facts. */
  | { readonly type: 'dialer.accepted'; readonly command: DialerCommand }
  | { readonly type: 'dialer.refused'; readonly command: DialerCommand; readonly refusal: Refusal };

/** Facts about two calls together and about where they can be taken (protocol 4.11, 7.10, 7.11). */
export type ConferenceFact =
  /** The number conference commands need; '' when there is none any more. */
  | { readonly type: 'dialer.conferenceNumbered'; readonly conferenceNo: string }
  /** A call was taken to a closed skill; the agent may go on all the same. */
  | { readonly type: 'dialer.skillWasClosed'; readonly mayContinue: boolean }
  | { readonly type: 'dialer.directoryListed'; readonly text: string; readonly directory: Directory };

/** Facts about commitments (protocol 4.9, 5.7, 7.8). */
export type CommitmentFact =
  | { readonly type: 'dialer.callbacksListed'; readonly callbacks: readonly Callback[] }
  | { readonly type: 'dialer.callbackOffered'; readonly callback: OfferedCallback }
  /** The offer is over; `refused`: because nobody took it in time or it was refused. */
  | { readonly type: 'dialer.callbackSettled'; readonly status: string; readonly refused: boolean }
  | {
      readonly type: 'dialer.commitmentRulesRead';
      readonly removal: CommitmentRemoval;
      readonly maxConferenceParties: number | null;
    };

/** Facts about what the tenant puts beside a call (protocol 4.10, 7.4, 7.9). */
export type ToolFact =
  | { readonly type: 'dialer.pageOffered'; readonly page: OfferedPage }
  /** All of the agent's indicators. */
  | { readonly type: 'dialer.indicatorsListed'; readonly indicators: readonly Indicator[] }
  /** One indicator changed. */
  | { readonly type: 'dialer.indicatorChanged'; readonly indicator: Indicator }
  | { readonly type: 'dialer.tagsListed'; readonly skillId: string; readonly tags: readonly Tag[] }
  /** What was saved for a contact; null when nothing was. */
  | { readonly type: 'dialer.dispositionFound'; readonly contactId: ContactId; readonly saved: SavedDisposition | null };

/** Names of the reference lists. */
export type ListName =
  | 'skills'
  | 'unavailableCodes'
  | 'permissions'
  | 'messages'
  | 'zones'
  | 'dispositions'
  | 'settings'
  | 'skillParameters'
  | 'callbacks'
  | 'indicators'
  | 'directory'
  | 'tags';

export type DialerFact = ContactChanged | ShiftFact;

/** Facts about the way to the dialer. */
export type LinkFact =
  /** The poll failed; the next try is at `retryAt` (local clock, ms). `failures` counts from 1. */
  | { readonly type: 'link.lost'; readonly refusal: Refusal; readonly failures: number; readonly retryAt: Instant }
  /** The poll answers again. */
  | { readonly type: 'link.restored' }
  /** Retries were given up, or can't help (signed out). */
  | { readonly type: 'link.failed'; readonly refusal: Refusal };

/** What the console told about a page that was to be opened. */
export type ConsoleFact =
  /** `host` is the address's host as text, '' when it has none. */
  | { readonly type: 'console.popRefused'; readonly contactId: ContactId; readonly why: PopRefusal; readonly host: string }
  /** The contact's record was opened; null: the page of a new one. */
  | { readonly type: 'console.recordOpened'; readonly contactId: ContactId; readonly recordId: string | null }
  /** A page the agent wanted opened was not, by its address. */
  | { readonly type: 'console.pageRefused'; readonly url: string; readonly why: PopRefusal; readonly host: string };

/**
 * Why a screen pop was not opened: an address that is neither a record nor an https page, a host no setting allows, the agent typing
 * where opening would replace the page, or the console that did not do it.
 */
export type PopRefusal = 'unusable' | 'otherHost' | 'typing' | 'failed';

/** Sent once to a restored machine so that timed states re-arm their deadlines. */
export type SessionFact = { readonly type: 'session.resumed' };

export type Fact = DialerFact | LinkFact | ConsoleFact | OrgFact | SessionFact;
export type FactType = Fact['type'];
