/** What the robot may do. */
import type { Step } from './plans';
import type { CardSight } from './sight';

/** Closing a line because nobody is there. */
export type MarkDeed = 'markMachine' | 'markFax' | 'markBadNumber';

export type PressDeed = Step['deed'] | 'hangUp' | 'save' | 'accept' | 'requeue' | 'snooze' | MarkDeed;

export type Act =
  | { readonly kind: 'press'; readonly card: CardSight; readonly deed: PressDeed; readonly byKey: boolean }
  | { readonly kind: 'customerHangsUp'; readonly card: CardSight }
  | { readonly kind: 'choose'; readonly card: CardSight; readonly disposition: string }
  | { readonly kind: 'write'; readonly card: CardSight; readonly notes: string }
  /** `choice` is taken modulo the number of what there is to choose from. */
  | { readonly kind: 'pickSkill'; readonly choice: number }
  | { readonly kind: 'goUnavailable'; readonly choice: number }
  | { readonly kind: 'leaveSkill'; readonly skill: string }
  | { readonly kind: 'tones'; readonly card: CardSight; readonly typed: string; readonly pasted: boolean }
  | { readonly kind: 'closeKeypad'; readonly card: CardSight }
  | { readonly kind: 'planCallback' | 'dialByHand'; readonly number: string }
  | { readonly kind: 'peekMenu' | 'readStrip' | 'readKeys' | 'minimise' | 'closeTabs' };

/** Whether a button of this card takes a press. */
export const isReady = (card: CardSight, deed: string): boolean =>
  card.buttons.some((button) => button.deed === deed && button.state === 'ready');

export const press = (card: CardSight, deed: PressDeed, byKey = false): Act => ({ kind: 'press', card, deed, byKey });
