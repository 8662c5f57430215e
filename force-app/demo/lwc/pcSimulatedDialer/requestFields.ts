/**
 * The parameters of a request, wherever they are: JSON whatever its content type, form, or query; the body wins (protocol 0.2, 9
 * quirks 1–2). Read with the type that is needed; a wrong type is refused.
 */
import { Refusal, require } from './refusal';

/** Largest body taken, bytes. */
export const BODY_LIMIT = 64 * 1024;

/** The body as text; 413 as soon as it is known to be too long. */
export async function readBody(request: Request): Promise<string> {
  const tooLong = (): never => {
    throw new Refusal(413, `The body is longer than ${BODY_LIMIT} bytes.`);
  };
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return tooLong();
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let length = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > BODY_LIMIT) {
      await reader.cancel();
      return tooLong();
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function parseBody(text: string): Readonly<Record<string, unknown>> {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  if (/^[\w.%+-]+=/.test(trimmed)) return Object.fromEntries(new URLSearchParams(trimmed));
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    throw new Refusal(400, 'The body is neither JSON nor a form.');
  }
  // Some clients send an empty JSON text where there is no body.
  if (value === '' || value === null) return {};
  require(typeof value === 'object' && !Array.isArray(value), 400, 'The body must be an object.');
  return value as Readonly<Record<string, unknown>>;
}

export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(url: string, body: string) {
    this.#values = { ...Object.fromEntries(new URL(url).searchParams), ...parseBody(body) };
  }

  /** '' when absent. */
  text(name: string): string {
    const value = this.#values[name] ?? '';
    require(typeof value === 'string' || typeof value === 'number', 400, `${name} must be a text.`);
    return String(value);
  }

  /** Null when absent or empty. */
  number(name: string): number | null {
    const value = this.#values[name] ?? '';
    if (value === '') return null;
    const read = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    require(Number.isFinite(read), 400, `${name} must be a number.`);
    return read;
  }

  /** False when absent. */
  flag(name: string): boolean {
    const value = this.#values[name] ?? false;
    const text = String(value).toLowerCase();
    require(['true', 'false', ''].includes(text), 400, `${name} must be true or false.`);
    return text === 'true';
  }
}
