/**
 * One contact as the dialer last described it. CallContactEvent always carries the complete field set (protocol 4.6), so a
 * fact replaces what was known before; nothing is merged. All text is untrusted and only ever shown as text.
 */

/** A UTC instant in milliseconds since the epoch, by the dialer's clock. */
export type Instant = number;

/** Decimal id that may exceed 2^53, therefore always a string (protocol 0.2). */
export type ContactId = string;

/** The dialer's Status in our words (protocol 5.2, 6); `unknown` keeps the raw word in {@link ContactFact.rawStatus}. */
export type ContactStatus =
  | 'previewing'
  | 'dialing'
  | 'ringing'
  | 'screening'
  | 'active'
  | 'holding'
  | 'masking'
  | 'joined'
  | 'offered'
  | 'callbackOffered'
  | 'disconnected'
  | 'unknown';

/** Type code of a configured value in OtherInformationNewFormat (protocol 5.5); `none` when the wire gives no code. */
export type ValueKind = 'none' | 'boolean' | 'date' | 'decimal' | 'integer' | 'string' | 'phone';

/** One configured value of a contact ("Value one", "Value two"), as sent. */
export interface LabeledValue {
  readonly label: string;
  readonly value: string;
  readonly kind: ValueKind;
}

/** One contact, complete. Field sources: protocol 4.6. */
export interface ContactFact {
  readonly contactId: ContactId;
  /** Original contact; equal to contactId for a primary call. */
  readonly masterId: ContactId;
  /** Parent after transfer or consult; null when the wire says "0" or nothing. */
  readonly parentContactId: ContactId | null;
  readonly status: ContactStatus;
  /** The Status word as sent. */
  readonly rawStatus: string;
  /** FinalState: on a disconnected contact, false while wrap-up lasts and true when it is closed. */
  readonly final: boolean;
  /** CallType as sent; Personal Connection is `NaturalCalling`. */
  readonly callType: string;
  readonly inbound: boolean;
  /** Skill id (protocol 4.6: the field holds the id, not the name); null when "0" or missing. */
  readonly skillId: string | null;
  /** Label: the customer's display name; may be empty, may contain anything. */
  readonly name: string;
  /** DNIS: the number dialed, as sent. */
  readonly number: string;
  /** ANI: the number dialed from. */
  readonly callerId: string;
  /** Among parallel attempts, the one the agent's audio is attached to. Zero or two at once are possible for a moment (protocol 5.3). */
  readonly linked: boolean;
  readonly startedAt: Instant | null;
  /** When the status last changed. */
  readonly changedAt: Instant | null;
  /** URL to open, '' when there is none (yet). */
  readonly screenPopUrl: string;
  /** As sent; `NA` is the normal one, `BadNumber` and `Error` are the two others clients know. */
  readonly disconnectCode: string;
  /** True only while agent-requested recording runs (IsLogging). */
  readonly recording: boolean;
  /** Seconds before a preview or offer resolves by itself; null when the wire gives none. */
  readonly timeoutS: number | null;
  readonly allowDispositions: boolean;
  /** Windows zone name of the customer, '' when unknown. */
  readonly zoneName: string;
  /** Configured values, in the dialer's order. */
  readonly values: readonly LabeledValue[];
  /** Name of the skill when blending delivered the contact outside the assigned one, else ''. */
  readonly blendingSkillName: string;
  readonly compliance: boolean;
  readonly confirmationRequired: boolean;
  /** AnsMachineOverride: a machine was detected and the agent may act. */
  readonly machineOverride: boolean;
  /** Until when the override applies; null when the wire gives no end. */
  readonly machineOverrideUntil: Instant | null;
  readonly externalId: string;
  /** Groups contacts; falls back to contactId. */
  readonly interactionId: string;
  readonly manualAccept: boolean;
}
