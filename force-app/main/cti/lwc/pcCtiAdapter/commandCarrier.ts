/** Carries commands out that are requests inside the session: which request, and what its answer means. */
import type { DialerCommand } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { commandRequest, commitmentRequest, otherSpelling, readTagsAnswer, unanswered } from 'c/pcCxoneWire';
import type { CommitmentRequestCommand, SessionCommand, WireRequest } from 'c/pcCxoneWire';
import { authLost } from './dialerClient';
import type { DialerClient } from './dialerClient';
import { accepted, askedBy, outcomeOf, refused } from './outcomes';
import type { AuthProvider, Outcome } from './port';

export interface CarrierOptions {
  readonly client: DialerClient;
  readonly auth: Pick<AuthProvider, 'agent'>;
  /** Limit of one command, ms. */
  readonly limitMs: number;
  /** The latest session id; null when there is no session. */
  sessionId(): string | null;
}

export type CarriedCommand = SessionCommand | CommitmentRequestCommand;

const isCommitment = (command: CarriedCommand): command is CommitmentRequestCommand =>
  command.type === 'command.createCallback' || 'callbackId' in command;

/** Tags are saved only when the body says so (protocol 7.4); a body that says nothing leaves it open. */
function tagsOutcome(reply: Reply): Outcome {
  const outcome = outcomeOf('contact', reply);
  if (outcome.kind === 'refused' || reply.kind === 'lost') return outcome;
  const answer = readTagsAnswer(reply.body);
  if (answer === 'saved') return accepted;
  const [code, description] =
    answer === 'unreadable' ? (['unreadable', ''] as const) : (['notAllowedNow', answer.error] as const);
  return refused({ code, status: reply.status, description, retryAfterMs: null });
}

const outcomeFor = (command: DialerCommand, reply: Reply): Outcome =>
  command.type === 'command.saveTags' ? tagsOutcome(reply) : outcomeOf(askedBy(command), reply);

export function createCommandCarrier({ client, auth, limitMs, sessionId }: CarrierOptions) {
  const ask = (request: WireRequest): Promise<Reply> => client.call(request, { limitMs });

  async function askCommitment(command: CommitmentRequestCommand, session: string): Promise<Reply> {
    try {
      const { agentId } = await auth.agent();
      return await ask(commitmentRequest(command, { agentId, sessionId: session }));
    } catch (error) {
      return authLost(error);
    }
  }

  /** A word the dialer does not know did nothing, so its other spelling repeats nothing. */
  async function askSession(command: SessionCommand, session: string): Promise<Reply> {
    const reply = await ask(commandRequest(command, session));
    const other = reply.kind === 'answered' && reply.status === 400 ? otherSpelling(command, session) : null;
    return other === null ? reply : ask(other);
  }

  return async function carry(command: CarriedCommand): Promise<Outcome> {
    const session = sessionId();
    if (session === null) return refused(unanswered('sessionOver'));
    const reply = await (isCommitment(command) ? askCommitment(command, session) : askSession(command, session));
    return outcomeFor(command, reply);
  };
}
