/** What the shift remembers of callbacks: context and event in, changed fields out. Pure but for the clock handed in. */
import type { Instant } from 'c/pcFacts';
import { learnForm } from './callbackForms';
import { doubtOffer, learnOffer, settleOffer } from './callbackOffer';
import { closeSaved, learnPlanned, missSave, refuseSave } from './plannedCallbacks';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

type Learns = (args: { readonly context: ShiftContext; readonly event: ShiftEvent }) => Partial<ShiftContext>;

export const callbackLearns = (now: () => Instant) => ({
  learnOffer: (({ context, event }) => learnOffer(context, event, now() + context.offsetMs)) as Learns,
  doubtOffer: (({ context }) => doubtOffer(context)) as Learns,
  settleOffer: (({ context, event }) => settleOffer(context, event, now() + context.offsetMs)) as Learns,
  learnForm: (({ context, event }) => learnForm(context, event, now() + context.offsetMs)) as Learns,
  learnPlanned: (({ context, event }) => learnPlanned(context, event)) as Learns,
  learnRemovalRule: (({ event }) =>
    event.type === 'dialer.commitmentRulesRead' ? { removalRule: event.removal } : {}) as Learns,
  closeSaved: (({ context }) => closeSaved(context, 'saved')) as Learns,
  findSaved: (({ context }) => closeSaved(context, 'found')) as Learns,
  missSave: (({ context }) => missSave(context)) as Learns,
  refuseSave: (({ context, event }) => refuseSave(context, event)) as Learns
});
