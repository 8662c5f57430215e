/** The grants of the token endpoint (protocol 1.3, 1.5). Each answers with a sign-in and its tokens, or a refusal. */
import { ownerOf } from './accessKeys';
import type { TenantClient } from './clients';
import { verifies } from './pkce';
import { granted, refused, type Granted } from './refusals';
import type { SignIn } from './signIns';
import type { TenantState } from './tenantState';
import type { TokenPair } from './tokens';

/** What a grant yields. */
export interface Issue {
  readonly signIn: SignIn;
  readonly pair: TokenPair;
  /** For the id_token; '' when there is none to repeat. */
  readonly nonce: string;
}

type Grant = (
  tenant: TenantState,
  form: URLSearchParams,
  client: TenantClient | null
) => Granted<Issue> | Promise<Granted<Issue>>;

const byCode: Grant = async (tenant, form, client) => {
  if (client === null) return refused('invalid_client', 'client_id is missing.');
  const code = form.get('code') ?? '';
  if (code === '') return refused('invalid_request', 'code is missing.');
  const redeemed = tenant.codes.redeem(code);
  if (!redeemed.ok) return redeemed;
  const { signIn, redirectUri, challenge, nonce } = redeemed.value;
  if (signIn.clientId !== client.clientId) return refused('invalid_grant', 'The code was issued to another client.');
  if (form.get('redirect_uri') !== redirectUri)
    return refused('invalid_grant', 'redirect_uri is not the one of the authorization.');
  if (!(await verifies(form.get('code_verifier') ?? '', challenge)))
    return refused('invalid_grant', 'code_verifier does not match.');
  return granted({ signIn, pair: tenant.tokens.issue(signIn), nonce });
};

const byRefresh: Grant = (tenant, form, client) => {
  const token = form.get('refresh_token') ?? '';
  if (token === '') return refused('invalid_request', 'refresh_token is missing.');
  const rotated = tenant.tokens.rotate(token, client?.clientId ?? null);
  return rotated.ok ? granted({ ...rotated.value, nonce: '' }) : rotated;
};

/** A sign-in by access key; also behind the access-key endpoint. */
export function byAccessKey(tenant: TenantState, keyId: string, secret: string, clientId: string): Granted<Issue> {
  const agentId = ownerOf(tenant.accessKeys, keyId, secret);
  if (agentId === null) return refused('invalid_grant', 'The access key or its secret is wrong.');
  const signIn: SignIn = { agentId, clientId, authenticatedAt: tenant.now(), revoked: false };
  return granted({ signIn, pair: tenant.tokens.issue(signIn), nonce: '' });
}

const byPassword: Grant = (tenant, form, client) => {
  if (client === null) return refused('invalid_client', 'The client is missing.');
  if (client.secret === undefined) return refused('unauthorized_client', 'This grant is for back-end clients with a secret.');
  return byAccessKey(tenant, form.get('username') ?? '', form.get('password') ?? '', client.clientId);
};

const grants: Readonly<Record<string, Grant>> = {
  authorization_code: byCode,
  refresh_token: byRefresh,
  password: byPassword,
  'urn:ietf:params:oauth:grant-type:token-exchange': () =>
    refused('unsupported_grant_type', 'This tenant exchanges no tokens; use the code or the refresh grant.')
};

/** The grant a request names; undefined for one the tenant does not know. */
export const grantNamed = (name: string): Grant | undefined => (Object.hasOwn(grants, name) ? grants[name] : undefined);
