/** Requests to the dialer: who asks and with which token, one fresh token after a 401, and a limit on how long it may take. */
import type { Reply } from 'c/pcCxonePoll';
import { urlOf } from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';
import { exchange } from './exchange';
import type { Connection } from './port';
import { createTokens } from './tokens';
import type { WireLog } from './wireLog';

export interface Call {
  /** How long the whole call may take, ms by the injected clock; its end is `noAnswer`. */
  readonly limitMs: number;
  /** ky's own limit, for the poll (architecture: 75 s). */
  readonly timeoutMs?: number;
  readonly retries?: number;
  /** Ends the call; its reply then means nothing. */
  readonly signal?: AbortSignal;
}

export interface DialerClient {
  /** Never rejects. */
  call(request: WireRequest, call: Call): Promise<Reply>;
}

/** A provider that could not reach its server has not lost the sign-in. */
export function authLost(error: unknown): Reply {
  const network = error instanceof TypeError || (error instanceof Error && /^(Timeout|Abort|Network)Error$/.test(error.name));
  return { kind: 'lost', code: network ? 'noConnection' : 'signedOut' };
}

export function createDialerClient({ fetch, auth, clock }: Connection, log: WireLog, ended: AbortSignal): DialerClient {
  const tokens = createTokens(auth);

  async function send(request: WireRequest, call: Call, signal: AbortSignal): Promise<Reply> {
    const { apiBase } = await auth.agent();
    const { timeoutMs = false, retries = 0 } = call;
    const once = (token: string): Promise<Reply> => {
      const { method, body } = request;
      return exchange(fetch, () => clock.now(), {
        method,
        url: urlOf(apiBase, request),
        body,
        token,
        signal,
        timeoutMs,
        retries
      });
    };
    const token = await tokens.bearer();
    if (signal.aborted || ended.aborted) return { kind: 'lost', code: 'noConnection' };
    const reply = await once(token);
    if (reply.kind === 'lost' || reply.status !== 401) return reply;
    const fresh = await tokens.renew(token);
    // The dialer did not act on the first request, so sending it again repeats nothing (port.ts).
    return signal.aborted || ended.aborted ? reply : once(fresh);
  }

  /** The limit holds even for a fetch that ignores its signal. */
  function limited(request: WireRequest, call: Call): Promise<Reply> {
    const controller = new AbortController();
    const abort = () => controller.abort();
    if (call.signal?.aborted) abort();
    call.signal?.addEventListener('abort', abort);
    return new Promise<Reply>((resolve) => {
      const timer = clock.setTimeout(() => {
        resolve({ kind: 'lost', code: 'noAnswer' });
        abort();
      }, call.limitMs);
      send(request, call, controller.signal)
        .catch(authLost)
        .then((reply) => {
          clock.clearTimeout(timer);
          call.signal?.removeEventListener('abort', abort);
          resolve(reply);
        });
    });
  }

  return {
    async call(request, call) {
      const title = `${request.method} ${request.path.split('?')[0] ?? ''}`;
      log('request', title);
      const reply = await limited(request, call);
      if (reply.kind === 'lost') log('lost', title, reply.code);
      else log('reply', title, String(reply.status));
      return reply;
    }
  };
}
