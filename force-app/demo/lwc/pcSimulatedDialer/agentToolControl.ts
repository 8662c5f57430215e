/** What the tenant and its supervisors do to an agent's tools, played by the control. Every verb answers false when it is not possible now. */
import type { AgentTool } from './toolTypes';

/** A disposition somebody saves for a contact that is not theirs. */
export interface DispositionElsewhere {
  readonly dispositionId: string;
  readonly notes?: string;
  /** Who did; nobody's name when absent. */
  readonly agentId?: string;
}

/** A callback somebody promises for an agent, or for anyone with a skill. */
export interface CommitmentElsewhere {
  /** Null: anyone's. */
  readonly agentId: string | null;
  readonly skillId: string;
  readonly number: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly notes?: string;
  /** When it is due, seconds from now; never paced. */
  readonly inSeconds: number;
}

/** A message to an agent (protocol 7.7). */
export interface MessageElsewhere {
  readonly subject: string;
  readonly text: string;
  /** Never paced. */
  readonly expireMinutes: number;
}

export interface AgentToolControl {
  /**
   * Puts a tool before an agent; for their linked contact, else their first, when `contactId` is absent, and for none with null. False
   * without a session, for an unknown contact, or without one where one is needed.
   */
  showTool(agentId: string, tool: AgentTool, contactId?: string | null): boolean;
  /** To one agent, or to all of them (null). False for an unknown agent. */
  sendMessage(agentId: string | null, message: MessageElsewhere): boolean;
  /** Gives an agent a permission value, or takes the key away (null); they are told. False for an unknown agent. */
  setPermission(agentId: string, key: string, value: string | null): boolean;
  /** Somebody else promises a callback. Its id; null for an agent without the skill, an unknown or inbound skill. */
  promise(commitment: CommitmentElsewhere): string | null;
  /** A commitment's time has come, whenever it was to be. False when it does not wait for its time. */
  commitmentDueNow(callbackId: string): boolean;
  /**
   * Somebody else saves a disposition for this contact, live or completed. The contact goes on as it is; its agent may still save one,
   * which is the one that counts then. False for an unknown contact, agent, or a disposition the skill has not.
   */
  disposeElsewhere(contactId: string, disposition: DispositionElsewhere): boolean;
}
