/**
 * What administrators decide and the dialer does not say. In an org they come from custom metadata, on the local page from
 * data/settings.json. Whatever is missing or unreadable falls back to {@link defaultSettings}; a call never waits for a setting.
 */

/** What Snooze does in this tenant. The vendor's documents name three meanings, so the words come from here. */
export type SnoozeMeaning = 'personalQueue' | 'skillQueue' | 'afterDelay';

export interface SoftphoneSettings {
  /** Zone in which the dialer reads the wall-clock time of a reschedule: `contact`, or an IANA name. Unverified on a tenant. */
  readonly rescheduleZone: string;
  /** Hosts, besides this org's records, that a screen pop may open over https. */
  readonly popHosts: readonly string[];
  readonly snoozeMeans: SnoozeMeaning;
  /** Whether the contact panel (history, attempts) opens on connect. */
  readonly contactPanel: boolean;
  /** Exceptions by skill name. */
  readonly contactPanelBySkill: Readonly<Record<string, boolean>>;
  /** ISO country of numbers written without one. */
  readonly defaultCountry: string;
}

export const defaultSettings: SoftphoneSettings = Object.freeze({
  rescheduleZone: 'contact',
  popHosts: [],
  snoozeMeans: 'personalQueue',
  contactPanel: false,
  contactPanelBySkill: {},
  defaultCountry: 'US'
});

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

const readers: { readonly [Name in keyof SoftphoneSettings]: Reader<SoftphoneSettings[Name]> } = {
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
  const names = Object.keys(readers) as (keyof SoftphoneSettings)[];
  const present = names.filter((name) => given[name] !== undefined);
  const readable = present.filter((name) => readers[name](given[name]));
  const settings = { ...defaultSettings, ...Object.fromEntries(readable.map((name) => [name, given[name]])) };
  const ofUse = isOfUse(settings);
  return { settings, wrong: present.filter((name) => !readable.includes(name) || ofUse[name] === false) };
}
