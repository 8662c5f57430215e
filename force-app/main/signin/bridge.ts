/**
 * The sign-in of one panel: a window in which the agent signs in at the tenant, then tokens in the memory of this page, renewed before they
 * run out and told to the panel. State and PKCE verifier live here too; nothing is stored, so a page loaded again starts signed out.
 */
import type { Clock, Fetch } from '../cti/lwc/pcCtiAdapter/port';
import type { FromSignInPage, OutWhy, ToSignInPage } from '../salesforce/lwc/pcSignIn/messages';
import { authorizeUrl, type SignInSecrets } from './authorize';
import { discover, type Tenant } from './tenant';
import { TokenKeeper } from './tokenKeeper';
import { isRefusal, redeem, refresh } from './tokens';
import { whoami } from './whoami';
import { whyOf } from './why';

/** How often the window is looked at, ms: a window that is closed tells nobody. */
export const lookMs = 500;

/** A window of the tenant. */
export interface TenantWindow {
  readonly closed: boolean;
  go(url: string): void;
  focus(): void;
  close(): void;
}

/** What the page shows. `detail` is in the tenant's or the browser's words. */
export type BridgeState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'out'; readonly why: OutWhy; readonly detail: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'in'; readonly name: string };

export interface BridgeParts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Opens a window at once, since only a click may. Null: the browser did not allow it. */
  readonly openWindow: () => TenantWindow | null;
  /** Where the tenant sends that window back to. */
  readonly redirectUri: string;
  readonly language: string;
  readonly tell: (message: FromSignInPage) => void;
  readonly show: (state: BridgeState) => void;
}

type Client = Omit<Extract<ToSignInPage, { kind: 'start' }>, 'kind'>;

interface Attempt {
  readonly window: TenantWindow;
  /** Null until the tenant's page was asked for. */
  asked: { readonly tenant: Tenant; readonly secrets: SignInSecrets } | null;
  /** The answer has come: the window may close. */
  answered: boolean;
}

export class Bridge {
  readonly #parts: BridgeParts;
  #client: Client | null = null;
  #tenant: Promise<Tenant> | null = null;
  #attempt: Attempt | null = null;
  #keeper: TokenKeeper | null = null;

  constructor(parts: BridgeParts) {
    this.#parts = parts;
    parts.show({ kind: 'waiting' });
  }

  /** The window of the sign-in under way. */
  get window(): TenantWindow | null {
    return this.#attempt?.window ?? null;
  }

  /** The panel said something. */
  hear(message: ToSignInPage): void {
    if (message.kind === 'renew') return this.renew();
    const { issuer, clientId, tenantId } = message;
    this.forget();
    this.#client = { issuer, clientId, tenantId };
    this.#tenant = null;
    this.out('');
  }

  /** The agent pressed *Sign in*. */
  async begin(): Promise<void> {
    const client = this.#client;
    if (!client || this.#keeper) return;
    if (this.#attempt) return this.#attempt.window.focus();
    const window = this.#parts.openWindow();
    if (!window) return this.out('blocked');
    const attempt: Attempt = { window, asked: null, answered: false };
    this.#attempt = attempt;
    this.busy();
    this.look(attempt);
    try {
      const tenant = await this.discovered(client);
      const { redirectUri, language } = this.#parts;
      const { url, secrets } = await authorizeUrl({
        ...client,
        server: tenant.server,
        redirectUri,
        display: 'popup',
        silent: false,
        language
      });
      if (this.#attempt !== attempt) return;
      attempt.asked = { tenant, secrets };
      window.go(url);
    } catch (error) {
      this.fail(attempt, error);
    }
  }

  /** The tenant's window came back with this address. Counts once. */
  async returned(answer: URL): Promise<void> {
    const [client, attempt] = [this.#client, this.#attempt];
    if (!client || !attempt?.asked || attempt.answered) return;
    attempt.answered = true;
    const { tenant, secrets } = attempt.asked;
    const { fetch, redirectUri } = this.#parts;
    const asked = { server: tenant.server, clientId: client.clientId, secrets, redirectUri };
    try {
      const { tokens, claims } = await redeem(asked, answer, fetch);
      const name = typeof claims.name === 'string' ? claims.name : claims.sub;
      const agent = await whoami(tenant, tokens.accessToken, name, fetch);
      if (this.#attempt !== attempt) return;
      this.#attempt = null;
      this.keep(asked, tokens, agent);
    } catch (error) {
      this.fail(attempt, error);
    }
  }

  /** The agent pressed *Sign out*: the tokens are forgotten here, and a window tells the tenant. */
  async signOut(): Promise<void> {
    const client = this.#client;
    if (!client || !this.#keeper) return;
    const window = this.#parts.openWindow();
    this.forget();
    this.out(window ? '' : 'blocked');
    try {
      const { end_session_endpoint: endpoint } = (await this.discovered(client)).server;
      if (!endpoint) return window?.close();
      const url = new URL(endpoint);
      url.searchParams.set('post_logout_redirect_uri', this.#parts.redirectUri);
      window?.go(url.href);
    } catch {
      window?.close();
    }
  }

  private keep(
    asked: Parameters<typeof redeem>[0],
    tokens: Awaited<ReturnType<typeof redeem>>['tokens'],
    agent: Awaited<ReturnType<typeof whoami>>
  ): void {
    const { clock, fetch, tell, show } = this.#parts;
    const keeper: TokenKeeper = new TokenKeeper({
      tokens,
      agent,
      clock,
      renew: (refreshToken) => refresh(asked, refreshToken, fetch),
      isRefusal,
      onToken: (accessToken, expiresAt) => tell({ kind: 'token', accessToken, expiresAt, agent }),
      onEnded: () => {
        if (this.#keeper !== keeper) return;
        this.#keeper = null;
        this.out('ended');
      }
    });
    this.#keeper = keeper;
    show({ kind: 'in', name: agent.name });
  }

  /** Whatever is told has been told by then: a token, or that the sign-in has ended. */
  private renew(): void {
    const { tell } = this.#parts;
    if (!this.#keeper) return tell({ kind: 'notRenewed' });
    this.#keeper.freshToken().catch(() => tell({ kind: 'notRenewed' }));
  }

  private look(attempt: Attempt): void {
    this.#parts.clock.setTimeout(() => {
      if (this.#attempt !== attempt || attempt.answered) return;
      if (!attempt.window.closed) return this.look(attempt);
      this.#attempt = null;
      this.out('closed');
    }, lookMs);
  }

  private forget(): void {
    const [keeper, attempt] = [this.#keeper, this.#attempt];
    this.#keeper = null;
    this.#attempt = null;
    keeper?.end();
    attempt?.window.close();
  }

  private discovered({ issuer, tenantId }: Client): Promise<Tenant> {
    this.#tenant ??= discover(issuer, this.#parts.fetch, tenantId).catch((error: unknown) => {
      this.#tenant = null;
      throw error;
    });
    return this.#tenant;
  }

  private fail(attempt: Attempt, error: unknown): void {
    if (this.#attempt !== attempt) return;
    this.#attempt = null;
    attempt.window.close();
    const { why, detail } = whyOf(error);
    this.out(why, detail);
  }

  private busy(): void {
    this.#parts.show({ kind: 'busy' });
    this.#parts.tell({ kind: 'busy' });
  }

  private out(why: OutWhy, detail = ''): void {
    this.#parts.show({ kind: 'out', why, detail });
    this.#parts.tell({ kind: 'out', why });
  }
}
