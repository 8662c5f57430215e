/** The settings of the org, read before a shift begins and never waited for longer than a moment. */
import { defaultSettings } from 'c/pcFacts';
import type { Features, SettingProblem } from 'c/pcFacts';
import type { Clock } from 'c/pcCtiAdapter';
import type { ReadOrgSettings } from 'c/pcOrgSettings';

/** Calls do not wait for Apex: after this defaults count, ms. */
export const settingsLimitMs = 3000;

export interface OrgSettingsParts {
  /** What the org answers, in whatever shape; a rejection is an org that did not. */
  readonly read: () => Promise<unknown>;
  /** The org's words for why it did not answer. */
  readonly refusalOf: (error: unknown) => string;
  readonly features: Features;
  readonly clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>;
  /** Brings the rules; given by tests. */
  readonly bring?: () => Promise<Pick<typeof import('c/pcOrgSettings'), 'readOrgSettings'>>;
}

const without = (code: SettingProblem['code'], value: string, features: Features): ReadOrgSettings => ({
  settings: { ...defaultSettings, features },
  problems: [{ code, type: '', developerName: '', field: '', value, right: '' }]
});

/** Never rejects. What comes after the limit counts with the next page load. */
export function settingsOfOrg(parts: OrgSettingsParts): Promise<ReadOrgSettings> {
  const { read, refusalOf, features, clock, bring = () => import('c/pcOrgSettings') } = parts;
  return new Promise((resolve) => {
    const alarm = clock.setTimeout(() => resolve(without('late', '', features)), settingsLimitMs);
    const done = (settings: ReadOrgSettings): void => {
      clock.clearTimeout(alarm);
      resolve(settings);
    };
    Promise.all([read(), bring()])
      .then(([answer, { readOrgSettings }]) => done(readOrgSettings(answer, features)))
      .catch((error: unknown) => done(without('unread', refusalOf(error), features)));
  });
}
