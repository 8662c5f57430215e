/** What a reply to the poll means (protocol 2.6, 3.2, 3.4). */
import type { Refusal } from 'c/pcFacts';
import { parseBatch, refusalOf, unanswered } from 'c/pcCxoneWire';
import type { WireBatch } from 'c/pcCxoneWire';
import type { PollFailureReason, Reply } from './pollTypes';

export type PollVerdict =
  | { readonly kind: 'batch'; readonly batch: WireBatch }
  /** The time-out passed with nothing to say. */
  | { readonly kind: 'nothing' }
  /** 409: the session has ended. */
  | { readonly kind: 'over' }
  /** 404: the dialer does not know this session id. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'signedOut'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly reason: PollFailureReason; readonly refusal: Refusal };

/** A body that is no batch is a failure like a 5xx: something between us and the dialer answers in its place. */
function batchVerdict(reply: Extract<Reply, { kind: 'answered' }>): PollVerdict {
  const batch = parseBatch(reply.body ?? {});
  if (batch.readable) return { kind: 'batch', batch };
  return { kind: 'failed', reason: 'failed', refusal: refusalOf('poll', reply) };
}

export function pollVerdict(reply: Reply): PollVerdict {
  if (reply.kind === 'lost') {
    const refusal = unanswered(reply.code);
    return reply.code === 'signedOut' ? { kind: 'signedOut', refusal } : { kind: 'failed', reason: 'transport', refusal };
  }
  switch (reply.status) {
    case 200:
      return batchVerdict(reply);
    case 204:
    case 304:
      return { kind: 'nothing' };
    case 401:
      return { kind: 'signedOut', refusal: refusalOf('poll', reply) };
    case 404:
      return { kind: 'missing' };
    case 409:
      return { kind: 'over' };
    case 429:
    case 503:
      return { kind: 'failed', reason: 'overloaded', refusal: refusalOf('poll', reply) };
    default:
      return { kind: 'failed', reason: 'failed', refusal: refusalOf('poll', reply) };
  }
}

/** What a refused join means for the poll: nothing to go back to, or the same failures the poll has. */
export function joinVerdict(reply: Reply): PollVerdict {
  if (reply.kind === 'lost') return pollVerdict(reply);
  if (reply.status < 400) return { kind: 'failed', reason: 'failed', refusal: refusalOf('join', reply) };
  return reply.status === 404 ? { kind: 'over' } : pollVerdict(reply);
}
