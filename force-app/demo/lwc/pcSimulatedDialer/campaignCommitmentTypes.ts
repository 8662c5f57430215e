/** Commitments in the campaign file (protocol 4.9, 5.7): the tenant's rules, and promises that exist from the start. */

/** A callback somebody promised before the simulator started. Texts are untrusted. */
export interface CampaignCommitment {
  /** Whose it is; null: anyone's who has the skill. */
  readonly agentId: string | null;
  readonly skillId: string;
  /** As it is to be dialed. */
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly notes: string;
  /** Minutes after the simulator's start at which it is due. */
  readonly inMinutes: number;
}

export interface CampaignCommitments {
  /** `deleteCommitmentString` as on the wire: `CantRemove`, `CanRemoveWithNotes`, anything else lets agents remove freely. */
  readonly removal: string;
  /** How long an offered one waits for its agent's answer, seconds. */
  readonly offerSeconds: number;
  /** After how long one that nobody answered is offered again, ms. */
  readonly retryMs: number;
  readonly planned: readonly CampaignCommitment[];
}
