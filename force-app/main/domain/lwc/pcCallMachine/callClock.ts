/** Delays of the call, computed from absolute instants so that a restored call keeps its deadlines. */
import type { Instant } from 'c/pcFacts';
import { nextLateAt } from './asked';
import type { CallContext } from './callContext';
import { LINK_REST_MS, markUntil } from './marks';

/** A choice is sent this long before the dialer closes the contact, so that it is still taken (mock README 11). */
export const SAVE_BEFORE_MS = 1500;

/** A wrap-up or a preview still open this long after its end is doubted: the event that ends it may have been lost. */
export const OVERDUE_MS = 5000;

/** Timers cannot count further than this; a wait without an end is as long as a timer can be (24 days). */
const NEVER_MS = 2 ** 31 - 1;

const until = (instant: Instant | null, now: Instant): number =>
  instant === null ? NEVER_MS : Math.min(Math.max(0, instant - now), NEVER_MS);

/** `nowMs` is the local clock. */
export const untilLate = (context: Pick<CallContext, 'asked'>, nowMs: Instant): number =>
  until(nextLateAt(context.asked), nowMs);

/** When a press is again meant for the line that was just linked. */
export const untilLinkSettles = ({ linkedAt, offsetMs }: CallContext, nowMs: Instant): number =>
  until(linkedAt === null ? null : linkedAt + LINK_REST_MS, nowMs + offsetMs);

/** The end of the window in which the line may be marked. */
export const untilWindowEnds = ({ contact, offsetMs }: CallContext, nowMs: Instant): number =>
  until(markUntil(contact), nowMs + offsetMs);

/** When a preview that should be decided is doubted. */
export const untilPreviewOverdue = ({ previewUntil, offsetMs }: CallContext, nowMs: Instant): number =>
  until(previewUntil === null ? null : previewUntil + OVERDUE_MS, nowMs + offsetMs);

const wrapUpEnd = (context: CallContext, shiftMs: number): Instant | null =>
  context.wrapUpUntil === null ? null : context.wrapUpUntil + shiftMs;

export const untilSave = (context: CallContext, nowMs: Instant): number =>
  until(wrapUpEnd(context, -SAVE_BEFORE_MS), nowMs + context.offsetMs);

export const untilOverdue = (context: CallContext, nowMs: Instant): number =>
  until(wrapUpEnd(context, OVERDUE_MS), nowMs + context.offsetMs);
