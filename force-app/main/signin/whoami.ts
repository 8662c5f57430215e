/** Who signed in (protocol 1.4). */
import type { Fetch, SignedInAgent } from '../cti/lwc/pcCtiAdapter/port';
import type { Tenant } from './tenant';

/**
 * The vendor builds the host from cluster and domain. A tenant on this machine has an address instead of a domain: there the API's own
 * base serves it.
 */
export function whoamiUrl({ apiEndpoint, cluster, acdDomain }: Tenant): string {
  const path = '/incontactauthorizationserver/token/whoami';
  const isAddress = /^(localhost|[\d.]+|\[.*\])(:\d+)?$/.test(acdDomain);
  return (cluster === '' || acdDomain === '' || isAddress ? apiEndpoint : `https://api-${cluster}.${acdDomain}`) + path;
}

/** Asks for the agent's ids. No Authorization header: the token is in the body. */
export async function whoami(tenant: Tenant, accessToken: string, name: string, fetch: Fetch): Promise<SignedInAgent> {
  const response = await fetch(
    new Request(whoamiUrl(tenant), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: accessToken })
    })
  );
  if (!response.ok) throw new Error(`whoami answered ${response.status}.`);
  const reply = (await response.json()) as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const value = reply[key];
    if (typeof value !== 'string' || value === '') throw new Error(`whoami has no ${key}.`);
    return value;
  };
  return {
    agentId: text('agent_id'),
    teamId: text('team_id'),
    name,
    apiBase: text('resource_server_base_uri').replace(/\/incontactapi\/?$/i, '')
  };
}
