/**
 * The softphone: the utility-bar item, and the composition root. It holds the running shift, paints its view and hands the agent's
 * intents to it; it decides nothing.
 */
import { LightningElement, api } from 'lwc';
import type { Connection } from 'c/pcCtiAdapter';
import type { AgentIntent, SoftphoneSettings } from 'c/pcFacts';
import { labels } from 'c/pcLabels';
import type { ReadOrgSettings } from 'c/pcOrgSettings';
import type { Manner, NewRecord, Opened } from 'c/pcRecordPop';
import { readPop } from 'c/pcScreenPop';
import { features, maySoftphone, readOrg, refusalOf } from 'c/pcSettings';
import type { ShiftView, UtilityView } from 'c/pcShiftView';
import type { SignedIn, SignedOut } from 'c/pcSignIn';
import { createSignIn, type SignInView } from './lateSignIn';
import { browserClock, orgConnection } from './orgConnection';
import { settingsOfOrg } from './orgSettings';
import { startShift, type RunningShift } from './shift';
import { firstStation, rememberStation } from './stationMemory';

/** What the headless bridge to the console offers (c/pcConsoleBridge). */
interface Bridge extends HTMLElement {
  showUtility(view: UtilityView, offsetMs: number): void;
  openSettings(): void;
  pop(url: string, popHosts: readonly string[], manner?: Manner): Promise<Opened>;
  openRecord(recordId: string, manner: Manner): Promise<Opened>;
  openNewRecord(record: NewRecord, manner: Manner): Promise<Opened>;
}

/** The console is not there: nothing opens, and the card says so. */
const noConsole: Opened = { opened: null, why: 'failed', host: '' };

/** What a *Dial* message says. All of it is untrusted: it only stands in the form. */
export interface DialRequest {
  /** As people write it, or E.164. */
  readonly number: string;
  /** A manual outbound skill of the agent; another one is not chosen. */
  readonly skillId?: string;
  readonly callerId?: string;
}

/** Only what is there, and is text. */
const textsOf = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

export default class PcSoftphone extends LightningElement {
  /**
   * What the org would answer (`OrgSettings`), set before `connection`; null, the usual case: the org itself is asked. What is wrong
   * counts as not set, and the panel says so.
   */
  @api settings: unknown = null;

  labels = labels;
  view: ShiftView | null = null;
  /** The sign-in, where nobody gives a connection. */
  signIn: SignInView | null = null;
  #connection: Connection | null = null;
  /** Somebody else signs in, and gives the connection or none. */
  #isGiven = false;
  /** Of the panel's own sign-in. */
  #own: Connection | null = null;
  #shift: RunningShift | null = null;
  #shownUtility: UtilityView | null = null;
  /** The start that still waits for its settings; another one, or the end, takes its place. */
  #attempt: object | null = null;

  /**
   * Who is signed in and how the dialer is reached. Another connection ends the running shift and starts a new one. Never set, as in an org,
   * the panel signs in by itself.
   */
  @api get connection(): Connection | null {
    return this.#connection;
  }
  set connection(connection: Connection | null) {
    this.#connection = connection ?? null;
    this.#isGiven = true;
    if (this.isConnected) this.#restart();
  }

  /** Why there is no panel: in words, until there is one. */
  get noPanel(): string {
    if (!maySoftphone()) return labels.panelNotPermitted;
    if (this.#isGiven) return this.#connection === null ? labels.panelSignedOut : labels.panelStarting;
    if (this.signIn?.is && !this.#own) return '';
    return this.signIn?.failed ? labels.panelSignedOut : labels.panelStarting;
  }

  /** A session leaves the sign-in no place. */
  get isSignInQuiet(): boolean {
    return this.view?.stage === 'shift';
  }

  /**
   * Another component has a number to call: fills it into the dial form and opens that. Nothing is dialed until the agent presses *Dial*.
   * What is not given stays as the agent left it; during a call the form opens when the call has left.
   *
   * @returns false when there is no session, the user may not place calls, or `number` is no text, so that nothing was filled in
   */
  @api dial({ number, skillId, callerId }: DialRequest): boolean {
    if (this.view?.stage !== 'shift' || this.view.dial === null || typeof number !== 'string' || number === '') return false;
    this.#shift?.send({ type: 'agent.openDial', number, ...textsOf({ skillId, callerId }) });
    return true;
  }

  connectedCallback(): void {
    this.#restart();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  renderedCallback(): void {
    this.#showUtility();
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    event.stopPropagation();
    if (event.detail.type === 'agent.openSettings') this.#bridge()?.openSettings();
    if (event.detail.type === 'agent.connect') rememberStation(event.detail.station);
    this.#shift?.send(event.detail);
  }

  handleSignedIn({ detail }: CustomEvent<SignedIn>): void {
    this.#own = orgConnection(detail.auth);
    this.#restart();
  }

  /** What was on the panel stays when it was not the agent who ended it: the shift says that nothing comes any more. */
  handleSignedOut({ detail }: CustomEvent<SignedOut>): void {
    if (detail.ended) return;
    this.#own = null;
    this.#stop();
  }

  #restart = (): void => {
    this.#stop();
    const connection = this.#connection ?? this.#own;
    if (!maySoftphone() || (this.#isGiven && !connection)) return;
    const { settings: given } = this;
    const read = given === null || given === undefined ? readOrg : () => Promise.resolve(given);
    const mine = (this.#attempt = {});
    const clock = connection?.clock ?? browserClock;
    void settingsOfOrg({ read, refusalOf, features: features(), clock }).then((settings) => {
      if (this.#attempt !== mine) return;
      if (connection) this.#start(connection, settings);
      else this.#offerSignIn(settings);
    });
  };

  #offerSignIn = (settings: ReadOrgSettings): void => {
    createSignIn(settings, (view) => {
      this.signIn = view;
    });
  };

  #start = (connection: Connection, { settings, problems }: ReadOrgSettings): void => {
    this.#shift = startShift({
      connection,
      station: firstStation(settings.stationDefault),
      settings,
      problems,
      onView: (view) => {
        this.view = view;
      },
      place: {
        pop: async (url, manner) => (await this.#bridge()?.pop(url, settings.popHosts, manner)) ?? noConsole,
        openRecord: async (recordId, manner) => (await this.#bridge()?.openRecord(recordId, manner)) ?? noConsole,
        openNewRecord: async (record, manner) => (await this.#bridge()?.openNewRecord(record, manner)) ?? noConsole
      },
      pageOf: (url) => readPop(url, { origin: window.location.origin, popHosts: settings.popHosts }),
      onPage: (url) => {
        void this.#openPage(url, settings);
      }
    });
  };

  #stop = (): void => {
    this.#attempt = null;
    this.#shift?.stop();
    this.#shift = null;
    this.view = null;
  };

  /** What is not opened is told to the shift, so that the card says why; it can be pressed again. */
  #openPage = async (url: string, { popHosts }: SoftphoneSettings): Promise<void> => {
    const result = await this.#bridge()?.pop(url, popHosts);
    if (result && result.opened === null && result.why !== 'empty') {
      this.#shift?.tell({ type: 'console.pageRefused', url, why: result.why, host: result.host });
    }
  };

  #bridge = (): Bridge | null => this.template?.querySelector<Bridge>('c-pc-console-bridge') ?? null;

  #showUtility = (): void => {
    const bridge = this.#bridge();
    if (!this.view || !bridge || this.#shownUtility === this.view.utility) return;
    this.#shownUtility = this.view.utility;
    bridge.showUtility(this.view.utility, this.view.clockOffsetMs);
  };
}
