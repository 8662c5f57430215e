/**
 * The one thing the loop is waiting for: a poll, a pause, or a join. Starting another drops the one before, and nothing that was
 * dropped is ever heard of again, whether or not its request can be aborted.
 */
import type { PollOptions, Rejoined, Reply } from './pollTypes';

/** A poll without any answer for so long is restarted, even when its fetch ignores the abort, ms (protocol 3.1). */
const stuckMs = 90_000;

export interface Outstanding {
  poll(sessionId: string, timeoutS: number, done: (reply: Reply) => void): void;
  rejoin(done: (result: Rejoined) => void): void;
  wait(ms: number, done: () => void): void;
  drop(): void;
}

interface Task {
  live: boolean;
  timer: unknown;
  readonly controller: AbortController;
}

export function createOutstanding({ ask, rejoin, clock }: Pick<PollOptions, 'ask' | 'rejoin' | 'clock'>): Outstanding {
  let current: Task | null = null;

  /** Ends a task; false when it had ended before, so that its outcome is nobody's any more. */
  function finish(task: Task): boolean {
    const was = task.live;
    task.live = false;
    if (task.timer !== null) clock.clearTimeout(task.timer);
    return was;
  }

  function drop(): void {
    const task = current;
    current = null;
    if (task !== null && finish(task)) task.controller.abort();
  }

  function begin(): Task {
    drop();
    current = { live: true, timer: null, controller: new AbortController() };
    return current;
  }

  return {
    poll(sessionId, timeoutS, done) {
      const task = begin();
      task.timer = clock.setTimeout(() => {
        if (!finish(task)) return;
        task.controller.abort();
        done({ kind: 'lost', code: 'noAnswer' });
      }, stuckMs);
      ask(sessionId, timeoutS, task.controller.signal).then((reply) => {
        if (finish(task)) done(reply);
      });
    },
    rejoin(done) {
      const task = begin();
      rejoin().then((result) => {
        if (finish(task)) done(result);
      });
    },
    wait(ms, done) {
      const task = begin();
      task.timer = clock.setTimeout(() => {
        if (finish(task)) done();
      }, ms);
    },
    drop
  };
}
