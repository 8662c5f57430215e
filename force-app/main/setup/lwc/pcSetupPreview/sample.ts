/** The contact an administrator makes up. */
import { popFieldsOf, popRuleOf } from 'c/pcFacts';
import type { ContactFact, ContactStatus, LabeledValue, SoftphoneSettings } from 'c/pcFacts';

/** States a rule can wait for. */
export const moments = ['previewing', 'ringing', 'screening', 'active'] as const satisfies readonly ContactStatus[];
export type Moment = (typeof moments)[number];

export interface Sample {
  readonly skillName: string;
  readonly moment: Moment;
  readonly number: string;
  readonly externalId: string;
  /** What the dialer sends to be opened. */
  readonly address: string;
  /** One a line, `label = value`. */
  readonly values: string;
}

/** Where there is most to see: a skill whose rule looks for records. '' is one without settings of its own. */
export const firstSkill = ({ popRules }: Pick<SoftphoneSettings, 'popRules'>): string =>
  (popRules.find(({ skillName, source }) => skillName !== '' && source !== 'screenPopUrl') ?? popRules[0])?.skillName ?? '';

/** A number that belongs to nobody. */
const nobodysNumber = '+12025550142';

/** To begin with: one of each value that the settings use for this skill. */
export const sampleOf = (
  { popRules, popFields }: Pick<SoftphoneSettings, 'popRules' | 'popFields'>,
  skillName: string,
  value: string
): Sample => {
  const rule = popRuleOf(popRules, skillName);
  const shown = popFieldsOf(popFields, skillName).flatMap((field) =>
    field.source === 'dialerValue' ? [field.dialerValue] : []
  );
  const looked = rule?.source === 'dialerValue' ? [rule.valueName] : [];
  const labels = [...new Set([...looked, ...shown])];
  return {
    skillName,
    moment: 'active',
    number: nobodysNumber,
    externalId: '',
    address: '',
    values: labels.map((label) => `${label} = ${value}`).join('\n')
  };
};

/** A line without `=` is no value. */
export const valuesOf = (text: string): readonly LabeledValue[] =>
  text.split('\n').flatMap((line) => {
    const at = line.indexOf('=');
    const label = line.slice(0, at).trim();
    return at < 0 || label === '' ? [] : [{ label, value: line.slice(at + 1).trim(), kind: 'string' as const }];
  });

const rawStatus: Readonly<Record<Moment, string>> = {
  previewing: 'Previewing',
  ringing: 'Ringing',
  screening: 'CallClassifying',
  active: 'Active'
};

/** Ids of nobody; they are never sent anywhere. */
export const sampleId = { contact: '1', skill: '1' } as const;

export const contactOf = (sample: Sample, name: string, now: number): ContactFact => ({
  contactId: sampleId.contact,
  masterId: sampleId.contact,
  parentContactId: null,
  status: sample.moment,
  rawStatus: rawStatus[sample.moment],
  final: false,
  callType: 'NaturalCalling',
  inbound: false,
  skillId: sampleId.skill,
  name,
  number: sample.number.trim(),
  callerId: '',
  linked: sample.moment !== 'previewing',
  startedAt: now,
  changedAt: now,
  screenPopUrl: sample.address.trim(),
  disconnectCode: 'NA',
  recording: false,
  timeoutS: null,
  allowDispositions: true,
  zoneName: '',
  values: valuesOf(sample.values),
  blendingSkillName: '',
  compliance: false,
  confirmationRequired: false,
  machineOverride: false,
  machineOverrideUntil: null,
  externalId: sample.externalId.trim(),
  interactionId: sampleId.contact,
  manualAccept: false
});
