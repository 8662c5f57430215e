/** One HTTP exchange with the dialer: out goes a request, back comes an answer as data or the reason why there is none. */
import { HTTPError, ky } from 'c/pcKy';
import type { Reply } from 'c/pcCxonePoll';
import { readRetryAfter, senderHeaders } from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';
import type { Fetch } from './port';

export interface Exchange {
  readonly method: WireRequest['method'];
  readonly url: string;
  readonly body: WireRequest['body'];
  readonly token: string;
  readonly signal: AbortSignal;
  /** ky's own limit until the head of the answer, ms; false leaves it to the signal. */
  readonly timeoutMs: number | false;
  /** How often a read is repeated by itself after 429, 5xx or a lost connection; commands and polls never. */
  readonly retries: number;
}

const retried = [429, 500, 502, 503, 504];

function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function readAnswer(response: Response, now: number): Promise<Reply> {
  return {
    kind: 'answered',
    status: response.status,
    body: parseJson(await response.text()),
    retryAfterMs: readRetryAfter(response.headers.get('retry-after'), now),
    date: response.headers.get('date')
  };
}

async function readRefused(response: Response, now: number): Promise<Reply> {
  return readAnswer(response, now).catch((): Reply => ({ kind: 'lost', code: 'noConnection' }));
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/**
 * Sends once (reads: a few times). Never rejects. `no-store`, because a cache that answers a 304 replays old events as new ones.
 */
export async function exchange(fetch: Fetch, now: () => number, ask: Exchange): Promise<Reply> {
  try {
    const response = await ky(ask.url, {
      method: ask.method,
      headers: { ...senderHeaders, accept: 'application/json', authorization: `Bearer ${ask.token}` },
      ...(ask.body === null ? {} : { json: ask.body }),
      fetch: (input) => fetch(input as Request),
      cache: 'no-store',
      timeout: ask.timeoutMs,
      signal: ask.signal,
      retry: { limit: ask.retries, methods: ['get'], statusCodes: retried, maxRetryAfter: 10_000, backoffLimit: 4000 },
      throwHttpErrors: ask.retries > 0
    });
    return await readAnswer(response, now());
  } catch (error) {
    if (error instanceof HTTPError) return readRefused(error.response, now());
    return { kind: 'lost', code: isTimeout(error) || ask.signal.aborted ? 'noAnswer' : 'noConnection' };
  }
}
