/** Authorization codes: single use, short-lived. Memory only. */
import { opaqueToken } from './opaqueTokens';
import { granted, refused, type Granted } from './refusals';
import { revoke, type SignIn } from './signIns';

/** Lifetime of a code, ms. Long enough for one redirect. */
export const codeLifetimeMs = 60_000;

/** What a code stands for. */
export interface CodeGrant {
  readonly signIn: SignIn;
  readonly redirectUri: string;
  readonly challenge: string;
  /** Repeated in the id_token; '' when the client sent none. */
  readonly nonce: string;
}

export interface CodeStore {
  issue(grant: CodeGrant): string;
  /** The grant, once. A code that comes a second time was stolen or replayed: what the first use issued is revoked. */
  redeem(code: string): Granted<CodeGrant>;
}

interface Issued {
  readonly grant: CodeGrant;
  readonly expiresAt: number;
  used: boolean;
}

export function createCodeStore(now: () => number): CodeStore {
  const issued = new Map<string, Issued>();
  const forgetOld = (): void => {
    for (const [code, { expiresAt }] of issued) if (expiresAt + codeLifetimeMs < now()) issued.delete(code);
  };
  return {
    issue(grant) {
      forgetOld();
      const code = opaqueToken();
      issued.set(code, { grant, expiresAt: now() + codeLifetimeMs, used: false });
      return code;
    },
    redeem(code) {
      const found = issued.get(code);
      if (found === undefined) return refused('invalid_grant', 'The authorization code is not known.');
      if (found.used) {
        revoke(found.grant.signIn);
        return refused('invalid_grant', 'The authorization code was used before.');
      }
      found.used = true;
      if (now() >= found.expiresAt) return refused('invalid_grant', 'The authorization code has expired.');
      return granted(found.grant);
    }
  };
}
