/** Changing over between a call on hold and the one that is heard: two commands, the second when the first has taken effect. Pure. */
import type { ContactId } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { pairOf } from './twoCalls';

/** A change-over on its way. */
export interface Swap {
  /** Is heard, and goes on hold. */
  readonly from: ContactId;
  /** Waits, and is taken back. */
  readonly to: ContactId;
}

/** Both have to have been answered. */
export const swapOf = ({ lines }: ShiftContext): Swap | null => {
  const pair = pairOf(lines);
  return pair?.answered ? { from: pair.other, to: pair.held } : null;
};

const statusOf = ({ lines }: ShiftContext, contactId: ContactId | undefined) =>
  contactId === undefined ? undefined : lines[contactId]?.status;

/** Nobody is heard: the other one can be taken back. */
export const swapIsHeld = (context: ShiftContext): boolean =>
  statusOf(context, context.swap?.from) === 'holding' && statusOf(context, context.swap?.to) === 'holding';

export const swapGoesOn = (context: ShiftContext): boolean =>
  ['active', 'holding'].includes(statusOf(context, context.swap?.from) ?? '') &&
  statusOf(context, context.swap?.to) === 'holding';

export const refusesSwapHold = ({ swap }: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'dialer.refused' && event.command.type === 'command.hold' && event.command.contactId === swap?.from;
