/**
 * Which web page a screen-pop address means. The address comes from the dialer: only `https` pages of hosts that an administrator
 * named are read out of it, each host exactly as named. Look-alikes in other scripts, a trailing dot, sub-domains, other ports, user
 * names before an `@`, backslashes and every other scheme are something else.
 */

export type PageTarget =
  | { readonly url: string }
  /** `host` is the refused host as the browser would reach it, in ASCII; '' when the address is no https address at all. */
  | { readonly refused: 'otherHost' | 'unusable'; readonly host: string };

const unusable: PageTarget = { refused: 'unusable', host: '' };

const parsed = (address: string): URL | null => {
  try {
    return new URL(address);
  } catch {
    return null;
  }
};

/** A host as a setting names it, `crm.example.test` or `crm.example.test:8443`; null when the entry is anything else. */
function hostOf(entry: string): string | null {
  const url = parsed(`https://${entry.trim()}`);
  return url !== null && entry.trim() !== '' && url.href === `https://${url.host}/` && !url.hostname.endsWith('.')
    ? url.host
    : null;
}

/** Nothing the browser would read differently from a person: white space and control characters inside, backslashes. */
const plain = /^https:\/\/[^\s\\\p{Cc}]+$/iu;

const authority = (address: string): string => /^https:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';

/** Reads an absolute address. `popHosts` are the hosts the settings allow; an entry that is no host allows nothing. */
export function readPageUrl(address: string, popHosts: readonly string[]): PageTarget {
  const text = address.trim();
  if (!plain.test(text) || authority(text).includes('@')) return unusable;
  const url = parsed(text);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return unusable;
  return popHosts.some((entry) => hostOf(entry) === url.host) ? { url: url.href } : { refused: 'otherHost', host: url.host };
}
