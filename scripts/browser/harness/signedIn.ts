/**
 * A console whose agent comes back from the tenant's login page: the page was answered over HTTP, so the console is loaded once
 * instead of twice. For scenarios that are about something else than signing in; those press the buttons.
 */
import type { BrowserContext } from 'playwright-core';
import { authorizeUrl } from '../../console/signIn/authorize';
import { keepPending } from '../../console/signIn/pending';
import { redirectUri } from '../../console/signIn/redirect';
import type { Language } from './words';

export interface Login {
  readonly username: string;
  /** Base URL of the tenant. */
  readonly wireOrigin: string;
}

interface Way extends Login {
  /** The console as it would have been opened: origin, then path and query. */
  readonly consoleOrigin: string;
  readonly returnTo: string;
  readonly language: Language;
}

/** Chooses the agent at the tenant, in the name of this browser profile. Returns the address the tenant sends the browser to. */
export async function answerLogin(context: BrowserContext, way: Way): Promise<string> {
  const { username, wireOrigin, consoleOrigin, returnTo, language } = way;
  const { url, pending } = await authorizeUrl({
    server: { issuer: wireOrigin, authorization_endpoint: `${wireOrigin}/auth/authorize` },
    redirectUri: redirectUri(consoleOrigin, language),
    returnTo,
    silent: false,
    language
  });
  const answer = await context.request.post(url, { form: { username }, maxRedirects: 0 });
  const address = answer.headers()['location'];
  if (!address) throw new Error(`The tenant did not sign "${username}" in (status ${answer.status()})`);
  // What the page would have kept before it left, and only for this way back: a reload has one of its own.
  const kept = new Map<string, string>();
  keepPending({ setItem: (key: string, text: string) => void kept.set(key, text) } as Storage, pending);
  await context.addInitScript(
    ({ entries, state }) => {
      if (new URLSearchParams(location.search).get('state') !== state) return;
      for (const [key, text] of entries) sessionStorage.setItem(key, text);
    },
    { entries: [...kept], state: pending.state }
  );
  return address;
}
