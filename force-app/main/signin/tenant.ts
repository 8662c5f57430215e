/** What a tenant says of itself: its two discovery documents (protocol 1.1). */
import * as oauth from 'oauth4webapi';
import type { Fetch } from '../cti/lwc/pcCtiAdapter/port';

export interface Tenant {
  readonly server: oauth.AuthorizationServer;
  /** Base of the API, without trailing slash. */
  readonly apiEndpoint: string;
  readonly cluster: string;
  readonly acdDomain: string;
}

/** Options for requests to a tenant: our fetch, and plain http for one that runs on this machine only. */
export function requestOptions(issuer: string, fetch: Fetch) {
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname);
  return {
    [oauth.customFetch]: (url: string, init: RequestInit) => fetch(new Request(url, init)),
    [oauth.allowInsecureRequests]: loopback
  };
}

/**
 * Reads both documents; rejects when one is missing, is of another issuer or lacks what the sign-in needs.
 * @param tenantId '' asks for the host's own tenant
 */
export async function discover(issuer: string, fetch: Fetch, tenantId = ''): Promise<Tenant> {
  const base = new URL(issuer);
  const server = await oauth.processDiscoveryResponse(
    base,
    await oauth.discoveryRequest(base, { algorithm: 'oidc', ...requestOptions(issuer, fetch) } as oauth.DiscoveryRequestOptions)
  );
  if (!server.code_challenge_methods_supported?.includes('S256'))
    throw new Error('The tenant does not support PKCE with S256.');
  const address = new URL('/.well-known/cxone-configuration', base);
  if (tenantId !== '') address.searchParams.set('tenantId', tenantId);
  const response = await fetch(new Request(address));
  if (!response.ok) throw new Error(`cxone-configuration answered ${response.status}.`);
  const document = (await response.json()) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof document[name] === 'string' ? document[name] : '');
  if (text('api_endpoint') === '') throw new Error('cxone-configuration has no api_endpoint.');
  return {
    server,
    apiEndpoint: text('api_endpoint').replace(/\/+$/, ''),
    cluster: text('cluster'),
    acdDomain: text('acdDomain')
  };
}
