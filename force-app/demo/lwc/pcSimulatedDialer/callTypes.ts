/** The nouns of ordinary calls (protocol 6, 10.3): what a contact is that no dialer brought about, conferences, calls that wait. */
import type { Line } from './line';
import type { Timer } from './modelTime';
import type { Contact, Skill } from './modelTypes';

/**
 * How a contact ended, as on the wire. `NA` is normal; `BadNumber` is known, too (protocol 8); the others are inferred, because the
 * full list is not published.
 */
export type DisconnectCode = 'NA' | 'BadNumber' | 'Busy' | 'NoAnswer' | 'Refused' | 'NoAgent';

/** What an ordinary contact is beyond the things all contacts have. */
export interface Ordinary {
  /** `Regular`: somebody outside; `Consult`: another agent (protocol 4.6). */
  readonly callType: 'Regular' | 'Consult';
  readonly inbound: boolean;
  /** Dialed number, and number dialed from; agent ids between agents. */
  readonly dnis: string;
  readonly ani: string;
  /** `0` when it has none. */
  readonly parentId: string;
  /** An offer that waits for the agent, whatever their phone does. */
  readonly manualAccept: boolean;
  /** It was offered to an agent who was in the dialer. */
  readonly pulled: boolean;
}

/** Contacts of one agent that hear each other (protocol 6.3). */
export interface Conference {
  readonly conferenceNo: string;
  /** On hold as a whole. */
  held: boolean;
  readonly contacts: Set<Contact>;
}

/** A call that looks for a free agent of a skill: a customer who called in or was handed over, or an agent who asks for help. */
export interface WaitingCall {
  /** Contact id of the call, before anybody has it as a contact. */
  readonly callId: string;
  readonly masterId: string;
  readonly interactionId: string;
  readonly parentId: string;
  readonly skill: Skill;
  /** The customer, or the side of the agent who asks. */
  readonly line: Line;
  readonly inbound: boolean;
  readonly dnis: string;
  readonly ani: string;
  /** The asking agent's contact; null when a customer waits. */
  readonly caller: Contact | null;
  /** Whom it is offered to now. */
  offer: Contact | null;
  /** How often it was offered. */
  offers: number;
  /** The asking agent gives up. */
  timer: Timer | null;
}
