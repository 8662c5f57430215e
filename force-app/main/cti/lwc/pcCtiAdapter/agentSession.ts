/** The agent session: start or join it, keep it polled, resync it, end it (protocol 2, 3). */
import type { LinkFact, Refusal, Station } from 'c/pcFacts';
import { createPollLoop, createPollPolicy } from 'c/pcCxonePoll';
import type { Rejoined, Reply } from 'c/pcCxonePoll';
import { answerIn, joinRequest, pollRequest, readSessionReply, refusalIn, startRequest } from 'c/pcCxoneWire';
import type { Asked, WireBatch, WireRequest } from 'c/pcCxoneWire';
import type { DialerClient } from './dialerClient';
import { accepted, refused } from './outcomes';
import type { Clock, Outcome } from './port';

/** ky's limit for a poll; the dialer holds it for 60 s (protocol 3.1). */
const pollTimeoutMs = 75_000;

export interface AgentSessionOptions {
  readonly client: DialerClient;
  readonly clock: Clock;
  readonly random: () => number;
  /** Limit of start, join and every other command, ms. */
  readonly commandLimitMs: number;
  onBatch(batch: WireBatch): void;
  onLink(fact: LinkFact): void;
  /** The session is over and no event said so. */
  onOver(): void;
}

export interface AgentSession {
  connect(station: Station): Promise<Outcome>;
  join(): Promise<Outcome>;
  resync(): Promise<Outcome>;
  /** The latest session id; null when there is no session. */
  sessionId(): string | null;
  stop(): void;
}

type Opened = { readonly sessionId: string } | { readonly refusal: Refusal; readonly reply: Reply };

export function createAgentSession(options: AgentSessionOptions): AgentSession {
  const { client, clock, commandLimitMs } = options;
  let turn: Promise<unknown> = Promise.resolve();
  let stopped = false;

  async function open(request: WireRequest, asked: Asked): Promise<Opened> {
    const reply = await client.call(request, { limitMs: commandLimitMs });
    const sessionId = answerIn(reply, readSessionReply);
    return sessionId === null ? { refusal: refusalIn(asked, reply), reply } : { sessionId };
  }

  const openJoin = (): Promise<Opened> => open(joinRequest(), 'join');

  async function rejoin(): Promise<Rejoined> {
    const opened = await openJoin();
    return 'sessionId' in opened ? { kind: 'joined', ...opened } : { kind: 'refused', reply: opened.reply };
  }

  const loop = createPollLoop({
    ask: (sessionId, timeoutS, signal) =>
      client.call(pollRequest(sessionId, timeoutS), { limitMs: 2 * pollTimeoutMs, timeoutMs: pollTimeoutMs, signal }),
    rejoin,
    clock,
    policy: createPollPolicy(options.random),
    onBatch: options.onBatch,
    onLink: options.onLink,
    onOver: options.onOver
  });

  function use(opened: Opened): Outcome {
    if (!('sessionId' in opened)) return refused(opened.refusal);
    if (!stopped) loop.start(opened.sessionId);
    return accepted;
  }

  async function connect(station: Station): Promise<Outcome> {
    const opened = await open(startRequest(station), 'start');
    // 409: this agent already has a session (protocol 2.1).
    const exists = 'reply' in opened && opened.reply.kind === 'answered' && opened.reply.status === 409;
    return use(exists ? await openJoin() : opened);
  }

  /** The poll goes on whatever becomes of the join, unless there is nothing to poll; its old id makes the dialer replay. */
  async function resync(): Promise<Outcome> {
    const previous = loop.sessionId();
    loop.stop();
    const opened = await openJoin();
    if ('sessionId' in opened || stopped) return use(opened);
    if (opened.refusal.code === 'noSession') {
      loop.forget();
      options.onOver();
    } else if (opened.refusal.code === 'signedOut') options.onLink({ type: 'link.failed', refusal: opened.refusal });
    else if (previous !== null) loop.start(previous);
    return refused(opened.refusal);
  }

  /** One after the other: two of these at once would fight over the poll. */
  function inTurn(work: () => Promise<Outcome>): Promise<Outcome> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    connect: (station) => inTurn(() => connect(station)),
    join: () => inTurn(async () => use(await openJoin())),
    resync: () => inTurn(resync),
    sessionId: () => loop.sessionId(),
    stop() {
      stopped = true;
      loop.stop();
    }
  };
}
