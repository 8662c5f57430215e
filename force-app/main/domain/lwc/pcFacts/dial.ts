/** A call the agent places by hand, as far as the agent entered it. */

/** What stands in the dial form. All of it as typed. */
export interface DialDraft {
  readonly number: string;
  /** A manual outbound skill; null while none was chosen. */
  readonly skillId: string | null;
  /** The number to call from; '' leaves it to the skill. */
  readonly callerId: string;
}
