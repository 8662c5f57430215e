/**
 * get-next-event (protocol 3): one outstanding poll per session, a new session id with every batch, a replay of everything for an
 * old id, silence as 304, and the end of the session exactly once.
 */
import type { World } from './modelTypes';
import type { PollAnswer, Session, WireEvent } from './sessionTypes';
import { snapshotOf } from './snapshot';

const deliver = (world: World, session: Session, events: readonly WireEvent[]): PollAnswer => {
  session.queue = [];
  session.needsBurst = false;
  return { kind: 'events', sessionId: world.sessions.rotate(session), events };
};

/** Ends the outstanding poll, if any, with this answer. */
export function endPoll(session: Session, answer: PollAnswer): void {
  const { waiting } = session;
  session.waiting = null;
  waiting?.timer.cancel();
  waiting?.answer(answer);
}

/** Hands queued events to the outstanding poll. */
export function flushPoll(world: World, session: Session): void {
  if (session.waiting !== null && session.queue.length > 0) endPoll(session, deliver(world, session, session.queue));
}

/** Polls with `sessionId` (any id this session still answers to). `timeoutMs` is real time whatever the pace. */
export function poll(
  world: World,
  session: Session,
  sessionId: string,
  timeoutMs: number,
  signal: AbortSignal
): Promise<PollAnswer> {
  endPoll(session, { kind: 'nothing' });
  if (session.over) {
    return Promise.resolve(session.queue.length > 0 ? deliver(world, session, session.queue) : { kind: 'over' });
  }
  const current = session.ids[session.ids.length - 1];
  if (session.needsBurst || sessionId !== current) return Promise.resolve(deliver(world, session, snapshotOf(world, session)));
  if (session.queue.length > 0) return Promise.resolve(deliver(world, session, session.queue));
  if (timeoutMs === 0) return Promise.resolve({ kind: 'nothing' });
  return new Promise((resolve) => {
    const silence = (): void => endPoll(session, { kind: 'nothing' });
    const waiting = { timer: world.time.after(timeoutMs, silence), answer: resolve };
    session.waiting = waiting;
    // A client that went away takes no events with it.
    signal.addEventListener('abort', () => {
      if (session.waiting === waiting) silence();
    });
  });
}
