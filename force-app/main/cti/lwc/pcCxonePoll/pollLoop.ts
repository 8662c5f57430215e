/**
 * The long poll (protocol 3): exactly one outstanding, armed again before its batch is handed on.
 *
 *   start ─▶ polling ──200──▶ polling (new id) ─▶ batch handed on
 *              │ ▲ └──304──▶ polling (same id)
 *              │ └── wait ◀── 429, 503, 5xx, network, 90 s without an answer: link.lost
 *              ├──404──▶ joining ──▶ polling, or over
 *              ├──409──▶ over
 *              └──────── 10 minutes of failures, or signed out: link.failed
 *
 * Whatever comes out of a poll that was stopped or replaced is ignored.
 */
import type { Refusal } from 'c/pcFacts';
import type { WireBatch } from 'c/pcCxoneWire';
import { createOutstanding } from './outstanding';
import type { PollFailureReason, PollOptions } from './pollTypes';
import { joinVerdict, pollVerdict } from './pollVerdict';
import type { PollVerdict } from './pollVerdict';

/** How long the dialer may hold a poll, seconds: usually, and while the link is in doubt (protocol 3.4). */
const holdS = { usual: 60, inDoubt: 1 };
/** An empty answer faster than this did not wait for events, ms. */
const quickMs = 250;
/** So many of those in a row, and we wait before the next poll instead of spinning. */
const quickAllowed = 3;
const pauseMs = 1000;

export interface PollLoop {
  /** Polls with this id from now on; a poll under way is aborted first. */
  start(sessionId: string): void;
  /** Aborts the poll; the session id stays known. */
  stop(): void;
  /** Aborts the poll; there is no session any more. */
  forget(): void;
  /** The id of the latest reply; null when there is no session. */
  sessionId(): string | null;
}

export function createPollLoop(options: PollOptions): PollLoop {
  const { clock, policy } = options;
  const outstanding = createOutstanding(options);
  let sessionId: string | null = null;
  let inDoubt = false;
  let rejoined = false;
  let failures = 0;
  let failingSince = 0;
  let quickAnswers = 0;

  function arm(): void {
    if (sessionId === null) return;
    const began = clock.now();
    outstanding.poll(sessionId, inDoubt ? holdS.inDoubt : holdS.usual, (reply) =>
      settle(pollVerdict(reply), clock.now() - began)
    );
  }

  /** The poll answered: the link is fine, whatever it was before. */
  function answered(): boolean {
    const restored = inDoubt;
    inDoubt = false;
    rejoined = false;
    failures = 0;
    return restored;
  }

  /** Re-arms first; what listeners do with the batch can no longer delay the next poll. */
  function takeBatch(batch: WireBatch, tookMs: number): void {
    const restored = answered();
    sessionId = batch.ended ? null : (batch.sessionId ?? sessionId);
    if (batch.size === 0) rearmAfterNothing(tookMs);
    else {
      quickAnswers = 0;
      arm();
    }
    if (restored) options.onLink({ type: 'link.restored' });
    options.onBatch(batch);
  }

  function rearmAfterNothing(tookMs: number): void {
    quickAnswers = tookMs < quickMs ? quickAnswers + 1 : 0;
    if (quickAnswers < quickAllowed) arm();
    else outstanding.wait(pauseMs, arm);
  }

  function takeNothing(tookMs: number): void {
    const restored = answered();
    rearmAfterNothing(tookMs);
    if (restored) options.onLink({ type: 'link.restored' });
  }

  function lose(reason: PollFailureReason, refusal: Refusal): void {
    const now = clock.now();
    if (failures === 0) failingSince = now;
    failures += 1;
    inDoubt = true;
    const { retryAfterMs } = refusal;
    const delay = policy.nextDelayMs({ failures, reason, retryAfterMs, elapsedMs: now - failingSince });
    if (delay === null) {
      giveUp(refusal);
      return;
    }
    outstanding.wait(delay, arm);
    options.onLink({ type: 'link.lost', refusal, failures, retryAt: now + delay });
  }

  function giveUp(refusal: Refusal): void {
    inDoubt = true;
    failures = 0;
    outstanding.drop();
    options.onLink({ type: 'link.failed', refusal });
  }

  function end(): void {
    sessionId = null;
    answered();
    options.onOver();
  }

  /** Once per row of 404: a second one after joining means that there is nothing to go back to. */
  function joinAgain(): void {
    if (rejoined) {
      end();
      return;
    }
    rejoined = true;
    outstanding.rejoin((result) => {
      if (result.kind === 'joined') {
        sessionId = result.sessionId;
        arm();
        return;
      }
      rejoined = false;
      settle(joinVerdict(result.reply), 0);
    });
  }

  function settle(verdict: PollVerdict, tookMs: number): void {
    switch (verdict.kind) {
      case 'batch':
        return takeBatch(verdict.batch, tookMs);
      case 'nothing':
        return takeNothing(tookMs);
      case 'over':
        return end();
      case 'missing':
        return joinAgain();
      case 'signedOut':
        return giveUp(verdict.refusal);
      default:
        return lose(verdict.reason, verdict.refusal);
    }
  }

  return {
    start(id) {
      outstanding.drop();
      sessionId = id;
      rejoined = false;
      failures = 0;
      quickAnswers = 0;
      arm();
    },
    stop: () => outstanding.drop(),
    forget() {
      outstanding.drop();
      sessionId = null;
    },
    sessionId: () => sessionId
  };
}
