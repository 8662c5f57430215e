/** How an administrator set a Personal Connection skill up for its agents (protocol 7.3), read over REST once per skill. */

/** Which of the three the agent may close a line as (cpa-management, `agentOverrideOption…`). */
export interface SkillMarks {
  readonly machine: boolean;
  readonly fax: boolean;
  readonly badNumber: boolean;
}

/** How a preview is dialed (`…DeliveryType`, protocol 5.4); `unknown` for a code this panel does not know or none at all. */
export type PreviewDelivery =
  'none' | 'clickToCall' | 'manualDial' | 'manualDialCorrected' | 'outsideNetwork' | 'progressive' | 'unknown';

/** One group of preview rules. */
export interface PreviewRules {
  /** The administrator switched previews of this group off. */
  readonly disabled: boolean;
  readonly delivery: PreviewDelivery;
  /** Seconds before a preview resolves by itself; null when none is given. */
  readonly timeoutS: number | null;
  /** The same when the record is delivered again. */
  readonly timeoutAgainS: number | null;
  /** What the dialer does at the end: true dials, false requeues (`…DefaultAccept`); null when the answer does not say. */
  readonly acceptsAtEnd: boolean | null;
  /** Which buttons the agent has beside Accept. */
  readonly disposition: boolean;
  readonly requeue: boolean;
  readonly reschedule: boolean;
  readonly snooze: boolean;
}

/** Delivery preferences: the group for ConfirmationRequired records, and the one for ComplianceRecord, which wins where both apply. */
export interface PreviewPreferences {
  readonly confirmation: PreviewRules;
  readonly compliance: PreviewRules;
}

/** Both answers about one skill. A half is null when that answer could not be read; `dialer.listFailed` then says why. */
export interface SkillParameters {
  readonly marks: SkillMarks | null;
  readonly preview: PreviewPreferences | null;
}
