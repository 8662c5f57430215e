/** The page's one sign-in, made when the page knows its tenant. */
import type { SignIn } from '../signIn/signIn';

let current: SignIn | null = null;

export const useSignIn = (signIn: SignIn): void => {
  current = signIn;
};

/** The page's sign-in; only called by components, which exist after the page has started. */
export function signIn(): SignIn {
  if (!current) throw new Error('The page has not started its sign-in yet.');
  return current;
}
