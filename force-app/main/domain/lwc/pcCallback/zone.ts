/** From the dialer's zone names to real time zones. */
import type { ZoneEntry } from 'c/pcFacts';
import { IANAZone } from 'c/pcLuxon';
import { findIana } from 'c/pcWindowsIana';

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The one standard name of the tenant's list a contact's zone name means; itself when the list does not say. */
const standardName = (zoneName: string, zones: readonly ZoneEntry[]): string | null => {
  const exact = zones.find((zone) => same(zone.standardName, zoneName) || same(zone.displayName, zoneName));
  if (exact) return exact.standardName;
  // The wire's own rule is a substring match (protocol 4.6); two matches would be a guess between two clocks.
  const partly = zones.filter((zone) => zone.standardName.toLowerCase().includes(zoneName.trim().toLowerCase()));
  const names = new Set(partly.map((zone) => zone.standardName));
  if (names.size > 1) return null;
  return partly[0]?.standardName ?? zoneName.trim();
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
  const name = standardName(zoneName, zones);
  if (name === null) return null;
  const [iana] = findIana(name);
  const candidate = iana ?? (name.includes('/') ? name : null);
  return candidate !== null && IANAZone.isValidZone(candidate) ? candidate : null;
};
