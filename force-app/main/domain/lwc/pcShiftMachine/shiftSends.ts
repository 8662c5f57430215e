/** What a shift says: commands to the dialer, facts and intents to its calls, news to the outside. */
import { markAsked, settle } from 'c/pcCallMachine';
import type { CallEvent } from 'c/pcCallMachine';
import type { DialerCommand, Instant } from 'c/pcFacts';
import { emit, enqueueActions } from 'c/pcXstate';
import { callId } from './shiftEvents';
import type { ShiftArgs as Args, ShiftEmitted, ShiftEvent } from './shiftEvents';
import type { ShiftContext } from './shiftContext';
import { contactIdOf } from './shiftRules';

/** `enqueueActions` for this machine: several steps decided together. */
export const steps = (
  collect: Parameters<
    typeof enqueueActions<ShiftContext, ShiftEvent, undefined, ShiftEvent, never, never, never, never, ShiftEmitted>
  >[0]
) => enqueueActions<ShiftContext, ShiftEvent, undefined, ShiftEvent, never, never, never, never, ShiftEmitted>(collect);

/** Sends a command to the dialer and marks it as asked; what was refused before is old news. */
export const asks = (now: () => Instant, command: (args: Args) => DialerCommand) =>
  steps(({ context, event, enqueue }) => {
    const toSend = command({ context, event });
    const asked = settle(context.asked, (_command, { stage }) => stage !== 'refused');
    enqueue.assign({ asked: markAsked(asked, toSend.type, now()) });
    enqueue.sendTo('dialer', toSend);
  });

/** Sends a command whose answer nobody waits for; `also` is what is remembered of it. */
export const sends = (command: (args: Args) => DialerCommand | null, also: (args: Args) => Partial<ShiftContext>) =>
  steps(({ context, event, enqueue }) => {
    const toSend = command({ context, event });
    if (toSend === null) return;
    enqueue.assign(also({ context, event }));
    enqueue.sendTo('dialer', toSend);
  });

/** Hands an event to the call it is about. */
export const routeToCall = steps(({ context, event, enqueue }) => {
  const contactId = contactIdOf(event);
  if (contactId !== null && Object.hasOwn(context.lines, contactId)) {
    enqueue.sendTo(callId(contactId), event as CallEvent);
  }
});

/** Tells every call; null tells nobody. */
export const tellCalls = (says: (args: Args) => CallEvent | null) =>
  steps(({ context, event, enqueue }) => {
    const news = says({ context, event });
    if (news === null) return;
    for (const contactId of Object.keys(context.lines)) enqueue.sendTo(callId(contactId), news);
  });

/** Lets the outside know; null says nothing. */
export const emits = (says: (args: Args) => ShiftEmitted) =>
  emit<ShiftContext, ShiftEvent, undefined, ShiftEvent, ShiftEmitted>(({ context, event }) => says({ context, event }));

/** A call's command on its way out: nothing of the shift keeps it back. */
export const passOn = steps(({ event, enqueue }) => {
  if (event.type.startsWith('command.')) enqueue.sendTo('dialer', event);
});

/** After-call work ends when the agent state says; only a call in wrap-up listens. */
export const limitWrapUps = tellCalls(({ context: { agentState } }) =>
  agentState?.acw && agentState.startedAt !== null && agentState.acwTimeoutS !== null
    ? { type: 'shift.wrapUpLimited', until: agentState.startedAt + agentState.acwTimeoutS * 1000 }
    : null
);

/** Hands a skill's dispositions to its calls. */
export const tellDispositions = steps(({ context, event, enqueue }) => {
  if (event.type !== 'dialer.dispositionsListed') return;
  for (const [contactId, line] of Object.entries(context.lines)) {
    if (line.skillId === event.skillId) {
      enqueue.sendTo(callId(contactId), { type: 'shift.dispositionsKnown', dispositions: event.dispositions });
    }
  }
});

/** Something outside the drawn path. */
export const reports = (oddity: 'stale' | 'stray' | 'unreadable') =>
  emits(({ event }) => ({
    type: 'wasOdd',
    contactId: contactIdOf(event) ?? '',
    oddity,
    fact: event.type === 'dialer.unreadable' ? event.what : event.type
  }));
