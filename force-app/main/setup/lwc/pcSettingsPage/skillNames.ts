/** Skills that settings name. Which there are, only the dialer knows. */
import type { SoftphoneSettings } from 'c/pcFacts';

export const skillNamesOf = (
  settings: Pick<SoftphoneSettings, 'popRules' | 'popFields' | 'snoozeBySkill' | 'contactPanelBySkill'>
): readonly string[] => {
  const { popRules, popFields, snoozeBySkill, contactPanelBySkill } = settings;
  const named = [
    ...popRules.map(({ skillName }) => skillName),
    ...popFields.map(({ skillName }) => skillName),
    ...Object.keys(snoozeBySkill),
    ...Object.keys(contactPanelBySkill)
  ];
  return [...new Set(named)].filter((name) => name !== '').sort((one, other) => (one < other ? -1 : 1));
};
