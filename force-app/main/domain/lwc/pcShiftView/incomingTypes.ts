/** What the panel shows of a call that is offered. */
import type { Instant } from 'c/pcFacts';
import type { ButtonView, Text } from './viewTypes';

/** A call that waits for the agent's answer: until when, what happens then, why it came. */
export interface IncomingView {
  /** When it was offered, by the dialer's clock. */
  readonly since: Instant | null;
  /** When the dialer takes it back; null when it waits, connects by itself, or was accepted. */
  readonly until: Instant | null;
  readonly ifNothing: Text;
  readonly then: Text | null;
  /** The number the caller dialed, and what else is known of the way here. */
  readonly lines: readonly Text[];
  readonly accept: ButtonView;
  readonly refuse: ButtonView;
}
