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

const readers: { readonly [Name in keyof SoftphoneSettings]: Reader<SoftphoneSettings[Name]> } = {
  rescheduleZone: isString,
  popHosts: isStrings,
  snoozeMeans: isSnooze,
  contactPanel: isBoolean,
  contactPanelBySkill: isSwitches,
  defaultCountry: isString
};

/** Reads settings from anything. `unreadable` names the fields that fell back to their default, for those who can mend them. */
export function readSettings(value: unknown): { readonly settings: SoftphoneSettings; readonly unreadable: readonly string[] } {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const names = Object.keys(readers) as (keyof SoftphoneSettings)[];
  const present = names.filter((name) => given[name] !== undefined);
  const readable = present.filter((name) => readers[name](given[name]));
  return {
    settings: { ...defaultSettings, ...Object.fromEntries(readable.map((name) => [name, given[name]])) },
    unreadable: present.filter((name) => !readable.includes(name))
  };
}
