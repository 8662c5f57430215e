/** Carries commands out that are requests inside the session: which request, and what its answer means. */
import type { Reply } from 'c/pcCxonePoll';
import { commandRequest, otherSpelling, unanswered } from 'c/pcCxoneWire';
import type { SessionCommand, WireRequest } from 'c/pcCxoneWire';
import type { DialerClient } from './dialerClient';
import { askedBy, outcomeOf, refused } from './outcomes';
import type { Outcome } from './port';

export interface CarrierOptions {
  readonly client: DialerClient;
  /** Limit of one command, ms. */
  readonly limitMs: number;
  /** The latest session id; null when there is no session. */
  sessionId(): string | null;
}

export function createCommandCarrier({ client, limitMs, sessionId }: CarrierOptions) {
  const ask = (request: WireRequest): Promise<Reply> => client.call(request, { limitMs });

  /** A word the dialer does not know did nothing, so its other spelling repeats nothing. */
  async function send(command: SessionCommand, session: string): Promise<Reply> {
    const reply = await ask(commandRequest(command, session));
    const other = reply.kind === 'answered' && reply.status === 400 ? otherSpelling(command, session) : null;
    return other === null ? reply : ask(other);
  }

  return async function carry(command: SessionCommand): Promise<Outcome> {
    const session = sessionId();
    if (session === null) return refused(unanswered('sessionOver'));
    return outcomeOf(askedBy(command), await send(command, session));
  };
}
