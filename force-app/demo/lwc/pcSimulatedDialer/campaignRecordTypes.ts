/** Records of the calling lists, and what happened with them before. All texts are untrusted for whoever shows them. */

/** One record of a skill's calling list. All of it is untrusted text for whoever shows it. */
export interface CampaignRecord {
  readonly recordId: string;
  readonly skillId: string;
  /** The customer's own id; fills `{externalId}` of the screen pop URL. */
  readonly externalId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** `+15205550142`. */
  readonly phoneE164: string;
  /** As the dialer sends it: `5205550142`. */
  readonly phoneNational: string;
  /** Windows zone name as on the wire: `Mountain Standard Time`. */
  readonly timeZone: string;
  /** Configured values as text; dates ISO, booleans `true`/`false`; null when the list has none. */
  readonly values: { readonly one: string | null; readonly two: string | null };
  readonly notes: string | null;
  /** The law asks for a preview, whatever the skill's mode. */
  readonly compliance: boolean;
  /** The list asks for a preview, whatever the skill's mode. */
  readonly confirmation: boolean;
  /** What is wrong with this record's events on purpose; null when nothing is. */
  readonly wire: WireSpoiling | null;
}

/**
 * A careless tenant: fields of this record's CallContactEvents are replaced or left out before they go on the wire. The model behind
 * them stays right.
 */
export interface WireSpoiling {
  /** Field → the value sent in its place. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that are not sent. */
  readonly leaveOut: readonly string[];
}

/** A contact of the past (protocol 7.12), told relative to the simulator's start, so that it is always recent. */
export interface CampaignPastContact {
  readonly contactId: string;
  readonly recordId: string;
  readonly agentId: string;
  /** Minutes before the simulator's start at which the contact began. */
  readonly minutesAgo: number;
  /** How long it lasted. */
  readonly durationSeconds: number;
  /** One of the skill's; null when nothing was saved. */
  readonly dispositionId: string | null;
  readonly notes: string;
}
