/** The words the call's configuration is written in: what each guard, action and delay means. */
import { assign, setup } from 'c/pcXstate';
import type { Instant } from 'c/pcFacts';
import { giveUpLate, hasLate, isPending, markAccepted, markAsked, markLate, markRefused, nextLateAt } from './asked';
import { untilLate, untilLinkSettles, untilOverdue, untilPreviewOverdue, untilSave, untilWindowEnds } from './callClock';
import { askedAs, commandTypeOf, isSending } from './callCommands';
import type { CallContext, CallEnded, CallInput } from './callContext';
import type { CallEvent } from './callEvents';
import { isFresh, learnFact, usableLimit } from './callFacts';
import {
  isFree,
  mayDispose,
  mayDisposePreview,
  mayHandle,
  mayHangUpEarly,
  mayRecord,
  mayRefuse,
  mayReschedule,
  mayStopRecord,
  mayTake,
  mayTell
} from './callOffers';
import { answerIn, answered, linkHasSettled, marksAreOpen, mayMark } from './marks';
import { acceptTaken } from './offers';
import { doubt, report, sendCommand, sendScreenPop } from './callSends';
import { popIsDue } from './popDue';
import { nextEditor } from './rescheduleEditor';
import { decisionIn } from './previewDecision';
import { limitAfter } from './previewLimit';
import { askAgain } from './saving';
import { wrapUpActions, wrapUpGuards } from './wrapUpSetup';
import type { SavingTools } from './wrapUpSetup';

/** What the view may rely on. */
export type CallTag =
  /** The dialer is still getting the customer: dialing or ringing. */
  | 'onTheWay'
  /** Customer and agent are connected, on hold or masked included. */
  | 'talking'
  /** The agent decides before anybody is dialed. */
  | 'previewing'
  /** Answered, analysis running. */
  | 'screening'
  /** Offered to the agent: an incoming call or a callback. */
  | 'offered'
  /** The line may be marked as machine, fax or bad number. */
  | 'marking'
  /** The dialer takes a hang-up in this state. */
  | 'canHangUp'
  /** Ended; the agent may still say how it went. */
  | 'needsDisposition'
  /** Somebody may be on the line. */
  | 'live';

const choiceOf = (event: CallEvent) => ('choice' in event ? event.choice : { dispositionId: '', notes: '' });

export const createCallSetup = (tools: SavingTools) => {
  const { now } = tools;
  const serverNow = (context: CallContext): Instant => now() + context.offsetMs;

  return setup({
    types: {
      context: {} as CallContext,
      events: {} as CallEvent,
      input: {} as CallInput,
      output: {} as CallEnded,
      tags: {} as CallTag
    },
    guards: {
      fresh: ({ context, event }) => 'contact' in event && isFresh(context, event.contact),
      free: ({ context, event }) => isSending(event) && isFree(context, commandTypeOf[event.type]),
      mayHangUpEarly: ({ context }) => mayHangUpEarly(context),
      mayTake: ({ context }) => mayTake(context),
      mayRefuse: ({ context }) => mayRefuse(context),
      mayHandle: ({ context, event }) => isSending(event) && mayHandle(context, commandTypeOf[event.type]),
      mayRecord: ({ context }) => mayRecord(context),
      mayStopRecord: ({ context }) => mayStopRecord(context),
      mayTellPlaced: ({ context }) => mayTell(context, 'command.callPlaced'),
      mayTellOutcome: ({ context }) => mayTell(context, 'command.tellOutcome'),
      mayMark: ({ context, event }) => isSending(event) && mayMark(context, event.type, serverNow(context)),
      marksAreOpen: ({ context }) => marksAreOpen(context, serverNow(context)),
      marksAreShut: ({ context }) => !marksAreOpen(context, serverNow(context)),
      linkHasSettled: ({ context }) => linkHasSettled(context, serverNow(context)),
      linkIsFresh: ({ context }) => !linkHasSettled(context, serverNow(context)),
      mayDispose: ({ context, event }) => mayDispose(context, choiceOf(event)),
      mayDisposePreview: ({ context, event }) => mayDisposePreview(context, choiceOf(event)),
      mayReschedule: ({ context, event }) => mayReschedule(context, choiceOf(event)),
      ...wrapUpGuards(tools),
      linkIsUp: ({ context }) => context.linkUp,
      popIsDue: ({ context }) => popIsDue(context.contact, context.popRule),
      notListed: ({ context, event }) =>
        event.type === 'dialer.snapshotCompleted' && !event.contactIds.includes(context.contact.contactId),
      somethingWaits: ({ context }) => nextLateAt(context.asked) !== null,
      nothingWaits: ({ context }) => nextLateAt(context.asked) === null,
      somethingIsLate: ({ context }) => hasLate(markLate(context.asked, now())),
      somethingWasLate: ({ context }) => hasLate(context.asked),
      saysGone: ({ context, event }) =>
        event.type === 'dialer.refused' &&
        event.refusal.code === 'contactGone' &&
        isPending(context.asked, askedAs(event.command.type))
    },
    actions: {
      learn: assign(({ context, event }) =>
        'contact' in event
          ? {
              ...learnFact(context, event.contact, serverNow(context)),
              previewUntil: limitAfter(event.contact, serverNow(context))
            }
          : {}
      ),
      countStale: assign({ staleFacts: ({ context }) => context.staleFacts + 1 }),
      reportJump: report('jumped'),
      reportStale: report('stale'),
      markAsked: assign({
        asked: ({ context, event }) =>
          isSending(event) ? markAsked(context.asked, commandTypeOf[event.type], now()) : context.asked,
        decision: ({ context, event }) => decisionIn(context, event)
      }),
      sendCommand,
      ...wrapUpActions(tools),
      markAccepted: assign(({ context, event }) =>
        event.type === 'dialer.accepted'
          ? {
              ...acceptTaken(context, markAccepted(context.asked, askedAs(event.command.type))),
              closing: answered(context.closing, event.command.type, 'taken'),
              hungUp: context.hungUp || (event.command.type === 'command.hangUp' && isPending(context.asked, 'command.hangUp'))
            }
          : {}
      ),
      markRefused: assign(({ context, event }) =>
        event.type === 'dialer.refused'
          ? {
              asked: markRefused(context.asked, askedAs(event.command.type), event.refusal),
              closing: answered(context.closing, event.command.type, answerIn(event.refusal))
            }
          : {}
      ),
      markLate: assign({ asked: ({ context }) => markLate(context.asked, now()) }),
      giveUpLate: assign({ asked: ({ context }) => giveUpLate(context.asked) }),
      doubtLate: doubt('late'),
      doubtGone: doubt('gone'),
      doubtOverdue: doubt('overdue'),
      keepReschedule: assign({
        reschedule: ({ context, event }) => nextEditor(context.reschedule, event, serverNow(context))
      }),
      keepDispositions: assign(({ event }) =>
        event.type === 'shift.dispositionsKnown' ? { dispositions: event.dispositions } : {}
      ),
      keepParameters: assign(({ event }) => (event.type === 'shift.parametersKnown' ? { parameters: event.parameters } : {})),
      keepPopRule: assign(({ event }) => (event.type === 'shift.popRuleKnown' ? { popRule: event.rule } : {})),
      keepLimit: assign(({ context, event }) =>
        event.type === 'shift.wrapUpLimited' ? { wrapUpUntil: usableLimit(event.until, serverNow(context)) } : {}
      ),
      forgetLimit: assign({ wrapUpUntil: null }),
      forgetPreviewLimit: assign({ previewUntil: null }),
      keepOffset: assign(({ event }) => (event.type === 'dialer.clockRead' ? { offsetMs: event.offsetMs } : {})),
      trustNext: assign({ trustNext: true }),
      linkUp: assign(({ context }) => ({ linkUp: true, saved: askAgain(context.saved) })),
      linkDown: assign({ linkUp: false }),
      endGone: assign({ endedBy: 'gone' }),
      endWithSession: assign({ endedBy: 'sessionEnded' }),
      sendScreenPop
    },
    delays: {
      late: ({ context }) => untilLate(context, now()),
      shortlyBeforeZero: ({ context }) => untilSave(context, now()),
      overdue: ({ context }) => untilOverdue(context, now()),
      previewOverdue: ({ context }) => untilPreviewOverdue(context, now()),
      linkSettles: ({ context }) => untilLinkSettles(context, now()),
      windowEnds: ({ context }) => untilWindowEnds(context, now())
    }
  });
};
