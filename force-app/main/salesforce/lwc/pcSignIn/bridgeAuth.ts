/** The tokens of the sign-in page as the adapter's AuthProvider. Only the access token is here; what renews it stays with that page. */
import type { AuthProvider, SignedInAgent } from 'c/pcCtiAdapter';
import type { FromSignInPage } from './messages';

/** A token this close to its end is not handed out any more, ms. */
const tooShortMs = 30_000;
/** A renewal that is not answered counts as a tenant that cannot be reached after this, ms. */
export const renewLimitMs = 20_000;

type Token = Extract<FromSignInPage, { kind: 'token' }>;

/** Time as the component has it, given by tests. */
export interface BridgeClock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

export interface BridgeAuth {
  readonly provider: AuthProvider;
  /** A newer token has come. */
  take(token: Token): void;
  /** The renewal that was asked for did not succeed. */
  notRenewed(): void;
  /** The sign-in has ended: nothing is handed out any more. */
  end(): void;
}

interface Wait {
  readonly resolve: (accessToken: string) => void;
  readonly reject: (error: Error) => void;
  readonly alarm: unknown;
}

const ended = (): Error => new Error('The sign-in has ended.');

/** The name is what the port reads as trouble on the way: the sign-in itself may be good still. */
const unreachable = (): Error => Object.assign(new Error('The tenant did not answer.'), { name: 'NetworkError' });

/**
 * @param first the token of the sign-in
 * @param apiHost base of the API where an administrator names one; '' takes the tenant's own
 * @param renew asks the sign-in page for a newer one
 */
export function createBridgeAuth(first: Token, apiHost: string, renew: () => void, clock: BridgeClock): BridgeAuth {
  const agent: SignedInAgent = { ...first.agent, apiBase: apiHost || first.agent.apiBase };
  let token: Token | null = first;
  let wait: Wait | null = null;
  let renewal: Promise<string> | null = null;

  const taken = (): Wait | null => {
    const waiting = wait;
    [wait, renewal] = [null, null];
    if (waiting) clock.clearTimeout(waiting.alarm);
    return waiting;
  };
  const fail = (error: Error): void => taken()?.reject(error);

  /** One renewal for all that ask meanwhile. */
  const fresh = (): Promise<string> => {
    if (!token) return Promise.reject(ended());
    renewal ??= new Promise<string>((resolve, reject) => {
      wait = { resolve, reject, alarm: clock.setTimeout(() => fail(unreachable()), renewLimitMs) };
      renew();
    });
    return renewal;
  };

  return {
    provider: {
      accessToken: async () => {
        if (!token) throw ended();
        return token.expiresAt - clock.now() > tooShortMs && !renewal ? token.accessToken : fresh();
      },
      freshToken: fresh,
      agent: async () => agent
    },
    take(newer) {
      if (!token) return;
      token = newer;
      taken()?.resolve(newer.accessToken);
    },
    notRenewed: () => fail(unreachable()),
    end() {
      token = null;
      fail(ended());
    }
  };
}
