/** Screen pops as administrators configure them, judged: a rule or field that could not work is not among them. */

/** The first state of a contact in which a rule applies; a contact that skips it pops at the next one it reaches. */
export type PopTrigger = 'preview' | 'ringing' | 'amd' | 'connected';

interface AnyPopRule {
  /** Names the record to those who mend it. */
  readonly developerName: string;
  /** '' holds for every skill that has no rule of its own. */
  readonly skillName: string;
  readonly trigger: PopTrigger;
  readonly openAs: 'tab' | 'subtab';
}

/** Opens the address the dialer sends with the contact (protocol 5.3, `ScreenPopURL`). */
export interface AddressPopRule extends AnyPopRule {
  readonly source: 'screenPopUrl';
}

/** Looks for records of this org and says what one, many and none of them lead to. */
export interface MatchPopRule extends AnyPopRule {
  /** What of the contact is looked for: the id it has in the calling list, its number, or one of the dialer's values. */
  readonly source: 'externalId' | 'phone' | 'dialerValue';
  /** Label of the dialer's value; '' for other sources. */
  readonly valueName: string;
  /** Object to match in, and to make a new record of. */
  readonly objectApiName: string;
  /** Label of the object in the user's language; without it its API name is shown. */
  readonly objectLabel?: string;
  /** Field to match; '' for a number, which is searched in every phone field. */
  readonly fieldApiName: string;
  readonly whenOne: 'open' | 'choose' | 'nothing';
  readonly whenMany: 'choose' | 'nothing';
  readonly whenNone: 'new' | 'nothing';
}

/** At most one for each skill name. */
export type PopRule = AddressPopRule | MatchPopRule;

interface AnyPopField {
  readonly developerName: string;
  /** '' holds for every skill that has no fields of its own. */
  readonly skillName: string;
  /** Small ones first; equal ones by `developerName`. */
  readonly order: number;
}

/** A value the dialer sends with the contact. */
export interface DialerPopField extends AnyPopField {
  readonly source: 'dialerValue';
  /** Its label at the dialer. */
  readonly dialerValue: string;
  /** The administrator's own label; '' is the dialer's. */
  readonly label: string;
  /** Where a new record gets it; '' where it goes into none. */
  readonly objectApiName: string;
  readonly fieldApiName: string;
}

/** A field of the matched record. */
export interface RecordPopField extends AnyPopField {
  readonly source: 'recordField';
  readonly objectApiName: string;
  readonly fieldApiName: string;
  /** The administrator's own label, or that of the field in the user's language. */
  readonly label: string;
}

/** One value on the card. */
export type PopField = DialerPopField | RecordPopField;

/** What is in force when no rule is configured: what the dialer says is opened, when the analysis begins or the agent is connected. */
export const defaultPopRule: PopRule = Object.freeze({
  developerName: '',
  skillName: '',
  trigger: 'amd',
  source: 'screenPopUrl',
  openAs: 'tab'
});

/** The rule for contacts of this skill: its own, else that for all others; null when administrators configured neither. */
export const popRuleOf = (rules: readonly PopRule[], skillName: string): PopRule | null =>
  rules.find((rule) => rule.skillName !== '' && rule.skillName === skillName) ??
  rules.find((rule) => rule.skillName === '') ??
  null;

/** The fields for contacts of this skill, in order: its own, else those for all others. */
export const popFieldsOf = (fields: readonly PopField[], skillName: string): readonly PopField[] => {
  const own = fields.filter((field) => field.skillName !== '' && field.skillName === skillName);
  return own.length > 0 ? own : fields.filter((field) => field.skillName === '');
};
