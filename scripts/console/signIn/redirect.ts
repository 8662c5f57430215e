/** The way back from the tenant's login page. */
import { takePending, type PendingSignIn } from './pending';

/** Where the tenant sends the browser. The language is in it, because the page's words are chosen before anything else runs. */
export const redirectUri = (origin: string, language: string): string =>
  language === 'en' ? `${origin}/` : `${origin}/?lang=${language}`;

/** An answer of the login page; `pending` null when this browser tab did not ask for it. */
export interface Returned {
  readonly answer: URL;
  readonly pending: PendingSignIn | null;
}

/** Reads an answer from the page's address and puts back the address the agent was at. Null when the page was opened as usual. */
export function takeReturned(href: string, history: Pick<History, 'replaceState'>, storage: Storage): Returned | null {
  const answer = new URL(href);
  const has = (name: string): boolean => answer.searchParams.has(name);
  if (!has('state') || !(has('code') || has('error'))) return null;
  const pending = takePending(storage);
  history.replaceState(null, '', pending?.returnTo ?? '/');
  return { answer, pending };
}
