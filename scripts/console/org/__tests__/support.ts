/** What some skills of the sample are set to. */
import { opensContactPanel } from 'c/pcFacts';
import type { SoftphoneSettings } from 'c/pcFacts';

export const contactPanelSkills = (settings: SoftphoneSettings): Readonly<Record<string, boolean>> =>
  Object.fromEntries(['Collections A', 'Welcome calls'].map((skill) => [skill, opensContactPanel(settings, skill)]));
