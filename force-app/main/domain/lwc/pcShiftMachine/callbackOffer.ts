/** The callback that is offered: what the dialer says of it, what the agent may ask, and how it ended (protocol 4.9, 5.7). Pure. */
import { isPending, OVERDUE_MS, settle } from 'c/pcCallMachine';
import type { Callback, CommitmentRemoval, DialerCommand, DialerCommandType, Instant } from 'c/pcFacts';
import { withForm } from './callbackForms';
import { callbackName } from './callbackMemory';
import type { OfferEnd, SettledOffer } from './callbackMemory';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

const SETTLED_KEPT = 20;

/** What is asked of an offer, and what it has become once the dialer ends it. */
const ends: readonly (readonly [DialerCommandType, OfferEnd])[] = [
  ['command.dialCallback', 'called'],
  ['command.postponeCallback', 'postponed'],
  ['command.cancelCallback', 'removed']
];

/** Something was asked of it and is not answered. */
export const offerIsAsked = ({ asked }: Pick<ShiftContext, 'asked'>): boolean =>
  ends.some(([command]) => isPending(asked, command));

/** Refused ends it as refused whatever was asked; any other word carries out what was asked, or is told as it is. */
const endBy = ({ asked }: ShiftContext, event: ShiftEvent): Pick<SettledOffer, 'end' | 'status'> => {
  if (event.type !== 'dialer.callbackSettled') return { end: 'gone', status: '' };
  if (event.refused) return { end: 'refused', status: event.status };
  const answer = ends.find(([command]) => isPending(asked, command))?.[1];
  return { end: answer ?? 'other', status: event.status };
};

const endedOffer = (callback: Callback, end: Pick<SettledOffer, 'end' | 'status'>, at: Instant): SettledOffer => ({
  callbackId: callback.callbackId,
  name: callbackName(callback),
  number: callback.number,
  ...end,
  at
});

/** Without the offer, its form and what was asked of it. */
export const settleOffer = (context: ShiftContext, event: ShiftEvent, serverNow: Instant): Partial<ShiftContext> =>
  context.offer === null
    ? {}
    : {
        offer: null,
        settledOffers: [endedOffer(context.offer.callback, endBy(context, event), serverNow), ...context.settledOffers].slice(
          0,
          SETTLED_KEPT
        ),
        asked: settle(context.asked, (command) => !ends.some(([ending]) => ending === command)),
        ...withForm(context, 'offered', null)
      };

/** Told again, it is the same one; another takes its place. */
export const learnOffer = (context: ShiftContext, event: ShiftEvent, serverNow: Instant): Partial<ShiftContext> => {
  if (event.type !== 'dialer.callbackOffered') return {};
  const { callback } = event;
  const same = context.offer?.callback.callbackId === callback.callbackId;
  return {
    ...(same ? {} : settleOffer(context, event, serverNow)),
    offer: { callback, heardAt: same && context.offer ? context.offer.heardAt : serverNow, doubted: false }
  };
};

export const doubtOffer = ({ offer }: ShiftContext): Partial<ShiftContext> =>
  offer ? { offer: { ...offer, doubted: true } } : {};

/** The dialer answers that it offers no such callback (404). */
export const refusesOffer = ({ offer }: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'dialer.refused' &&
  event.refusal.code === 'callbackGone' &&
  offer !== null &&
  ends.some(([command]) => command === event.command.type) &&
  'callbackId' in event.command &&
  event.command.callbackId === offer.callback.callbackId;

/** As long as a timer can be (24 days). */
export const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds until an offer that should have ended is doubted. `now`: the local clock. */
export const offerEndsIn = ({ offer, offsetMs }: ShiftContext, now: Instant): number => {
  const end = offer?.callback.expiresAt ?? null;
  return end === null ? LONGEST_MS : Math.min(LONGEST_MS, Math.max(0, end + OVERDUE_MS - (now + offsetMs)));
};

/** Whether removing is allowed with these words. */
export const mayRemove = (rule: CommitmentRemoval | null, notes: string): boolean =>
  rule === 'free' || (rule === 'withNotes' && notes.trim() !== '');

/** What an intent about the offer sends; null when it is not offered. */
export const offerCommand = (context: ShiftContext, event: ShiftEvent): DialerCommand | null => {
  const { offer, lines, removalRule } = context;
  if (offer === null || offerIsAsked(context) || !('callbackId' in event)) return null;
  const { callbackId } = offer.callback;
  if (event.callbackId !== callbackId) return null;
  if (event.type === 'agent.dialCallback') {
    return Object.keys(lines).length === 0 ? { type: 'command.dialCallback', callbackId } : null;
  }
  if (event.type === 'agent.postponeCallback') {
    return event.at === '' ? null : { type: 'command.postponeCallback', callbackId, at: event.at };
  }
  if (event.type !== 'agent.cancelCallback' || !mayRemove(removalRule, event.notes)) return null;
  return { type: 'command.cancelCallback', callbackId, notes: event.notes };
};
