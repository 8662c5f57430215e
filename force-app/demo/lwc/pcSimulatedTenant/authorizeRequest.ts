/** Reads and checks an authorization request (protocol 1.3). */
import { isChallenge } from './pkce';
import type { OAuthError } from './refusals';
import type { TenantState } from './tenantState';

/** A request that is in order. */
export interface AuthorizeRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  /** '' when the client sent none. */
  readonly nonce: string;
  /** Words of `prompt`. */
  readonly prompt: readonly string[];
  /** User name the client expects, '' = none. */
  readonly loginHint: string;
  /** Oldest sign-in the client accepts, seconds; null = any. */
  readonly maxAgeS: number | null;
}

/**
 * `stop`: the request can't be trusted, so the browser is not sent anywhere. `refuse`: the client learns by redirect. `ask`: in order.
 */
export type AuthorizeDecision =
  | { readonly kind: 'stop'; readonly problem: string }
  | {
      readonly kind: 'refuse';
      readonly redirectUri: string;
      readonly state: string;
      readonly error: OAuthError;
      readonly why: string;
    }
  | { readonly kind: 'ask'; readonly request: AuthorizeRequest };

type Problem = readonly [error: OAuthError, why: string];

function problemOf(query: URLSearchParams, tenant: TenantState): Problem | null {
  const get = (name: string): string => query.get(name) ?? '';
  const repeated = [...new Set(query.keys())].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return ['invalid_request', 'A parameter is given twice.'];
  if (get('response_type') === '') return ['invalid_request', 'response_type is missing.'];
  if (get('response_type') !== 'code') return ['unsupported_response_type', 'Only response_type=code is served.'];
  if (!get('scope').split(' ').includes('openid')) return ['invalid_scope', 'The scope has to contain openid.'];
  if (get('state') === '') return ['invalid_request', 'state is missing.'];
  if (get('code_challenge_method') !== 'S256') return ['invalid_request', 'code_challenge_method has to be S256.'];
  if (!isChallenge(get('code_challenge'))) return ['invalid_request', 'code_challenge is missing or is not an S256 challenge.'];
  if (get('tenantId') !== '' && get('tenantId') !== tenant.identity.tenantId)
    return ['access_denied', 'There is no such tenant.'];
  if (!/^\d*$/.test(get('max_age'))) return ['invalid_request', 'max_age is not a number of seconds.'];
  const prompt = get('prompt').split(' ');
  if (prompt.includes('none') && prompt.length > 1) return ['invalid_request', 'prompt=none stands alone.'];
  return null;
}

/** Decides what to do with an authorization request. */
export function decide(query: URLSearchParams, tenant: TenantState): AuthorizeDecision {
  const clientId = query.get('client_id') ?? '';
  const redirectUri = query.get('redirect_uri') ?? '';
  if (clientId === '') return { kind: 'stop', problem: 'client_id is missing.' };
  if (!tenant.clients.some((client) => client.clientId === clientId)) {
    return { kind: 'stop', problem: `The client "${clientId}" is not registered with this tenant.` };
  }
  if (redirectUri === '') return { kind: 'stop', problem: 'redirect_uri is missing.' };
  if (!tenant.redirectAllowed(redirectUri)) return { kind: 'stop', problem: 'The redirect_uri is not allowed.' };

  const state = query.get('state') ?? '';
  const problem = problemOf(query, tenant);
  if (problem) return { kind: 'refuse', redirectUri, state, error: problem[0], why: problem[1] };
  return {
    kind: 'ask',
    request: {
      clientId,
      redirectUri,
      state,
      challenge: query.get('code_challenge') ?? '',
      nonce: query.get('nonce') ?? '',
      prompt: (query.get('prompt') ?? '').split(' ').filter(Boolean),
      loginHint: query.get('login_hint') ?? '',
      maxAgeS: query.get('max_age') ? Number(query.get('max_age')) : null
    }
  };
}
