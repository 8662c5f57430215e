/**
 * What administrators decide and the dialer does not say. In an org they come from custom metadata, on the local page from
 * data/settings.json. Whatever is missing or unreadable falls back to {@link defaultSettings}; a call never waits for a setting.
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

type Reader<Value> = (value: unknown) => value is Value;

const isString: Reader<string> = (value): value is string => typeof value === 'string' && value.trim() !== '';
const isBoolean: Reader<boolean> = (value): value is boolean => typeof value === 'boolean';
const isStrings: Reader<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.every(isString);
const isSnooze: Reader<SnoozeMeaning> = (value): value is SnoozeMeaning =>
  value === 'personalQueue' || value === 'skillQueue' || value === 'afterDelay';
const isSwitches: Reader<Readonly<Record<string, boolean>>> = (value): value is Readonly<Record<string, boolean>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isBoolean);

/** A host, with or without a port; anything else in its place allows nothing (the screen pop compares whole hosts). */
const isHost = (entry: string): boolean => /^[^\s/\\@?#]*[^\s/\\@?#.]$/.test(entry.trim());

/** Windows names are left to the reschedule rules, which have the table. */
const isZoneName = (name: string): boolean => {
  if (['', 'contact'].includes(name.trim().toLowerCase()) || / Time$/.test(name)) return true;
  try {
    return /^[A-Z]/i.test(new Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
};

/** Right in kind and yet of no use. It counts all the same: another zone or another host instead would do something nobody asked for. */
const isOfUse = ({ popHosts, rescheduleZone }: SoftphoneSettings): Readonly<Record<string, boolean>> => ({
  popHosts: popHosts.every(isHost),
  rescheduleZone: isZoneName(rescheduleZone)
});

type Plain = Exclude<
  keyof SoftphoneSettings,
  'tenant' | 'snoozeText' | 'snoozeBySkill' | 'stationDefault' | 'popRules' | 'popFields' | 'endReasons' | 'features'
>;

const readers: { readonly [Name in Plain]: Reader<SoftphoneSettings[Name]> } = {
  rescheduleZone: isString,
  popHosts: isStrings,
  snoozeMeans: isSnooze,
  contactPanel: isBoolean,
  contactPanelBySkill: isSwitches,
  defaultCountry: isString
};

/** Settings as read, and what is wrong in them. */
export interface ReadSettings {
  readonly settings: SoftphoneSettings;
  /** Fields that fell back to their default or are of no use, for those who can mend them; `all` when nothing could be read. */
  readonly wrong: readonly string[] | 'all';
}

/** Reads settings from anything. Null and undefined: none are set. Anything else that is no object: they could not be read. */
export function readSettings(value: unknown): ReadSettings {
  const none = value === null || value === undefined;
  if (!none && (typeof value !== 'object' || Array.isArray(value))) return { settings: defaultSettings, wrong: 'all' };
  const given = (value ?? {}) as Record<string, unknown>;
  const names = Object.keys(readers) as Plain[];
  const present = names.filter((name) => given[name] !== undefined);
  const readable = present.filter((name) => readers[name](given[name]));
  const settings = { ...defaultSettings, ...Object.fromEntries(readable.map((name) => [name, given[name]])) };
  const ofUse = isOfUse(settings);
  return { settings, wrong: present.filter((name) => !readable.includes(name) || ofUse[name] === false) };
}
