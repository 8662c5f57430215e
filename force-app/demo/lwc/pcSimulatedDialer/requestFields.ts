/**
 * The parameters of a request, wherever they are: JSON whatever its content type, form, or query; the body wins (protocol 0.2, 9
 * quirks 1–2). Read with the type that is needed; a wrong type is refused.
 */
import { demand, Refusal } from './refusal';

/** Largest body taken, bytes. */
export const BODY_LIMIT = 64 * 1024;

const tooLong = (): Refusal => new Refusal(413, `The body is longer than ${BODY_LIMIT} bytes.`);

/** Lets bytes through up to the limit, so that a longer body is never held. */
function limiter(): TransformStream<Uint8Array, Uint8Array> {
  let length = 0;
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length > BODY_LIMIT) controller.error(tooLong());
      else controller.enqueue(chunk);
    }
  });
}

/** The body as text; 413 as soon as it is known to be too long. */
export async function readBody({ headers, body }: Request): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLong();
  return body === null ? '' : new Response(body.pipeThrough(limiter())).text();
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
  demand(typeof value === 'object' && !Array.isArray(value), 400, 'The body must be an object.');
  return value as Readonly<Record<string, unknown>>;
}

export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(url: string, body: string) {
    this.#values = { ...Object.fromEntries(new URL(url).searchParams), ...parseBody(body) };
  }

  /** What was sent, for the log. */
  summary(): string {
    const entries = Object.entries(this.#values);
    return entries.map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ');
  }

  /** '' when absent. */
  text(name: string): string {
    const value = this.#values[name] ?? '';
    demand(typeof value === 'string' || typeof value === 'number', 400, `${name} must be a text.`);
    return String(value);
  }

  /** Null when absent or empty. */
  number(name: string): number | null {
    const value = this.#values[name] ?? '';
    if (value === '') return null;
    const read = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    demand(Number.isFinite(read), 400, `${name} must be a number.`);
    return read;
  }

  /** Refused when absent; in a form or query a list is JSON text. */
  list(name: string): readonly unknown[] {
    let value = this.#values[name];
    try {
      if (typeof value === 'string') value = JSON.parse(value);
    } catch {
      value = undefined;
    }
    demand(Array.isArray(value), 400, `${name} must be a list.`);
    return value as readonly unknown[];
  }

  /** False when absent. */
  flag(name: string): boolean {
    const value = this.#values[name] ?? false;
    const text = String(value).toLowerCase();
    demand(['true', 'false', ''].includes(text), 400, `${name} must be true or false.`);
    return text === 'true';
  }
}
