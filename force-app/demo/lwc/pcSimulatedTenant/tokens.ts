/** Access and refresh tokens: opaque, random, memory only. */
import { opaqueToken } from './opaqueTokens';
import { granted, refused, type Granted } from './refusals';
import { revoke, type SignIn } from './signIns';

/** Lifetime of a refresh token, ms: one working day. */
export const refreshLifetimeMs = 12 * 3_600_000;

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds the access token is valid from now. */
  readonly expiresInS: number;
}

export interface TokenStore {
  issue(signIn: SignIn): TokenPair;
  /**
   * New tokens for a refresh token, which ends with it (rotation). One that comes a second time, or from another client, ends the
   * whole sign-in. `clientId` null = the request named no client.
   */
  rotate(refreshToken: string, clientId: string | null): Granted<{ readonly signIn: SignIn; readonly pair: TokenPair }>;
  /** Who an access token belongs to and the seconds it still lives; null when it is unknown, expired or revoked. */
  holder(accessToken: string): { readonly signIn: SignIn; readonly leftS: number } | null;
}

interface Issued {
  readonly signIn: SignIn;
  readonly expiresAt: number;
  used: boolean;
}

export function createTokenStore(now: () => number, lifetimeS: number): TokenStore {
  const access = new Map<string, Issued>();
  const refresh = new Map<string, Issued>();
  const remember = (store: Map<string, Issued>, signIn: SignIn, lifetimeMs: number): string => {
    for (const [token, entry] of store) if (entry.signIn.revoked || entry.expiresAt <= now()) store.delete(token);
    const token = opaqueToken();
    store.set(token, { signIn, expiresAt: now() + lifetimeMs, used: false });
    return token;
  };
  const issue = (signIn: SignIn): TokenPair => ({
    accessToken: remember(access, signIn, lifetimeS * 1000),
    refreshToken: remember(refresh, signIn, refreshLifetimeMs),
    expiresInS: lifetimeS
  });
  return {
    issue,
    rotate(refreshToken, clientId) {
      const found = refresh.get(refreshToken);
      if (found === undefined || found.signIn.revoked || now() >= found.expiresAt) {
        return refused('invalid_grant', 'The refresh token is not valid.');
      }
      if (found.used || (clientId !== null && clientId !== found.signIn.clientId)) {
        revoke(found.signIn);
        return refused('invalid_grant', 'The refresh token was used before or by another client; the sign-in has ended.');
      }
      found.used = true;
      return granted({ signIn: found.signIn, pair: issue(found.signIn) });
    },
    holder(accessToken) {
      const found = access.get(accessToken);
      if (found === undefined || found.signIn.revoked || now() >= found.expiresAt) return null;
      return { signIn: found.signIn, leftS: Math.floor((found.expiresAt - now()) / 1000) };
    }
  };
}
