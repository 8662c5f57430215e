/** What must survive the way to the tenant's login page and back: kept in sessionStorage until the redirect returns, then erased. */
import type { SignInSecrets } from '../../../force-app/main/signin/authorize';

export interface PendingSignIn extends SignInSecrets {
  /** Path and query the agent was at. */
  readonly returnTo: string;
}

const key = 'console.pendingSignIn';

export const keepPending = (storage: Storage, pending: PendingSignIn): void => storage.setItem(key, JSON.stringify(pending));

/** Takes it out: it can be read once. Null when there is none or it is not ours. */
export function takePending(storage: Storage): PendingSignIn | null {
  const text = storage.getItem(key);
  storage.removeItem(key);
  if (text === null) return null;
  try {
    const { state, nonce, codeVerifier, returnTo } = JSON.parse(text) as Partial<PendingSignIn>;
    return state && nonce && codeVerifier && returnTo?.startsWith('/') ? { state, nonce, codeVerifier, returnTo } : null;
  } catch {
    return null;
  }
}

const wasKey = 'console.wasSignedIn';

/** Whether this browser tab was signed in before a reload: then the tenant is asked without showing a page. No token is kept. */
export const wasSignedIn = (storage: Storage): boolean => storage.getItem(wasKey) === 'yes';

export function rememberSignedIn(storage: Storage, signedIn: boolean): void {
  if (signedIn) storage.setItem(wasKey, 'yes');
  else storage.removeItem(wasKey);
}
