/** What an answer is to those who asked: its content, or why there is none. */
import type { DialerFact, ListName, Refusal, RefusalCode } from 'c/pcFacts';
import { refusalOf, unanswered } from './refusal';
import type { Asked, RefusingAnswer } from './refusal';

/** What became of a request, as far as it is read here. */
export type WireReply =
  ({ readonly kind: 'answered' } & RefusingAnswer) | { readonly kind: 'lost'; readonly code: RefusalCode };

/** 2xx, whatever its body. */
export const isGood = (reply: WireReply): reply is Extract<WireReply, { kind: 'answered' }> =>
  reply.kind === 'answered' && reply.status >= 200 && reply.status < 300;

/** What `read` makes of a good answer; null when it is none, or `read` cannot read it. */
export const answerIn = <T>(reply: WireReply, read: (body: unknown) => T | null): T | null =>
  isGood(reply) ? read(reply.body) : null;

/** The refusal a reply stands for. */
export const refusalIn = (asked: Asked, reply: WireReply): Refusal =>
  reply.kind === 'lost' ? unanswered(reply.code) : refusalOf(asked, reply);

/** The fact that a list could not be read; `skillId` for a list that belongs to a skill. */
export const listFailed = (
  list: ListName,
  skillId: string | null,
  reply: WireReply
): Extract<DialerFact, { type: 'dialer.listFailed' }> => ({
  type: 'dialer.listFailed',
  list,
  skillId,
  refusal: refusalIn('list', reply)
});
