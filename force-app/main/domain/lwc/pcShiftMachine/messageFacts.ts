/** How a shift takes agent messages: which are new, and which were read. Pure. */
import type { AgentMessage, Instant } from 'c/pcFacts';
import { LONGEST_MS } from './callbackOffer';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

/** How long new messages are told by themselves (help page: the callback number runs for five seconds). */
export const NEWS_MS = 5000;

/** Messages that came during the shift and are being told. */
export interface News {
  readonly messageIds: readonly string[];
  /** Local clock, ms. */
  readonly until: Instant;
}

export interface MessageMemory {
  /** Every message heard of so far; null until the first list, whose messages are no news. */
  readonly heardMessages: readonly string[] | null;
  readonly readMessages: readonly string[];
  readonly news: News | null;
}

export const noMessages: MessageMemory = { heardMessages: null, readMessages: [], news: null };

const idsOf = (messages: readonly AgentMessage[]): readonly string[] => messages.map(({ messageId }) => messageId);

const newIds = ({ heardMessages }: ShiftContext, event: ShiftEvent): readonly string[] =>
  event.type === 'dialer.messagesListed' && heardMessages !== null
    ? idsOf(event.messages).filter((messageId) => !heardMessages.includes(messageId))
    : [];

export const bringsNews = (context: ShiftContext, event: ShiftEvent): boolean => newIds(context, event).length > 0;

/** A list that brings nothing new changes nothing of what is being told. */
export const hearMessages = (context: ShiftContext, event: ShiftEvent, now: Instant): Partial<ShiftContext> => {
  if (event.type !== 'dialer.messagesListed') return {};
  const messageIds = newIds(context, event);
  const heardMessages = [...new Set([...(context.heardMessages ?? []), ...idsOf(event.messages)])];
  return messageIds.length === 0 ? { heardMessages } : { heardMessages, news: { messageIds, until: now + NEWS_MS } };
};

export const readMessages = ({ readMessages: before }: ShiftContext, event: ShiftEvent): Partial<ShiftContext> =>
  event.type === 'agent.readMessages' ? { readMessages: [...new Set([...before, ...event.messageIds])] } : {};

type Clocked = Pick<ShiftContext, 'messages' | 'offsetMs'>;

const ends = (messages: readonly AgentMessage[]): readonly Instant[] =>
  messages.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil]));

/** Whether the list that came has messages with an end. */
export const listExpires = (event: ShiftEvent): boolean =>
  event.type === 'dialer.messagesListed' && ends(event.messages).length > 0;

/** Whether messages are left whose end is still to come. */
export const moreExpire = ({ messages, offsetMs }: Clocked, now: Instant): boolean =>
  ends(messages).some((end) => end > now + offsetMs);

/** How long until the next message expires, ms. */
export const nextExpiryIn = ({ messages, offsetMs }: Clocked, now: Instant): number =>
  Math.min(LONGEST_MS, Math.max(0, Math.min(...ends(messages)) - (now + offsetMs)));

export const forgetExpired = ({ messages, offsetMs }: Clocked, now: Instant): Pick<ShiftContext, 'messages'> => ({
  messages: messages.filter(({ validUntil }) => validUntil === null || validUntil > now + offsetMs)
});
