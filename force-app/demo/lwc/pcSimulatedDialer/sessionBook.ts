/** Keeps sessions by id, rotates their ids, and collects events for them (protocol 2.1–2.4). */
import type { Ids } from './ids';
import type { Agent } from './modelTypes';
import type { Session, SessionBook } from './sessionTypes';

/** How many of its older ids a session still answers to, and how many ended sessions are remembered at all [INF: lifetime unknown]. */
const IDS_KEPT = 64;
const ENDED_KEPT = 64;

export function createSessionBook(ids: Ids): SessionBook {
  const byId = new Map<string, Session>();
  const opened: Session[] = [];
  const touched = new Set<Session>();

  const forget = (session: Session): void => session.ids.forEach((id) => byId.delete(id));
  const rotate = (session: Session): string => {
    const id = ids.sessionId();
    session.ids.push(id);
    byId.set(id, session);
    if (session.ids.length > IDS_KEPT) byId.delete(session.ids.shift() as string);
    return id;
  };
  return {
    open(agent: Agent, { stationId, stationPhoneNumber }) {
      const session: Session = {
        agent,
        number: ids.sessionNumber(),
        stationId,
        stationPhoneNumber,
        ids: [],
        queue: [],
        needsBurst: true,
        waiting: null,
        over: false
      };
      rotate(session);
      opened.push(session);
      const oldest = opened.findIndex(({ over }) => over);
      if (opened.length > ENDED_KEPT && oldest >= 0) opened.splice(oldest, 1).forEach(forget);
      return session;
    },
    find: (sessionId) => byId.get(sessionId),
    rotate,
    publish({ session }, event) {
      if (session === null) return;
      session.queue.push(event);
      touched.add(session);
    },
    touched() {
      const sessions = [...touched];
      touched.clear();
      return sessions;
    }
  };
}
