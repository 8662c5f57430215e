/** A bare agent for tests: speaks the wire over HTTP with nothing but fetch. */
import assert from 'node:assert/strict';
import { signIn } from '../signIn';

export type WireEvent = Readonly<Record<string, unknown>> & { readonly Type: string };

export interface BareAgent {
  /** One call of the agent API below the session. */
  command(tail: string, body?: object): Promise<Response>;
  /** One long poll; the session id is kept up to date. */
  poll(timeoutS?: number, signal?: AbortSignal): Promise<Response>;
  /** Polls until an event fits; answers with it. */
  until(fits: (event: WireEvent) => boolean): Promise<WireEvent>;
}

/** Signs in and starts a session with a telephone as station (protocol 1.3, 2.1). */
export async function startAgent(origin: string, username: string): Promise<BareAgent> {
  const { accessToken } = await signIn(origin, username);
  const headers = { authorization: `Bearer ${accessToken}` };
  const base = `${origin}/InContactAPI/services/v23.0/agent-sessions`;
  const started = await fetch(base, {
    method: 'POST',
    headers,
    body: JSON.stringify({ stationId: '', stationPhoneNumber: '5205550109' })
  });
  assert.equal(started.status, 200, await started.clone().text());
  let { sessionId } = (await started.json()) as { sessionId: string };

  const poll = (timeoutS = 1, signal?: AbortSignal): Promise<Response> =>
    fetch(`${base}/${sessionId}/get-next-event?timeout=${timeoutS}`, { headers, ...(signal ? { signal } : {}) });
  const agent: BareAgent = {
    poll,
    command: (tail, body) =>
      fetch(`${base}/${sessionId}/${tail}`, { method: 'POST', headers, body: body === undefined ? '' : JSON.stringify(body) }),
    until: async (fits) => {
      for (let tries = 0; tries < 40; tries++) {
        const reply = await poll();
        if (reply.status === 304) continue;
        assert.equal(reply.status, 200);
        const batch = (await reply.json()) as { sessionId: string; events: WireEvent[] };
        sessionId = batch.sessionId;
        const found = batch.events.find(fits);
        if (found !== undefined) return found;
      }
      throw new Error('The event never came');
    }
  };
  // The first poll tells how things stand; what happens before it is never an event.
  await agent.until(({ Type }) => Type === 'AgentSessionStart');
  return agent;
}
