/** Hosts the softphone talks to, by its settings. Those of screen pops are not among them: they are opened, not connected to. */
import type { TenantSetting } from 'c/pcFacts';
import { isHostReached } from 'c/pcHostCheck';

/** Where sign-in is found when the connection names no other place (protocol 1.1). */
const usualSignInHost = 'https://cxone.niceincontact.com';

/** Where sign-in and API are; `api` is '' when the tenant names it at sign-in (protocol 1.2). */
export const namedHosts = (tenant: TenantSetting): { readonly signIn: string; readonly api: string } => {
  const { signInHost, apiHost, area } = tenant;
  const usual = /^[a-z0-9-]+$/i.test(area) ? `https://api-${area.toLowerCase()}.niceincontact.com` : '';
  return { signIn: signInHost || usualSignInHost, api: apiHost || usual };
};

export const hostsInUse = (tenant: TenantSetting): readonly string[] => [
  ...new Set(Object.values(namedHosts(tenant)).filter((host) => host !== ''))
];

/** Those that this page does not reach. All are tried at once. */
export async function hostsNotReached(hosts: readonly string[], isReached = isHostReached): Promise<readonly string[]> {
  const reached = await Promise.all(hosts.map((host) => isReached(host)));
  return hosts.filter((_, index) => !reached[index]);
}
