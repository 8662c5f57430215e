/** What was with the present customers before: read when a contact connects, where the administrator's setting opens the panel. */
import { HISTORY_DAYS, opensContactPanel } from 'c/pcFacts';
import type { ContactId, DialerCommand, HistoryEntry, Instant, Refusal } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { steps } from './shiftSends';
import { skillNameFor } from './skillFacts';

/** The history of one present contact. */
export interface ContactHistory {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** False: there were more contacts than were looked through. */
  readonly complete: boolean;
  readonly refusal: Refusal | null;
}

const DAY_MS = 86_400_000;

const loading: ContactHistory = { state: 'loading', entries: [], complete: true, refusal: null };

/** Contacts that were connected, whose panel is open, and whose history nobody has asked for. */
const due = (context: ShiftContext): readonly ContactId[] =>
  Object.entries(context.lines).flatMap(([contactId, line]) =>
    line.talked &&
    !Object.hasOwn(context.histories, contactId) &&
    opensContactPanel(context.contactPanel, skillNameFor(context, line))
      ? [contactId]
      : []
  );

const asking = (now: () => Instant, whose: (context: ShiftContext, event: ShiftEvent) => readonly ContactId[]) =>
  steps(({ context, event, enqueue }) => {
    const contactIds = whose(context, event);
    if (contactIds.length === 0) return;
    const until = now() + context.offsetMs;
    enqueue.assign({ histories: { ...context.histories, ...Object.fromEntries(contactIds.map((id) => [id, loading])) } });
    for (const contactId of contactIds) {
      const command: DialerCommand = {
        type: 'command.readHistory',
        contactId,
        number: context.lines[contactId]?.number ?? '',
        from: until - HISTORY_DAYS * DAY_MS,
        until
      };
      enqueue.sendTo('dialer', command);
    }
  });

/** Reads every history that is due. */
export const readHistories = (now: () => Instant) => asking(now, due);

/** Reads one again because the agent asks. */
export const readHistoryAgain = (now: () => Instant) =>
  asking(now, (_context, event) => (event.type === 'agent.readHistory' ? [event.contactId] : []));

export const mayReadHistory = ({ histories }: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'agent.readHistory' &&
  Object.hasOwn(histories, event.contactId) &&
  histories[event.contactId]?.state === 'failed';

/** The context after an answer; one about a contact that left changes nothing. */
export const learnHistory = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  const answer = answerIn(event);
  if (answer === null || !Object.hasOwn(context.histories, answer.contactId)) return {};
  return { histories: { ...context.histories, [answer.contactId]: answer.history } };
};

const answerIn = (event: ShiftEvent): { contactId: ContactId; history: ContactHistory } | null => {
  if (event.type === 'dialer.historyListed') {
    const { contactId, entries, complete } = event;
    return { contactId, history: { state: 'ready', entries, complete, refusal: null } };
  }
  if (event.type !== 'dialer.refused' || event.command.type !== 'command.readHistory') return null;
  return { contactId: event.command.contactId, history: { ...loading, state: 'failed', refusal: event.refusal } };
};

/** Without the history of a contact that left. */
export const withoutHistory = ({ histories }: ShiftContext, contactId: ContactId): ShiftContext['histories'] => {
  const { [contactId]: _left, ...others } = histories;
  return others;
};
