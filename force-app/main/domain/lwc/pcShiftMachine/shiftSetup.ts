/** The words the shift's configuration is written in. */
import { LATE_MS, untilLate } from 'c/pcCallMachine';
import type { CallEvent, createCallMachine } from 'c/pcCallMachine';
import type { DialerCommand, Instant } from 'c/pcFacts';
import { assign, fromCallback, raise, setup, spawnChild, stateIn, stopChild } from 'c/pcXstate';
import type { ShiftContext, ShiftInput } from './shiftContext';
import { callId } from './shiftEvents';
import type { ShiftEmitted, ShiftEvent } from './shiftEvents';
import { offerCommand, offerEndsIn } from './callbackOffer';
import { nextExpiryIn } from './messageFacts';
import { askUnsaved, retryTags } from './leftUnsaved';
import { readParameters, tellParameters } from './parameterSends';
import { readPlanned, sendPlanned } from './plannedCallbacks';
import { tellPopRules } from './popRuleSends';
import { isRecordIntent } from './records';
import { shiftGuards } from './shiftGuards';
import { readHistories, readHistoryAgain } from './histories';
import { shiftLearns } from './shiftLearns';
import { contactOf, endsByForce, newCallInput } from './shiftRules';
import { asks, emits, limitWrapUps, passOn, reports, routeToCall, sends, tellCalls, tellDispositions } from './shiftSends';
import { needsDispositions } from './skillFacts';
import { readTags } from './skillTags';
import { twoCallsSends } from './twoCallsSends';
import { sentTones, typeTones, waitingTones } from './tones';

/** A second call that is not there after this long is given up, ms. */
const FURTHER_LIMIT_MS = 15_000;

/** The dialer is asked to describe everything anew at most this often. */
export const RESYNC_PAUSE_MS = 10_000;

export type ShiftTag = 'connecting' | 'inSession' | 'lastKnown' | 'plain' | 'inDialer' | 'onContact' | 'changing';

/** Stands where the app provides the way to the dialer; a shift without one must not look alive. */
const noDialer = fromCallback<DialerCommand>(() => {
  throw new Error('Provide the dialer: machine.provide({ actors: { dialer } })');
});

export const createShiftSetup = ({ now }: { now: () => Instant }, call: ReturnType<typeof createCallMachine>) => {
  const learns = shiftLearns(now);
  const learn = Object.fromEntries(
    Object.entries(learns).map(([name, learning]) => [
      name,
      assign<ShiftContext, ShiftEvent, undefined, ShiftEvent, never>(learning)
    ])
  ) as { [Name in keyof typeof learns]: ReturnType<typeof assign<ShiftContext, ShiftEvent, undefined, ShiftEvent, never>> };
  return setup({
    types: {
      context: {} as ShiftContext,
      events: {} as ShiftEvent,
      input: {} as ShiftInput,
      emitted: {} as ShiftEmitted,
      tags: {} as ShiftTag
    },
    actors: { dialer: noDialer, call },
    guards: { ...shiftGuards(now), reachable: stateIn({ link: 'healthy' }) },
    actions: {
      ...learn,
      askJoin: asks(now, () => ({ type: 'command.join' })),
      askConnect: asks(now, ({ context }) => ({ type: 'command.connect', station: context.station })),
      askDisconnect: asks(now, ({ context }) => ({ type: 'command.disconnect', force: endsByForce(context) })),
      askRetry: asks(now, () => ({ type: 'command.resync' })),
      askLeave: asks(now, () => ({ type: 'command.leaveSkill' })),
      askPick: asks(now, ({ context: { wish } }) => ({
        type: 'command.pickSkill',
        skillName: wish?.kind === 'skill' ? wish.skillName : ''
      })),
      askState: asks(now, ({ context: { wish } }) =>
        wish?.kind === 'state'
          ? { type: 'command.setState', state: wish.state, reason: wish.reason }
          : { type: 'command.setState', state: 'Unavailable', reason: '' }
      ),
      askCallLeg: asks(now, () => ({ type: 'command.callLeg' })),
      askDial: asks(now, ({ context: { dial } }) => ({
        type: 'command.dialNumber',
        ...(dial.sent ?? { number: '', skillId: '', callerId: '' }),
        parentContactId: null
      })),
      endLeg: sends(
        () => ({ type: 'command.endLeg' }),
        () => ({})
      ),
      askMute: asks(now, () => ({ type: 'command.mute' })),
      askUnmute: asks(now, () => ({ type: 'command.unmute' })),
      askResync: sends(
        () => ({ type: 'command.resync' }),
        () => ({ resyncedAt: now() })
      ),
      readDispositions: sends(
        ({ context, event }) =>
          'contact' in event && event.contact.skillId !== null && needsDispositions(context, event.contact)
            ? { type: 'command.readDispositions', skillId: event.contact.skillId }
            : null,
        ({ context, event }) =>
          'contact' in event && event.contact.skillId !== null
            ? {
                dispositions: {
                  ...context.dispositions,
                  [event.contact.skillId]: { state: 'loading', dispositions: [], refusal: null }
                }
              }
            : {}
      ),
      sendTones: sends(
        ({ event }) => (event.type === 'agent.sendTones' ? { type: 'command.sendTones', tones: event.tones } : null),
        ({ context, event }) => (event.type === 'agent.sendTones' ? { tones: typeTones(context, event.tones, 'asked') } : {})
      ),
      sendWaitingTones: sends(
        ({ context }) => ({ type: 'command.sendTones', tones: waitingTones(context) }),
        ({ context }) => ({ tones: sentTones(context) })
      ),
      askOffer: asks(now, ({ context, event }) => {
        const command = offerCommand(context, event);
        if (command === null) throw new Error(`${event.type} asks nothing of an offer`);
        return command;
      }),
      sendPlanned,
      readPlanned,
      ...twoCallsSends(now),
      readTags,
      askUnsaved,
      retryTags,
      readHistories: readHistories(now),
      readHistoryAgain: readHistoryAgain(now),
      readParameters,
      tellParameters,
      tellPopRules,
      passOn,
      routeToCall,
      routeOutcome: routeToCall,
      tellCalls: tellCalls(({ event }) => event as CallEvent),
      tellDispositions,
      limitWrapUps,
      spawnCall: spawnChild('call', {
        id: ({ event }) => callId(contactOf(event).contactId),
        input: ({ context, event }) => newCallInput(context, contactOf(event)),
        syncSnapshot: true
      }),
      stopCall: stopChild(({ event }) => ('actorId' in event ? event.actorId : '')),
      raiseDoubt: raise({ type: 'shift.doubted' }),
      emitScreenPop: emits(({ event }) => {
        if (event.type !== 'call.screenPopDue') throw new Error(`${event.type} opens no record`);
        return { type: 'screenPopDue', contactId: event.contactId, contact: event.contact, rule: event.rule };
      }),
      emitRecord: emits(({ event }) => {
        if (!isRecordIntent(event)) throw new Error(`${event.type} wants no record`);
        return { type: 'recordWanted', want: event };
      }),
      emitPage: emits(({ event }) => {
        if (event.type !== 'agent.openPage') throw new Error(`${event.type} opens no page`);
        return { type: 'pageWanted', url: event.url };
      }),
      emitOddity: emits(({ event }) => {
        if (event.type !== 'call.wasOdd') throw new Error(`${event.type} is not odd`);
        return { type: 'wasOdd', contactId: event.contactId, oddity: event.oddity, fact: event.fact };
      }),
      emitEnded: emits(({ event }) => {
        if (!('output' in event)) throw new Error(`${event.type} ends no call`);
        return { type: 'contactEnded', ended: event.output };
      }),
      reportStale: reports('stale'),
      reportStray: reports('stray'),
      reportUnreadable: reports('unreadable')
    },
    delays: {
      late: ({ context }) => untilLate(context, now()),
      furtherLimit: FURTHER_LIMIT_MS,
      nextExpiry: ({ context }) => nextExpiryIn(context, now()),
      newsIsOld: ({ context }) => Math.max(0, (context.news?.until ?? now()) - now()),
      offerOverdue: ({ context }) => offerEndsIn(context, now()),
      callbackLate: LATE_MS,
      resyncPause: ({ context }) => Math.max(0, (context.resyncedAt ?? now()) + RESYNC_PAUSE_MS - now())
    }
  });
};
