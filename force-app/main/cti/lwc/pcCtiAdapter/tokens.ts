/** Tokens for requests: one refresh at a time, however many requests were refused at once. The adapter keeps none. */
import type { AuthProvider } from './port';

export interface Tokens {
  /** A token for the next request. Rejects when the sign-in has ended. */
  bearer(): Promise<string>;
  /** Another token after `refused` was answered with 401. Rejects when the sign-in has ended. */
  renew(refused: string): Promise<string>;
}

export function createTokens(auth: Pick<AuthProvider, 'accessToken' | 'freshToken'>): Tokens {
  let renewing: Promise<string> | null = null;

  /** A token that has been replaced since it was sent needs no further refresh. */
  async function replace(refused: string): Promise<string> {
    const current = await auth.accessToken();
    return current === refused ? auth.freshToken() : current;
  }

  return {
    bearer: () => auth.accessToken(),
    renew(refused) {
      renewing ??= replace(refused).finally(() => {
        renewing = null;
      });
      return renewing;
    }
  };
}
