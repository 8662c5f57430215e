/** A callback: a record that was put off to another time, and perhaps to another number. */

/** What was agreed. */
export interface Callback {
  /** Number of the commitment (protocol 5.7). */
  readonly callbackId: string;
  /** As the agent wrote it, which is how it is dialed. */
  readonly number: string;
  readonly notes: string;
  /** The instant asked for, epoch ms; at a faster pace it is delivered earlier. */
  readonly at: number;
  /** To whom it comes back; null for anyone with the skill. */
  readonly agentId: string | null;
  /** Not dialed yet: whoever gets the record gets the number as a message, too. */
  open: boolean;
}
