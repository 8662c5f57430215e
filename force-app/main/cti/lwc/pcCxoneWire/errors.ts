/** What an error answer says (protocol 8). */
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { word } from './wireValues';

/** `error_description`, `errorDescription` and `error_Description` are one name to {@link anyCase}; `message` is the fourth. */
const errorSchema = anyCase({ errorDescription: word, message: word, error: word });

/** The dialer's own words, untrusted and bounded; '' when it gave none. */
export function readErrorDescription(body: unknown): string {
  const result = safeParse(errorSchema, body);
  if (!result.success) return '';
  return result.output.errorDescription || result.output.message || result.output.error;
}

/** Retry-After as ms from now, from seconds or an HTTP date; null when there is none to read. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]/i.test(text) && text.length <= 64 ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
