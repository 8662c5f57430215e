/**
 * The agent's sign-in at the contact center. A component under Lightning Web Security cannot follow a window it opens, so a page of this org
 * stands in a frame, on an origin of its own, and does it; this component checks where its messages come from and makes a provider of tokens.
 */
import { LightningElement, api } from 'lwc';
import readPlace from '@salesforce/apex/PC_SignInController.read';
import type { AuthProvider } from 'c/pcCtiAdapter';
import type { TenantSetting } from 'c/pcFacts';
import { createBridgeAuth, type BridgeAuth, type BridgeClock } from './bridgeAuth';
import { fromSignInPage, sealed, type FromSignInPage, type OutWhy, type ToSignInPage } from './messages';
import { missingText, noPageText, words } from './words';

/** The vendor's sign-in host, where no other one is set (protocol 1.1). */
const usualIssuer = 'https://cxone.niceincontact.com';
/** A frame that says nothing for so long does not come any more, ms. */
const answerLimitMs = 15_000;

const clock: BridgeClock = {
  now: () => Date.now(),
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- limits of one answer each, and nothing is left behind
  setTimeout: (callback, ms) => window.setTimeout(callback, ms),
  clearTimeout: (handle) => window.clearTimeout(handle as number)
};

/** Detail of `signedin`. */
export interface SignedIn {
  readonly auth: AuthProvider;
}

/** Detail of `signedout`: `ended` when the tenant ended it, or the page was lost, and not the agent. */
export interface SignedOut {
  readonly ended: boolean;
}

/** A page of the web; null when the org named none. */
function pageOf(place: unknown): URL | null {
  const { pageUrl } = (typeof place === 'object' && place !== null ? place : {}) as { readonly pageUrl?: unknown };
  try {
    const page = new URL(String(pageUrl));
    return /^https?:$/.test(page.protocol) ? page : null;
  } catch {
    return null;
  }
}

export default class PcSignIn extends LightningElement {
  /** The tenant of this org's settings, with what may be missing in it; null when they could not be read. Set once. */
  @api tenant: TenantSetting | null = null;
  /** True: somebody who is signed in has other things to look at, and the frame gives way. */
  @api quiet = false;

  title = words.title;
  problem = '';
  pageUrl = '';
  state: 'loading' | 'out' | 'busy' | 'in' = 'loading';
  #origin = '';
  #auth: BridgeAuth | null = null;
  #alarm: unknown = null;

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    this.problem = missingText(this.tenant);
    if (this.problem === '') void this.#open();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    clock.clearTimeout(this.#alarm);
    this.#auth?.end();
    this.#auth = null;
  }

  /** Why there is no frame, or that it is on its way; '' when the frame itself says what is to be done. */
  get line(): string {
    return this.problem || (this.state === 'loading' ? words.starting : '');
  }

  get showsFrame(): boolean {
    return this.problem === '' && this.pageUrl !== '';
  }

  get frameClass(): string {
    if (this.state === 'loading') return 'frame away';
    if (this.state !== 'in') return 'frame tall';
    return this.quiet ? 'frame away' : 'frame row';
  }

  #open = async (): Promise<void> => {
    try {
      const page = pageOf(await readPlace());
      if (!page) throw new Error('no page');
      if (!this.isConnected) return;
      this.#origin = page.origin;
      this.pageUrl = page.href;
      this.#alarm = clock.setTimeout(() => {
        this.problem = words.noAnswer;
      }, answerLimitMs);
    } catch (error) {
      this.problem = noPageText(error);
    }
  };

  #frame = (): Window | null => this.template?.querySelector('iframe')?.contentWindow ?? null;

  /** From our frame, and from the origin the org named: anything else is somebody else's talk. */
  #hear = ({ origin, source, data }: MessageEvent): void => {
    if (this.#origin === '' || origin !== this.#origin || source === null || source !== this.#frame()) return;
    const message = fromSignInPage(data);
    if (message) this.#take(message);
  };

  #take = (message: FromSignInPage): void => {
    switch (message.kind) {
      case 'ready':
        clock.clearTimeout(this.#alarm);
        this.#leave('ended');
        return this.#start();
      case 'token':
        this.state = 'in';
        return this.#enter(message);
      case 'notRenewed':
        return this.#auth?.notRenewed();
      case 'out':
        this.state = 'out';
        return this.#leave(message.why);
      default:
        this.state = 'busy';
    }
  };

  #start = (): void => {
    if (!this.tenant) return;
    const { signInHost, clientId, tenantId } = this.tenant;
    this.#tell({ kind: 'start', issuer: signInHost || usualIssuer, clientId, tenantId });
  };

  #enter = (token: Extract<FromSignInPage, { kind: 'token' }>): void => {
    if (this.#auth) return this.#auth.take(token);
    this.#auth = createBridgeAuth(token, this.tenant?.apiHost ?? '', () => this.#tell({ kind: 'renew' }), clock);
    const { provider: auth } = this.#auth;
    this.dispatchEvent(new CustomEvent<SignedIn>('signedin', { detail: { auth } }));
  };

  #leave = (why: OutWhy): void => {
    if (!this.#auth) return;
    this.#auth.end();
    this.#auth = null;
    this.dispatchEvent(new CustomEvent<SignedOut>('signedout', { detail: { ended: why === 'ended' } }));
  };

  #tell = (message: ToSignInPage): void => this.#frame()?.postMessage(sealed(message), this.#origin);
}
