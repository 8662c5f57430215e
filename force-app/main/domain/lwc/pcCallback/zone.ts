/** From the dialer's zone names to real time zones. */
import type { ZoneEntry } from 'c/pcFacts';
import { IANAZone } from 'c/pcLuxon';
import { findIana, IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from 'c/pcWindowsIana';

const plain = (text: string): string => text.trim().toLowerCase();

/** Windows names by their spelling without case. */
const windowsNames = new Map(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => [plain(windowsName), windowsName]));
/** All names of a zone, by each of them without case. */
const zoneNames = new Map(IANA_ALIAS_MAP.flatMap(({ alias }) => alias.map((name) => [plain(name), alias] as const)));

/** Whether a name is a zone that this browser's clock data knows. */
export const isZone = (name: string | null): name is string => name !== null && IANAZone.create(name).isValid;

/** One text for all names of one zone: Asia/Calcutta is Asia/Kolkata. Only to compare. */
export const zoneKey = (zone: string): string => plain(zoneNames.get(plain(zone))?.[0] ?? zone);

/** The tenant's own name for what a contact's zone name says, written either way. */
const listed = (name: string, zones: readonly ZoneEntry[]): string | null =>
  zones.find((zone) => plain(zone.standardName) === plain(name) || plain(zone.displayName) === plain(name))?.standardName ??
  null;

/** The wire's own rule is a substring match (protocol 4.6); two matches would be a guess between two clocks. */
const listedInPart = (name: string, zones: readonly ZoneEntry[]): string | null => {
  const found = zones.filter((zone) => plain(zone.standardName).includes(plain(name)));
  const names = new Set(found.map((zone) => zone.standardName));
  return names.size === 1 ? (found[0]?.standardName ?? null) : null;
};

/** An IANA name in its usual letters; a name without a part of the world ("EST", "+05:00") is none of a place. */
const ianaName = (name: string): string | null =>
  name.includes('/') ? (zoneNames.get(plain(name))?.find((known) => plain(known) === plain(name)) ?? name.trim()) : null;

/** The zone a full name means: the main zone of a Windows name, or an IANA name itself. */
const meant = (name: string | null): string | null => {
  if (name === null) return null;
  const windows = windowsNames.get(plain(name));
  const zone = windows === undefined ? ianaName(name) : (findIana(windows)[0] ?? null);
  return isZone(zone) ? zone : null;
};

/**
 * The IANA zone of a contact.
 *
 * @param zoneName as sent: a Windows name ("Mountain Standard Time"), part of one, or already an IANA name
 * @param zones the tenant's timezones list (protocol 7.9), asked first; may be empty
 * @returns `America/Denver`, or null when the name says nothing certain
 */
export const zoneOf = (zoneName: string, zones: readonly ZoneEntry[]): string | null => {
  if (zoneName.trim() === '') return null;
  const own = listed(zoneName, zones);
  return own === null ? (meant(zoneName) ?? meant(listedInPart(zoneName, zones))) : meant(own);
};
