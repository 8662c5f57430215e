/** Guards of two calls, by name. */
import { isPending } from 'c/pcCallMachine';
import {
  furtherCame,
  furtherIsHeld,
  furtherIsLost,
  furtherIsRefused,
  isOnHold,
  mayTakeFurther,
  refusesFurtherHold
} from './further';
import { refuses } from './shiftEvents';
import type { ShiftArgs as Args } from './shiftEvents';
import { refusesSwapHold, swapGoesOn, swapIsHeld, swapOf } from './swap';
import { mayConference, mayHoldConference, mayJoin, mayResumeConference, mayTransfer } from './twoCalls';

export const twoCallsGuards = {
  mayTakeFurther: ({ context, event }: Args) => mayTakeFurther(context, event),
  parentIsHeld: ({ context, event }: Args) => isOnHold(context, event),
  furtherIsHeld: ({ context }: Args) => furtherIsHeld(context),
  furtherIsLost: ({ context }: Args) => furtherIsLost(context),
  furtherCame: ({ context }: Args) => furtherCame(context),
  furtherIsRefused: ({ context }: Args) => furtherIsRefused(context),
  refusesFurtherHold: ({ context, event }: Args) => refusesFurtherHold(context, event),
  maySwap: ({ context }: Args) =>
    context.further === null && context.swap === null && mayTransfer(context) && swapOf(context) !== null,
  swapIsHeld: ({ context }: Args) => swapIsHeld(context),
  swapGoesOn: ({ context }: Args) => swapGoesOn(context),
  refusesSwapHold: ({ context, event }: Args) => refusesSwapHold(context, event),
  mayTransfer: ({ context }: Args) => mayTransfer(context),
  mayConference: ({ context }: Args) => context.session?.canConference === true && mayConference(context),
  mayHoldConference: ({ context }: Args) => mayHoldConference(context),
  mayResumeConference: ({ context }: Args) => mayResumeConference(context),
  mayJoin: ({ context, event }: Args) => event.type === 'agent.joinConference' && mayJoin(context, event.contactId),
  isAskedToContinue: ({ context }: Args) => context.skillClosed && !isPending(context.asked, 'command.continueReskill'),
  isForJoin: ({ event }: Args) => 'command' in event && event.command.type === 'command.joinConference',
  refusesTransfer: ({ event }: Args) => refuses(event, 'command.transfer'),
  isForDirectory: ({ event }: Args) => refuses(event, 'command.readDirectory')
};
