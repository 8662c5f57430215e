/**
 * What the org's administrators have set, judged: settings the softphone can work with, and what is wrong for those who can mend it.
 * A wrong setting counts as not set. No call waits for one, and none fails on one.
 */
import { defaultSettings } from 'c/pcFacts';
import type { Features, SettingProblem, SoftphoneSettings } from 'c/pcFacts';
import { readConnection } from './connection';
import { readEndReasons } from './endReasons';
import { readObjects } from './objects';
import { readPopFields } from './popFields';
import { readPopRules } from './popRules';
import { isFields } from './rows';
import { readSkills } from './skills';

/** Settings as read, and what is wrong in them. */
export interface ReadOrgSettings {
  readonly settings: SoftphoneSettings;
  /** In the order of the org's lists; none: nothing to mend. */
  readonly problems: readonly SettingProblem[];
}

/** Reads what `PC_SettingsController.read` answers (`OrgSettings`), or anything else; never throws. */
export function readOrgSettings(raw: unknown, features: Features = defaultSettings.features): ReadOrgSettings {
  const problems: SettingProblem[] = [];
  const told = new Set<string>();
  const tell = (problem: SettingProblem): void => {
    const same = JSON.stringify(problem);
    if (!told.has(same)) problems.push(problem);
    told.add(same);
  };
  if (!isFields(raw)) {
    tell({ code: 'unread', type: '', developerName: '', field: '', value: '', right: '' });
    return { settings: { ...defaultSettings, features }, problems };
  }
  const objects = readObjects(raw.objects);
  const settings: SoftphoneSettings = {
    ...readConnection(raw.connections, tell),
    ...readSkills(raw.skills, features, tell),
    popRules: readPopRules(raw.popRules, objects, tell),
    popFields: readPopFields(raw.popFields, objects, tell),
    endReasons: readEndReasons(raw.endReasons, tell),
    features
  };
  return { settings, problems };
}
