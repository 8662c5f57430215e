/** Signs an agent in over HTTP as a browser would, without one: for tests and programs. */
import { createHash, randomBytes } from 'node:crypto';
import { softphoneClientId } from 'c/pcSimulatedTenant';

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInS: number;
}

const redirectUri = 'http://127.0.0.1/signed-in';

/** Authorization code with PKCE (protocol 1.3). Rejects when the tenant has no such user. */
export async function signIn(origin: string, username: string): Promise<Tokens> {
  const verifier = randomBytes(28).toString('hex');
  const query = new URLSearchParams({
    client_id: softphoneClientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256'
  });
  const chosen = await fetch(`${origin}/auth/authorize?${query}`, {
    method: 'POST',
    body: new URLSearchParams({ username }),
    redirect: 'manual'
  });
  const location = chosen.headers.get('location') ?? '';
  const code = URL.canParse(location) ? new URL(location).searchParams.get('code') : null;
  if (!code) throw new Error(`The tenant did not sign "${username}" in (status ${chosen.status})`);
  const reply = await fetch(`${origin}/auth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      client_id: softphoneClientId,
      code_verifier: verifier
    })
  });
  if (!reply.ok) throw new Error(`The tenant gave no token (status ${reply.status})`);
  const body = (await reply.json()) as { access_token: string; refresh_token: string; expires_in: number };
  return { accessToken: body.access_token, refreshToken: body.refresh_token, expiresInS: body.expires_in };
}
