/** What waiting in the dialer means, said from what is known of the skill's previews (protocol 7.3). */
import type { Scene } from './scene';
import type { WaitingWord } from './wordsShift';

/** Whether this skill may show a record before it is dialed; null while its setup was not read. */
const mayPreview = ({ context: { skill, skillParameters } }: Scene): boolean | null => {
  const skillId = skill?.skillId ?? null;
  const known = skillId !== null && Object.hasOwn(skillParameters, skillId) ? skillParameters[skillId] : undefined;
  const preview = known?.parameters?.preview ?? null;
  return preview === null ? null : !preview.confirmation.disabled || !preview.compliance.disabled;
};

export const dialerHint = (scene: Scene): WaitingWord => {
  const previews = mayPreview(scene);
  if (previews === null) return 'waitingDialerPlainHint';
  return previews ? 'waitingDialerPreviewHint' : 'waitingDialerHint';
};
