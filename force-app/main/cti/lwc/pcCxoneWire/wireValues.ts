/**
 * Readers of single wire values (protocol 0.2). Each takes whatever came and never throws: a value of the wrong type counts as
 * missing. Only ids may be unreadable, because a guessed id would speak of another contact.
 */
import { pipe, string, transform, unknown } from 'c/pcValibot';
import { bounded, limits } from './limits';
import { parseInstant } from './instants';

/** Text, cut to `limit` characters; numbers and booleans are written out, anything else is ''. */
export function readText(raw: unknown, limit: number = limits.word): string {
  if (typeof raw === 'string') return bounded(raw, limit);
  return typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw)) ? String(raw) : '';
}

/**
 * A boolean: JSON true, or `true` / `on` in any case; also `anything=1` as ComplianceRecord and ConfirmationRequired spell it
 * (protocol 4.6). Everything else is false, `"1"` included (protocol 7).
 */
export function readFlag(raw: unknown): boolean {
  if (typeof raw === 'boolean') return raw;
  return typeof raw === 'string' && /^\s*(true|on|[^=]+=\s*1)\s*$/i.test(raw.slice(0, limits.word));
}

/** A decimal number, sent as text or as a number; null when it is none. */
export function readNumber(raw: unknown): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  if (typeof raw !== 'string' || !/^\s*[+-]?\d{1,15}(\.\d{1,15})?\s*$/.test(raw)) return null;
  return Number(raw);
}

/** Seconds of a countdown; null when the wire says 0, nothing, or something that is no duration. */
export function readSeconds(raw: unknown): number | null {
  const seconds = readNumber(raw);
  return seconds !== null && seconds > 0 ? seconds : null;
}

/**
 * An id as text, null when there is none. Ids may exceed 2^53: a JSON number has lost its digits by then, so it is taken only
 * while it is a safe integer. An id is printable ASCII without blanks, so that it can stand in a path; `"0"` means none.
 */
export function readId(raw: unknown, limit: number = limits.id): string | null {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw !== 0 ? String(raw) : null;
  if (typeof raw !== 'string') return null;
  const id = raw.trim();
  return id !== '0' && id.length <= limit && /^[\x21-\x7e]+$/.test(id) && !/^\.+$/.test(id) ? id : null;
}

/** A session id as sent, null when there is none that could stand in a path. */
export const readSessionId = (raw: unknown): string | null => (typeof raw === 'string' ? readId(raw, limits.sessionId) : null);

/** An address to open, as sent; '' when missing or too long to keep whole. What may be opened is decided where it is opened. */
export function readUrl(raw: unknown): string {
  return typeof raw === 'string' && raw.length <= limits.url ? raw.trim() : '';
}

/** Schema of a value that has a reading whatever came. */
export const lenient = <T>(read: (raw: unknown) => T) => pipe(unknown(), transform(read));

export const word = lenient((raw) => readText(raw));
export const longText = lenient((raw) => readText(raw, limits.text));
export const flag = lenient(readFlag);
export const seconds = lenient(readSeconds);
export const decimal = lenient(readNumber);
export const instant = lenient(parseInstant);
export const url = lenient(readUrl);
/** An id that may be missing. */
export const optionalId = lenient((raw) => readId(raw));
/** An id without which the whole thing is unreadable. */
export const requiredId = pipe(
  unknown(),
  transform((raw) => readId(raw)),
  string()
);
