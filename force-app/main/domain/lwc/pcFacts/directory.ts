/** Whom a call can be taken to: colleagues, skills, entries of address books (protocol 7.1, 7.10, 7.11). All text is untrusted. */
import type { AgentCondition } from './agentFacts';

/** A colleague and what they are doing now (agent states, protocol 7.11). */
export interface DirectoryAgent {
  readonly agentId: string;
  readonly name: string;
  readonly teamName: string;
  readonly condition: AgentCondition;
  /** The state as sent, for a condition nobody knows. */
  readonly rawState: string;
  /** Unavailable-code name, '' for plain. */
  readonly reason: string;
}

/** A phone skill a call can be taken to. */
export interface DirectorySkill {
  readonly skillId: string;
  readonly skillName: string;
}

/** An entry of an address book; a number that is missing is ''. */
export interface DirectoryEntry {
  readonly entryId: string;
  readonly bookName: string;
  readonly name: string;
  readonly company: string;
  readonly phone: string;
  readonly mobile: string;
}

/** What was found for a search text. Not `complete`: there are more, and a longer text finds them. A list is null when it could not be read. */
export interface Directory {
  readonly agents: readonly DirectoryAgent[] | null;
  readonly skills: readonly DirectorySkill[] | null;
  readonly entries: readonly DirectoryEntry[] | null;
  readonly complete: boolean;
}
