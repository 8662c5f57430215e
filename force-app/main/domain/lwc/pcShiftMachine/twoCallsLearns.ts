/** What the shift remembers of two calls, of conferences and of whom a call can be taken to: context and event in, changed fields out. */
import { learnDirectory } from './directory';
import {
  failFurther,
  furtherDone,
  keepFurther,
  keepTransfer,
  loseFurther,
  noFurther,
  refuseFurther,
  stillSaid
} from './further';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { swapOf } from './swap';
import { conferenceAfter, conferenceListed, conferenceNumbered, settleTwoCalls } from './twoCalls';

type Learns = (args: { readonly context: ShiftContext; readonly event: ShiftEvent }) => Partial<ShiftContext>;

/** What the calls, as they are now, say of those that belong together. */
export const together = (
  context: ShiftContext,
  lines: ShiftContext['lines']
): Pick<ShiftContext, 'lines' | 'conference' | 'asked' | 'furtherEnded' | 'skillClosed'> => {
  const conference = conferenceAfter(context.conference, lines);
  return {
    lines,
    conference,
    asked: settleTwoCalls(context.asked, { lines, conference }),
    // It was about a call that is gone.
    skillClosed: context.skillClosed && Object.keys(lines).length > 0,
    furtherEnded: stillSaid(context.furtherEnded, lines)
  };
};

export const twoCallsLearns = {
  learnDirectory: (({ context, event }) => learnDirectory(context, event)) as Learns,
  learnConference: (({ context, event }) =>
    event.type === 'dialer.conferenceNumbered'
      ? { conference: conferenceNumbered(context.conference, event.conferenceNo) }
      : {}) as Learns,
  listConference: (({ context }) => ({ conference: conferenceListed(context.conference, context.lines) })) as Learns,
  keepRules: (({ event }) =>
    event.type === 'dialer.commitmentRulesRead' ? { maxParties: event.maxConferenceParties } : {}) as Learns,
  keepSkillClosed: (({ event }) => ({
    skillClosed: event.type === 'dialer.skillWasClosed' && event.mayContinue
  })) as Learns,
  keepFurther: (({ context, event }) => keepFurther(context, event)) as Learns,
  furtherDone: (({ context }) => furtherDone(context)) as Learns,
  refuseFurther: (({ context, event }) => refuseFurther(context, event)) as Learns,
  loseFurther: (({ context }) => loseFurther(context)) as Learns,
  failFurther: (({ context }) => failFurther(context)) as Learns,
  forgetFurther: (() => ({ ...noFurther, swap: null })) as Learns,
  keepTransfer: (({ context }) => keepTransfer(context)) as Learns,
  forgetTransfer: (() => ({ transferring: {} })) as Learns,
  keepSwap: (({ context }) => ({ swap: swapOf(context) })) as Learns,
  forgetSwap: (() => ({ swap: null })) as Learns
};
