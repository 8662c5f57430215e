/** Tokens from the tenant: code for tokens, refresh token for tokens. The id_token is checked against the tenant's keys (protocol 1.3). */
import * as oauth from 'oauth4webapi';
import type { Fetch } from '../cti/lwc/pcCtiAdapter/port';
import type { SignInSecrets } from './authorize';
import { requestOptions } from './tenant';

export interface Tokens {
  readonly accessToken: string;
  /** '' when the tenant gave none. */
  readonly refreshToken: string;
  readonly expiresInS: number;
}

export interface Grant {
  readonly tokens: Tokens;
  readonly claims: oauth.IDToken;
}

/** How long a token lives when the tenant does not say (protocol 1.3: generally one hour). */
const usualLifetimeS = 3600;

const tokensOf = (reply: oauth.TokenEndpointResponse, refreshToken = ''): Tokens => ({
  accessToken: reply.access_token,
  refreshToken: reply.refresh_token ?? refreshToken,
  expiresInS: reply.expires_in ?? usualLifetimeS
});

/** The way a code was asked for. */
export interface CodeRequest {
  readonly server: oauth.AuthorizationServer;
  readonly clientId: string;
  readonly secrets: SignInSecrets;
  readonly redirectUri: string;
}

/**
 * Redeems the answer of the login page. Rejects with an {@link oauth.AuthorizationResponseError} when the tenant refused, and for a
 * wrong state, nonce, issuer, audience, signature or time.
 */
export async function redeem(
  { server, clientId, secrets, redirectUri }: CodeRequest,
  answer: URL,
  fetch: Fetch
): Promise<Grant> {
  const client: oauth.Client = { client_id: clientId };
  const options = requestOptions(server.issuer, fetch);
  const parameters = oauth.validateAuthResponse(server, client, answer, secrets.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    secrets.codeVerifier,
    options
  );
  const reply = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: secrets.nonce,
    requireIdToken: true
  });
  await oauth.validateApplicationLevelSignature(server, response, options);
  const claims = oauth.getValidatedIdTokenClaims(reply);
  if (!claims) throw new Error('The tenant sent no id_token.');
  return { tokens: tokensOf(reply), claims };
}

/** Renews the tokens. Rejects with an {@link oauth.ResponseBodyError} when the sign-in has ended. */
export async function refresh(
  { server, clientId }: Pick<CodeRequest, 'server' | 'clientId'>,
  refreshToken: string,
  fetch: Fetch
): Promise<Tokens> {
  const client: oauth.Client = { client_id: clientId };
  const options = requestOptions(server.issuer, fetch);
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, options);
  return tokensOf(await oauth.processRefreshTokenResponse(server, client, response), refreshToken);
}

/** True when the tenant itself said no; false for a lost network or a broken answer. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError;
