/** One look at everything: an agent's panel, what the dialer says, and what was done to the link. Invariants judge looks. */
import type { PressDeed } from './acts';
import type { PanelSight } from './sight';
import type { DialerTruth } from './truth';

/** The state of the network as far as this program disturbed it. */
export interface WeatherNow {
  /** Something was done that lets the panel rightly say that the link is lost. */
  readonly mayBeLost: boolean;
  /** The link has been cut for this long, ms; null when it is not. */
  readonly cutForMs: number | null;
  /** Answers are held back: the panel may lag behind this much longer, ms. */
  readonly lagMs: number;
  /** What the browser may note about requests that were spoilt. */
  readonly notes: readonly RegExp[];
}

/** A button the robot pressed and whose answer is awaited. */
export interface Press {
  readonly contactId: string;
  readonly deed: PressDeed;
  /** Epoch ms. */
  readonly at: number;
}

export interface Look {
  readonly panel: PanelSight;
  /** The look before this one; null at first. */
  readonly before: PanelSight | null;
  readonly dialer: DialerTruth;
  readonly weather: WeatherNow;
  readonly presses: readonly Press[];
  /** What the robot meant to type into keypads, by contact. */
  readonly typed: ReadonlyMap<string, string>;
  /** What went wrong in the page since the last look. */
  readonly problems: readonly string[];
  /** Polls open at the same time. */
  readonly openPolls: number;
}

/** What an invariant found amiss in one look. `about` tells findings apart: a contact, a button. */
export interface Finding {
  readonly about: string;
  readonly text: string;
}

export interface Invariant {
  /** A sentence that says what always holds. */
  readonly name: string;
  /** A finding is a violation when it lasts longer, ms. 0: at once. */
  readonly toleranceMs: number;
  /** The tolerance grows while answers are held back. */
  readonly waitsForDialer?: boolean;
  find(look: Look): readonly Finding[];
}

export const finding = (about: string, text: string): Finding => ({ about, text });

/** The panel claims to know how things are now. */
export const claimsNow = ({ panel }: Look): boolean => panel.stage === 'shift' && !panel.linkLost;
