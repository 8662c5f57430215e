/** The far side of a call: one dial of one record. It outlives a contact when it hops, or is handed, to another agent. */
import type { Agreement } from './callbacks';
import type { WaitingCall } from './callTypes';
import type { Fate } from './fate';
import type { Timer } from './modelTime';
import type { Contact, Skill } from './modelTypes';
import type { ListEntry } from './recordQueue';
import type { FarEnd } from './simulatorTypes';

/** `offered`: waits for the agent's accept; `screened`: a machine was found and the agent may overrule it. */
export type LinePhase =
  | 'offered'
  | 'dialing'
  | 'ringing'
  | 'answered'
  | 'screened'
  | 'talking'
  /** A customer on the line whom no agent has taken yet. */
  | 'queued'
  /** Called over a phone of the agent's own, of which the platform knows nothing but what the agent says (protocol 5.4, type 4). */
  | 'outside'
  | 'gone';

export class Line {
  readonly entry: ListEntry;
  readonly skill: Skill;
  /** Null between agents: the other side does what its agent does. */
  readonly fate: Fate | null;
  /** False for people who are on no calling list. */
  readonly listed: boolean;
  /** Drawn by fate until it is played. */
  farEnd: FarEnd;
  phase: LinePhase = 'offered';
  /** How an agent sees it now; every line has one from its first moment on. */
  contact!: Contact;
  timer: Timer | null = null;
  /** The search for an agent this customer waits for. */
  waiting: WaitingCall | null = null;
  /** A callback somebody agreed to who had handed the customer over; it counts when the line is over. */
  agreed: Agreement | null = null;

  constructor(entry: ListEntry, skill: Skill, fate: Fate | null, listed = true) {
    this.entry = entry;
    this.skill = skill;
    this.fate = fate;
    this.listed = listed;
    this.farEnd = fate?.farEnd ?? 'person';
  }
}
