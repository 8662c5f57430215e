/** Holds the tokens in memory and keeps them fresh; one refresh at a time, because a refresh token may be used only once. */
import type { AuthProvider, Clock, SignedInAgent } from '../cti/lwc/pcCtiAdapter/port';
import type { Tokens } from './tokens';

/** A token this close to its end is not handed out any more, ms. */
const tooShortMs = 30_000;
/** Tried again after this when the tenant could not be reached, ms. */
const retryMs = 15_000;

/** Refreshes ten minutes before the end, as the vendor's client does; a short-lived token after two thirds of its life. */
export const refreshDelayMs = (expiresInS: number): number => 1000 * (expiresInS - Math.min(600, expiresInS / 3));

/** An error that the port's contract (AuthProvider) reads as trouble on the way: the sign-in itself may be good still. */
const unreachable = (cause: unknown): Error =>
  Object.assign(new Error('The tenant did not answer.', { cause }), { name: 'NetworkError' });

export interface KeeperOptions {
  readonly tokens: Tokens;
  readonly agent: SignedInAgent;
  readonly clock: Clock;
  readonly renew: (refreshToken: string) => Promise<Tokens>;
  /** True when an error of `renew` means that the sign-in has ended. */
  readonly isRefusal: (error: unknown) => boolean;
  /** Called once: the tenant ended the sign-in, or the agent did. */
  readonly onEnded: () => void;
  /** Called with each access token, the first one too; `expiresAt` is an instant of the clock, ms. */
  readonly onToken?: (accessToken: string, expiresAt: number) => void;
}

export class TokenKeeper implements AuthProvider {
  readonly #options: KeeperOptions;
  #tokens: Tokens | null;
  #expiresAt = 0;
  #renewing: Promise<string> | null = null;
  #timer: unknown = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#tokens = options.tokens;
    this.keep(options.tokens);
  }

  async agent(): Promise<SignedInAgent> {
    return this.#options.agent;
  }

  async accessToken(): Promise<string> {
    if (this.#renewing) return this.#renewing;
    if (!this.#tokens) throw new Error('The sign-in has ended.');
    return this.#expiresAt - this.#options.clock.now() > tooShortMs ? this.#tokens.accessToken : this.freshToken();
  }

  freshToken(): Promise<string> {
    this.#renewing ??= this.renew().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  /** Forgets the tokens. */
  end(): void {
    this.#options.clock.clearTimeout(this.#timer);
    if (!this.#tokens) return;
    this.#tokens = null;
    this.#options.onEnded();
  }

  private keep(tokens: Tokens): void {
    const { clock } = this.#options;
    this.#tokens = tokens;
    this.#expiresAt = clock.now() + tokens.expiresInS * 1000;
    this.#options.onToken?.(tokens.accessToken, this.#expiresAt);
    this.schedule(refreshDelayMs(tokens.expiresInS));
  }

  private schedule(ms: number): void {
    const { clock } = this.#options;
    clock.clearTimeout(this.#timer);
    this.#timer = clock.setTimeout(() => {
      // A failure has been dealt with inside; nobody waits for this one.
      this.freshToken().catch(() => undefined);
    }, ms);
  }

  private async renew(): Promise<string> {
    if (!this.#tokens) throw new Error('The sign-in has ended.');
    try {
      const tokens = await this.#options.renew(this.#tokens.refreshToken);
      if (!this.#tokens) throw new Error('The sign-in has ended.');
      this.keep(tokens);
      return tokens.accessToken;
    } catch (error) {
      if (this.#options.isRefusal(error)) {
        this.end();
        throw error;
      }
      if (this.#tokens) this.schedule(retryMs);
      throw unreachable(error);
    }
  }
}
