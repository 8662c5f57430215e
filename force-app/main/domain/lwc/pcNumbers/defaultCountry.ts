/** In which country a number without + is read. */
import { isSupportedCountry } from 'c/pcPhoneNumber';
import { IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from 'c/pcWindowsIana';
import { readNumber } from './readNumber';

/** All names of a zone, by each of them. */
const names = new Map<string, readonly string[]>(
  IANA_ALIAS_MAP.flatMap(({ alias }) => alias.map((name) => [name, alias] as const))
);
/** Zone → country, by every name of the zone. Zones of the sea and of fixed offset have none. */
const countries = new Map<string, string>(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => isSupportedCountry(territory)).flatMap(({ territory, iana }) =>
    iana.flatMap((zone) => names.get(zone) ?? [zone]).map((zone) => [zone, territory] as const)
  )
);

/** What may tell the country. */
export interface CountrySource {
  /** The contact's number as sent. */
  readonly number: string;
  /** The contact's IANA zone, null when unknown. */
  readonly zone: string | null;
  /** The administrator's setting, an ISO 3166 code; '' when not set. */
  readonly setting: string;
}

/**
 * The country (ISO 3166) for numbers without +: that of the contact's own number when it says one, else of the contact's zone, else the
 * setting; null when nothing says.
 */
export const defaultCountry = ({ number, zone, setting }: CountrySource): string | null => {
  const own = readNumber(number, null);
  if (own.kind === 'ok' && own.country !== null) return own.country;
  const there = zone === null ? undefined : countries.get(zone);
  if (there !== undefined) return there;
  const set = setting.trim().toUpperCase();
  return isSupportedCountry(set) ? set : null;
};
