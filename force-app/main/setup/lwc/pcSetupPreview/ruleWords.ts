/** Which rule is for the sample contact, and why nothing is looked for yet, in words. */
import { popRuleOf } from 'c/pcFacts';
import type { ContactFact, PopRule, PopTrigger, SoftphoneSettings } from 'c/pcFacts';
import { popPlan } from 'c/pcPopRules';
import { recordText } from 'c/pcSettingWords';
import { sayOf, setupLabels } from 'c/pcSetupWords';

const momentOf: Readonly<Record<PopTrigger, string>> = {
  preview: setupLabels.momentPreview,
  ringing: setupLabels.momentRinging,
  amd: setupLabels.momentAmd,
  connected: setupLabels.momentConnected
};

const what = (rule: PopRule): string => {
  switch (rule.source) {
    case 'screenPopUrl':
      return setupLabels.whatAddress;
    case 'externalId':
      return setupLabels.whatExternalId.trim();
    case 'phone':
      return setupLabels.whatPhone;
    case 'dialerValue':
      return sayOf('whatDialerValue', { name: rule.valueName }).trim();
  }
};

export const ruleFor = ({ popRules }: Pick<SoftphoneSettings, 'popRules'>, skillName: string): PopRule | null =>
  popRuleOf(popRules, skillName);

export const ruleText = (rule: PopRule | null): string => {
  if (rule === null) return setupLabels.ruleNone;
  const { developerName } = rule;
  return developerName === ''
    ? setupLabels.ruleOwn
    : sayOf('ruleApplies', { record: recordText({ type: 'PC_Screen_Pop_Rule__mdt', developerName }) });
};

/** For a rule that is not due with this contact as it is. */
export const waitText = (rule: PopRule, contact: ContactFact): string =>
  popPlan(contact, rule).kind === 'nothing'
    ? sayOf('hasNoValue', { what: what(rule) })
    : sayOf('waits', { moment: momentOf[rule.trigger] });
