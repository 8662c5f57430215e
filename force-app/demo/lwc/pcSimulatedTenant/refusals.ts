/** The tenant's error bodies: OAuth's two fields on the token endpoint, `message` on the admin hosts (protocol 8). */
import type { Context } from 'c/pcHono';

/** OAuth error codes the tenant uses (RFC 6749 §4.1.2.1, §5.2; OpenID Connect §3.1.2.6). */
export type OAuthError =
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'invalid_token'
  | 'login_required'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type';

/** Why a request of the sign-in was not granted. */
export interface OAuthRefusal {
  readonly error: OAuthError;
  readonly description: string;
}

/** A value, or the refusal in its place. */
export type Granted<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: OAuthRefusal };

export const granted = <Value>(value: Value): Granted<Value> => ({ ok: true, value });
export const refused = (error: OAuthError, description: string): { readonly ok: false; readonly refusal: OAuthRefusal } => ({
  ok: false,
  refusal: { error, description }
});

/** 401 for a client or token nobody knows, 400 for the rest. Never cached. */
export function refusalReply(c: Context, { error, description }: OAuthRefusal): Response {
  const unknownCaller = error === 'invalid_client' || error === 'invalid_token';
  if (unknownCaller)
    c.header('WWW-Authenticate', error === 'invalid_client' ? 'Basic realm="tenant"' : `Bearer error="${error}"`);
  c.header('Cache-Control', 'no-store');
  return c.json({ error, error_description: description }, unknownCaller ? 401 : 400);
}
