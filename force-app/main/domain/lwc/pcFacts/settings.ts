/**
 * What administrators decide and the dialer does not say: custom metadata of the org, read and judged by c/pcOrgSettings. Whatever is
 * missing or wrong falls back to {@link defaultSettings}; a call never waits for a setting.
 */

import { defaultPopRule } from './popSettings';
import type { PopField, PopRule } from './popSettings';

/** What Snooze does in this tenant. The vendor's documents name three meanings, so the words come from here. */
export type SnoozeMeaning = 'personalQueue' | 'skillQueue' | 'afterDelay';

/** What Snooze does for the contacts of a skill. */
export interface SnoozeSetting {
  readonly means: SnoozeMeaning;
  /** What the button says it does, in the administrator's own words; '' uses ours. */
  readonly text: string;
}

/** What the user may use; each is a custom permission of the org. */
export interface Features {
  readonly manualDial: boolean;
  readonly myCallbacks: boolean;
  readonly contactPanel: boolean;
  /** Is told what is wrong in the settings, and where to mend it. */
  readonly administer: boolean;
}

/** How the tenant is reached (protocol 1.2, 1.3); '' where the vendor's usual place is meant. */
export interface TenantSetting {
  readonly area: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** Base address without a slash at its end. */
  readonly apiHost: string;
  readonly signInHost: string;
}

export interface SoftphoneSettings {
  readonly tenant: TenantSetting;
  /** Zone in which the dialer reads the wall-clock time of a reschedule: `contact`, or an IANA name. Unverified on a tenant. */
  readonly rescheduleZone: string;
  /** Hosts, besides this org's records, that a screen pop may open over https. */
  readonly popHosts: readonly string[];
  readonly snoozeMeans: SnoozeMeaning;
  /** The administrator's own words for it; '' uses ours. */
  readonly snoozeText: string;
  /** Exceptions by skill name. */
  readonly snoozeBySkill: Readonly<Record<string, SnoozeSetting>>;
  /** Whether the contact panel (history, attempts) opens on connect. */
  readonly contactPanel: boolean;
  /** Exceptions by skill name. */
  readonly contactPanelBySkill: Readonly<Record<string, boolean>>;
  /** ISO country of numbers written without one. */
  readonly defaultCountry: string;
  /** Phone number (E.164) or station id of the connect form when the agent has used none yet; '' for none. */
  readonly stationDefault: string;
  /** Which rule applies to a contact says `popRuleOf`. */
  readonly popRules: readonly PopRule[];
  /** In order; which of them are for a contact says `popFieldsOf`. None: the card shows the dialer's values as they come. */
  readonly popFields: readonly PopField[];
  /** The tenant's own words for its disconnect codes (protocol 5.3), by code in small letters. */
  readonly endReasons: Readonly<Record<string, string>>;
  readonly features: Features;
}

export const defaultSettings: SoftphoneSettings = Object.freeze({
  tenant: { area: '', tenantId: '', clientId: '', apiHost: '', signInHost: '' },
  rescheduleZone: 'contact',
  popHosts: [],
  snoozeMeans: 'personalQueue',
  snoozeText: '',
  snoozeBySkill: {},
  contactPanel: false,
  contactPanelBySkill: {},
  defaultCountry: 'US',
  stationDefault: '',
  popRules: [defaultPopRule],
  popFields: [],
  endReasons: {},
  features: { manualDial: true, myCallbacks: true, contactPanel: true, administer: false }
});

/** What Snooze does for contacts of this skill; '' when the skill's name is not known. */
export const snoozeOf = (
  { snoozeMeans, snoozeText, snoozeBySkill }: Pick<SoftphoneSettings, 'snoozeMeans' | 'snoozeText' | 'snoozeBySkill'>,
  skillName: string
): SnoozeSetting =>
  (Object.hasOwn(snoozeBySkill, skillName) ? snoozeBySkill[skillName] : undefined) ?? { means: snoozeMeans, text: snoozeText };

/** Whether the contact panel opens for contacts of this skill; '' when the skill's name is not known. */
export const opensContactPanel = (
  { contactPanel, contactPanelBySkill }: Pick<SoftphoneSettings, 'contactPanel' | 'contactPanelBySkill'>,
  skillName: string
): boolean => (Object.hasOwn(contactPanelBySkill, skillName) ? contactPanelBySkill[skillName] === true : contactPanel);
