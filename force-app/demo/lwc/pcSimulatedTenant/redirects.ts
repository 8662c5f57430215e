/** Where the tenant sends a browser back to. Anything else is never redirected to. */

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The address as a URL, null when it is not a plain http(s) address without credentials and fragment. */
function parseAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const plain = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  return plain && !text.includes('#') ? url : null;
}

/**
 * Decides whether a redirect address is allowed: any port and path of this machine, and the addresses registered in `registered`,
 * compared character by character.
 */
export function redirectRule(registered: readonly string[]): (address: string) => boolean {
  return (address) => {
    const url = parseAddress(address);
    return url !== null && (loopbackHosts.has(url.hostname) || registered.includes(address));
  };
}

/** The address with the given parameters added to its query. Empty values are left out. */
export function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value !== '') url.searchParams.set(name, value);
  return url.href;
}
