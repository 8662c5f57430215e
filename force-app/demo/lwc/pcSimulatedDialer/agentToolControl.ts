/** What the tenant and its supervisors do to an agent's tools, played by the control. Every verb answers false when it is not possible now. */

/** A disposition somebody saves for a contact that is not theirs. */
export interface DispositionElsewhere {
  readonly dispositionId: string;
  readonly notes?: string;
  /** Who did; nobody's name when absent. */
  readonly agentId?: string;
}

export interface AgentToolControl {
  /**
   * Somebody else saves a disposition for this contact, live or completed. The contact goes on as it is; its agent may still save one,
   * which is the one that counts then. False for an unknown contact, agent, or a disposition the skill has not.
   */
  disposeElsewhere(contactId: string, disposition: DispositionElsewhere): boolean;
}
