/**
 * The simulated tenant: discovery, sign-in with PKCE, tokens, key set and the user calls a client makes at sign-in (protocol 1). It
 * mounts its routes on the simulated dialer's handler and tells the dialer whose a token is. No passwords: who signs in says who
 * they are. Codes, tokens and sessions live in memory only.
 */
import type { SimulatedTenant, SimulatorClock, TenantAgent } from 'c/pcSimulatedDialer';
import type { AccessKey } from './accessKeys';
import { mountAuthorize } from './authorizeRoutes';
import { createBrowserSessions } from './browserSessions';
import { softphoneClientId, type TenantClient } from './clients';
import { createCodeStore } from './codes';
import { mountDiscovery } from './discoveryRoutes';
import { redirectRule } from './redirects';
import { createSigningKey } from './signingKey';
import { agentById } from './tenantAgents';
import { sampleTenant, type TenantIdentity } from './tenantIdentity';
import type { TenantState } from './tenantState';
import { mountToken } from './tokenRoutes';
import { createTokenStore } from './tokens';
import { mountUsers } from './userRoutes';

export { sampleTenant, softphoneClientId };
export type { AccessKey, TenantClient, TenantIdentity };

export interface SimulatedTenantOptions {
  /** Who can sign in. */
  readonly agents: readonly TenantAgent[];
  readonly clock: Pick<SimulatorClock, 'now'>;
  /** Base URL under which the tenant is reached, without trailing slash; also the issuer. */
  readonly origin: string;
  /** Lifetime of access tokens, seconds; 3600 by default (protocol 1.3). */
  readonly tokenLifetimeS?: number;
  /** Registered applications; the public client {@link softphoneClientId} by default. */
  readonly clients?: readonly TenantClient[];
  /** Redirect addresses beside those of this machine, compared character by character. */
  readonly redirectUris?: readonly string[];
  /** Keys for sign-in without a browser; none by default. */
  readonly accessKeys?: readonly AccessKey[];
  readonly identity?: TenantIdentity;
}

/** Builds a tenant. Two of them share nothing. */
export function createSimulatedTenant(options: SimulatedTenantOptions): SimulatedTenant {
  const now = (): number => options.clock.now();
  const origin = options.origin.replace(/\/+$/, '');
  const state: TenantState = {
    origin,
    now,
    agents: options.agents,
    identity: options.identity ?? sampleTenant,
    clients: options.clients ?? [{ clientId: softphoneClientId }],
    accessKeys: options.accessKeys ?? [],
    redirectAllowed: redirectRule(options.redirectUris ?? []),
    codes: createCodeStore(now),
    tokens: createTokenStore(now, options.tokenLifetimeS ?? 3600),
    browsers: createBrowserSessions(now, origin),
    signingKey: createSigningKey()
  };
  return {
    agents: () => state.agents,
    mount(app) {
      mountDiscovery(app, state);
      mountAuthorize(app, state);
      mountToken(app, state);
      mountUsers(app, state);
    },
    agentByToken(token) {
      const holder = state.tokens.holder(token);
      return holder ? agentById(state.agents, holder.signIn.agentId) : null;
    }
  };
}
