/** Sign-in of the page: a full-page redirect to the tenant, then tokens in memory only. */
import type { AuthProvider, Clock, Fetch } from '../../../force-app/main/cti/lwc/pcCtiAdapter/port';
import { discover, type Tenant } from '../../../force-app/main/signin/tenant';
import { TokenKeeper } from '../../../force-app/main/signin/tokenKeeper';
import { isRefusal, redeem, refresh } from '../../../force-app/main/signin/tokens';
import { whoami } from '../../../force-app/main/signin/whoami';
import { Listeners } from '../workspace/listeners';
import { authorizeUrl, clientId } from './authorize';
import { keepPending, rememberSignedIn, wasSignedIn, type PendingSignIn } from './pending';
import { redirectUri, type Returned } from './redirect';

/** How far the sign-in is. `out` after a failure says why, in the tenant's or the browser's words. */
export type SignInState =
  | { readonly kind: 'out'; readonly why: string | null; readonly ended: boolean }
  | { readonly kind: 'busy' }
  | { readonly kind: 'in'; readonly name: string; readonly auth: AuthProvider };

export interface SignInOptions {
  readonly issuer: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly location: Pick<Location, 'href' | 'origin' | 'assign'>;
  readonly storage: Storage;
  readonly language: string;
}

export class SignIn {
  readonly #options: SignInOptions;
  readonly #changed = new Listeners<[]>();
  #state: SignInState = { kind: 'busy' };
  #tenant: Promise<Tenant> | null = null;

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  get state(): SignInState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  /** At page start: finishes a sign-in that comes back from the tenant, or renews that of the page before a reload. */
  async start(returned: Returned | null): Promise<void> {
    if (returned?.pending) return this.finish(returned.answer, returned.pending);
    if (!returned && wasSignedIn(this.#options.storage)) return this.begin({ silent: true });
    this.set({ kind: 'out', why: null, ended: false });
  }

  /** Goes to the tenant's login page; `silent` only where the tenant still knows this browser. */
  async begin({ silent = false }: { readonly silent?: boolean } = {}): Promise<void> {
    const { location, storage, language } = this.#options;
    this.set({ kind: 'busy' });
    try {
      const { server } = await this.tenant();
      const here = new URL(location.href);
      const { url, pending } = await authorizeUrl({
        server,
        redirectUri: redirectUri(location.origin, language),
        returnTo: here.pathname + here.search,
        silent,
        language
      });
      keepPending(storage, pending);
      location.assign(url);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Leaves: the tokens are forgotten and the tenant ends its side. */
  async end(): Promise<void> {
    const { storage, location, language } = this.#options;
    const { server } = await this.tenant();
    if (this.#state.kind === 'in') (this.#state.auth as TokenKeeper).end();
    rememberSignedIn(storage, false);
    if (server.end_session_endpoint) {
      const url = new URL(server.end_session_endpoint);
      url.searchParams.set('post_logout_redirect_uri', redirectUri(location.origin, language));
      location.assign(url.href);
    }
  }

  private async finish(answer: URL, pending: PendingSignIn): Promise<void> {
    const { fetch, clock, storage, location, language } = this.#options;
    try {
      const tenant = await this.tenant();
      const asked = { server: tenant.server, clientId, secrets: pending, redirectUri: redirectUri(location.origin, language) };
      const { tokens, claims } = await redeem(asked, answer, fetch);
      const name = typeof claims['name'] === 'string' ? claims['name'] : claims.sub;
      const agent = await whoami(tenant, tokens.accessToken, name, fetch);
      const keeper = new TokenKeeper({
        tokens,
        agent,
        clock,
        renew: (refreshToken) => refresh(asked, refreshToken, fetch),
        isRefusal,
        onEnded: () => {
          rememberSignedIn(storage, false);
          this.set({ kind: 'out', why: null, ended: true });
        }
      });
      rememberSignedIn(storage, true);
      this.set({ kind: 'in', name, auth: keeper });
    } catch (error) {
      this.fail(error);
    }
  }

  private tenant(): Promise<Tenant> {
    this.#tenant ??= discover(this.#options.issuer, this.#options.fetch).catch((error: unknown) => {
      this.#tenant = null;
      throw error;
    });
    return this.#tenant;
  }

  private fail(error: unknown): void {
    rememberSignedIn(this.#options.storage, false);
    // The tenant no longer knows this browser: that is no failure, the agent signs in as usual.
    const loginRequired = typeof error === 'object' && error !== null && 'error' in error && error.error === 'login_required';
    this.set({ kind: 'out', why: loginRequired ? null : error instanceof Error ? error.message : String(error), ended: false });
  }

  private set(state: SignInState): void {
    this.#state = state;
    this.#changed.tell();
  }
}
