/** What the panel shows of a preview. */
import type { Instant } from 'c/pcFacts';
import type { CardValue } from 'c/pcPopRules';
import type { ButtonView, Text } from './viewTypes';
import type { WrapUpView } from './wrapUpTypes';

/** The number is typed by the agent before it is dialed (protocol 5.4, delivery types 2 and 3). */
export interface ManualDialView {
  /** As sent. */
  readonly number: string;
  /** Completes the number once enough of it is typed. */
  readonly completes: boolean;
  /** Why Dial is off until then. */
  readonly waits: Text;
}

/** A record offered before it is dialed: until when, what happens then, and what the agent may do. */
export interface PreviewView {
  /** When it was offered, by the dialer's clock. */
  readonly since: Instant | null;
  /** When the dialer decides by itself; null when it waits. */
  readonly until: Instant | null;
  readonly ifNothing: Text;
  /** What that means, or why it is not known; null when there is no more to say. */
  readonly then: Text | null;
  /** What the law asks of this record; null for an ordinary one. */
  readonly compliance: Text | null;
  /** Short values beside each other. */
  readonly values: readonly CardValue[];
  /** Texts that need their whole width, previous notes among them. */
  readonly notes: readonly CardValue[];
  readonly manual: ManualDialView | null;
  readonly accept: ButtonView;
  /** Requeue, Reschedule, Snooze, Disposition: those the skill offers, in this order. */
  readonly actions: readonly ButtonView[];
  /** The form of Disposition. */
  readonly disposing: WrapUpView;
}
