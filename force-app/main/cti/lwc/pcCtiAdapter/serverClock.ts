/** How far the local clock is from the dialer's (protocol 7.9). */
import type { DialerFact } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { readServerTime, serverTimeRequest } from 'c/pcCxoneWire';
import type { DialerClient } from './dialerClient';
import type { Clock } from './port';

const limitMs = 10_000;
/** A Date header is cut to the second: on average half of one is missing. */
const halfSecond = 500;

/** The dialer's time in an answer: its body, else its Date header; null when neither says. */
function serverTime(reply: Reply): number | null {
  if (reply.kind === 'lost') return null;
  const inBody = reply.status === 200 ? readServerTime(reply.body) : null;
  const inHeader = reply.date === null ? NaN : Date.parse(reply.date);
  return inBody ?? (Number.isNaN(inHeader) ? null : inHeader + halfSecond);
}

/** Reads the clock once at a time; the answer counts for the middle of its round trip. */
export function createServerClock(client: DialerClient, clock: Clock, signal: AbortSignal, emit: (fact: DialerFact) => void) {
  let reading = false;
  return async function readClock(): Promise<void> {
    if (reading) return;
    reading = true;
    const sent = clock.now();
    const reply = await client.call(serverTimeRequest(), { limitMs, signal });
    reading = false;
    const time = serverTime(reply);
    if (time === null || signal.aborted) return;
    emit({ type: 'dialer.clockRead', offsetMs: Math.round(time - (sent + clock.now()) / 2) });
  };
}
