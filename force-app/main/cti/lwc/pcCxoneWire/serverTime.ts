/** The answer to server-time (protocol 7.9). */
import type { Instant } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { instant } from './wireValues';

const timeSchema = anyCase({ ServerTime: instant });

/** The dialer's clock at the moment of its answer; null when the answer does not say. */
export function readServerTime(body: unknown): Instant | null {
  const result = safeParse(timeSchema, body);
  return result.success ? result.output.ServerTime : null;
}
