/** The way to the tenant's login page: authorization code with PKCE (protocol 1.3). */
import * as oauth from 'oauth4webapi';
import type { PendingSignIn } from './pending';

/** The application the simulated tenant knows. */
export const client: oauth.Client = { client_id: 'pc-softphone' };

export interface AuthorizeRequest {
  readonly server: oauth.AuthorizationServer;
  readonly redirectUri: string;
  readonly returnTo: string;
  /** True: the tenant must not show a page (it answers `login_required` when it would have to). */
  readonly silent: boolean;
  /** Language of the login page. */
  readonly language: string;
}

/** Address to go to, and what to keep until the way back. */
export async function authorizeUrl(
  request: AuthorizeRequest
): Promise<{ readonly url: string; readonly pending: PendingSignIn }> {
  const { server, redirectUri, returnTo, silent, language } = request;
  if (!server.authorization_endpoint) throw new Error('The tenant names no authorization endpoint.');
  const pending: PendingSignIn = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier: oauth.generateRandomCodeVerifier(),
    returnTo
  };
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    display: 'page',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...(silent ? { prompt: 'none' } : {})
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, pending };
}
