/** A poll loop with a dialer played by the test. */
import assert from 'node:assert/strict';
import type { LinkFact } from 'c/pcFacts';
import type { WireBatch } from 'c/pcCxoneWire';
import { createPollLoop, createPollPolicy } from '../pcCxonePoll';
import type { Rejoined, Reply } from '../pcCxonePoll';
import { createFakeClock, settle } from './fakeClock';

export interface Ask {
  readonly sessionId: string;
  readonly timeoutS: number;
  readonly signal: AbortSignal;
  answer(reply: Reply): Promise<void>;
}

export const answered = (status: number, body: unknown = null, retryAfterMs: number | null = null): Reply => ({
  kind: 'answered',
  status,
  body,
  retryAfterMs,
  date: null
});
export const batchReply = (sessionId: string, ...events: unknown[]): Reply => answered(200, { sessionId, events });
export const mute = (muted: boolean) => ({ Type: 'Mute', AgentMuted: muted ? 'True' : 'False' });
export const lost: Reply = { kind: 'lost', code: 'noConnection' };

/** Everything that happened, in order: `ask S1 60`, `batch 2`, `link.lost`, `over`. */
export function createBench(onBatchExtra: (batch: WireBatch) => void = () => undefined) {
  const clock = createFakeClock();
  const asks: Ask[] = [];
  const joins: ((result: Rejoined) => Promise<void>)[] = [];
  const trace: string[] = [];
  const links: LinkFact[] = [];
  let outstanding = 0;
  let most = 0;

  const loop = createPollLoop({
    ask(sessionId, timeoutS, signal) {
      outstanding += 1;
      most = Math.max(most, outstanding);
      trace.push(`ask ${sessionId} ${timeoutS}`);
      return new Promise((resolve) => {
        let open = true;
        const end = () => {
          if (open) outstanding -= 1;
          open = false;
        };
        signal.addEventListener('abort', end);
        asks.push({
          sessionId,
          timeoutS,
          signal,
          async answer(reply) {
            end();
            resolve(reply);
            await settle();
          }
        });
      });
    },
    rejoin: () =>
      new Promise((resolve) => {
        trace.push('join');
        joins.push(async (result) => {
          resolve(result);
          await settle();
        });
      }),
    clock,
    policy: createPollPolicy(() => 0.5),
    onBatch(batch) {
      trace.push(`batch ${batch.size}`);
      onBatchExtra(batch);
    },
    onLink(fact) {
      trace.push(fact.type);
      links.push(fact);
    },
    onOver: () => trace.push('over')
  });

  return {
    clock,
    loop,
    trace,
    links,
    /** The latest poll. */
    poll(): Ask {
      const ask = asks.at(-1);
      assert.ok(ask, 'nothing was asked');
      return ask;
    },
    asks,
    join(): (result: Rejoined) => Promise<void> {
      const join = joins.at(-1);
      assert.ok(join, 'nothing was joined');
      return join;
    },
    outstanding: () => outstanding,
    /** The most polls ever outstanding at once. */
    most: () => most
  };
}
