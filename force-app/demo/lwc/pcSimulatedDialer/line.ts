/** The far side of a call: one dial of one record. It outlives a contact when it hops to another agent. */
import type { Fate } from './fate';
import type { Timer } from './modelTime';
import type { Contact, Skill } from './modelTypes';
import type { ListEntry } from './recordQueue';
import type { FarEnd } from './simulatorTypes';

/** `offered`: waits for the agent's accept; `screened`: a machine was found and the agent may overrule it. */
export type LinePhase = 'offered' | 'dialing' | 'ringing' | 'answered' | 'screened' | 'talking' | 'gone';

export class Line {
  readonly entry: ListEntry;
  readonly skill: Skill;
  readonly fate: Fate;
  /** Drawn by fate until it is played. */
  farEnd: FarEnd;
  phase: LinePhase = 'offered';
  /** How an agent sees it now; every line has one from its first moment on. */
  contact!: Contact;
  timer: Timer | null = null;

  constructor(entry: ListEntry, skill: Skill, fate: Fate) {
    this.entry = entry;
    this.skill = skill;
    this.fate = fate;
    this.farEnd = fate.farEnd;
  }
}
