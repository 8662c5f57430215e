/** Hosts, addresses, zones and countries that administrators type. */

/** A host, with or without a port; a screen pop compares whole hosts. */
export const isHost = (entry: string): boolean => /^[^\s/\\@?#:]+(:\d{1,5})?$/.test(entry) && !/\.(:|$)/.test(entry);

/** The base address of an https host, or of a server on this machine, as a simulator is. */
export const isAddress = (entry: string): boolean =>
  (/^https:\/\//i.test(entry) && isHost(withoutSlash(entry).slice(8))) ||
  /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?\/?$/.test(entry);

export const withoutSlash = (entry: string): string => entry.replace(/\/$/, '');

/** Windows names are left to the reschedule rules, which have the table. */
export const isZone = (name: string): boolean => {
  if (['', 'contact'].includes(name.toLowerCase()) || / Time$/.test(name)) return true;
  try {
    return /^[A-Z]/i.test(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
};

/** Two letters that stand for a country; capital or small. */
export const isCountry = (code: string): boolean => {
  if (!/^[a-z]{2}$/i.test(code)) return false;
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase());
  return name !== undefined && name !== 'Unknown Region';
};
