/** The way to the tenant's login page: authorization code with PKCE (protocol 1.3). */
import * as oauth from 'oauth4webapi';

/** What only the page that asked knows, until the answer comes. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface AuthorizeRequest {
  readonly server: oauth.AuthorizationServer;
  readonly clientId: string;
  /** '' leaves the choice to the login page. */
  readonly tenantId?: string;
  readonly redirectUri: string;
  readonly display: 'page' | 'popup';
  /** True: the tenant must not show a page (it answers `login_required` when it would have to). */
  readonly silent: boolean;
  /** Language of the login page. */
  readonly language: string;
}

/** Address to go to, and what to keep until the way back. */
export async function authorizeUrl(
  request: AuthorizeRequest
): Promise<{ readonly url: string; readonly secrets: SignInSecrets }> {
  const { server, clientId, tenantId = '', redirectUri, display, silent, language } = request;
  if (!server.authorization_endpoint) throw new Error('The tenant names no authorization endpoint.');
  const secrets: SignInSecrets = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier: oauth.generateRandomCodeVerifier()
  };
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    display,
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(secrets.codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...(tenantId === '' ? {} : { tenantId }),
    ...(silent ? { prompt: 'none' } : {})
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, secrets };
}
