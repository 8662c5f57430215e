/** Agent session and event poll (protocol 2, 3). */
import type { Station } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { get, post } from './wireRequest';
import type { WireRequest } from './wireRequest';
import { lenient, readSessionId } from './wireValues';

/** Everything of one session lives below this path. */
export const sessionPath = (sessionId: string): string => `agent-sessions/${encodeURIComponent(sessionId)}`;

/** Start; 409 says that a session exists (protocol 2.1). */
export const startRequest = (station: Station): WireRequest =>
  post('agent-sessions', { stationId: station.stationId, stationPhoneNumber: station.phoneNumber });

/** Join my own session; without a body it means "me" (protocol 2.2). */
export const joinRequest = (): WireRequest => post('agent-sessions/join');

/** End. Force also ends contacts, leaves the dialer and whatever waits in the personal queue (protocol 2.3). */
export const endRequest = (sessionId: string, force: boolean): WireRequest => ({
  method: 'DELETE',
  version: '23.0',
  path: sessionPath(sessionId),
  body: { forceLogoff: force, endContacts: force, ignorePersonalQueue: force }
});

/** The long poll; `timeoutS` is 0..60 (protocol 3.1). */
export const pollRequest = (sessionId: string, timeoutS: number): WireRequest =>
  get(`${sessionPath(sessionId)}/get-next-event?timeout=${timeoutS}`, '23.0');

const replySchema = anyCase({ sessionId: lenient(readSessionId) });

/** The session id in the answer to start or join; null when there is none. */
export function readSessionReply(body: unknown): string | null {
  const result = safeParse(replySchema, body);
  return result.success ? result.output.sessionId : null;
}
