/** An agent who talks to the simulator with bare fetch, without any adapter. */
import { strict as assert } from 'node:assert';
import type { SimulatedDialer } from '../../simulatorTypes';

export const ORIGIN = 'http://dialer.test';

/** An event as it came off the wire. */
export type Event = Record<string, string> & { Type: string };

/** What a client keeps: its token, its session id, and the events it got. */
export class AgentClient {
  readonly dialer: SimulatedDialer;
  readonly agentId: string;
  sessionId = '';
  readonly events: Event[] = [];
  /** The last event about each contact. */
  readonly #contacts = new Map<string, Event>();
  /** Every reply as text, for transcripts. */
  readonly transcript: string[] = [];
  /** Why listening ended, when it was not meant to. */
  failure: unknown = null;
  listening = false;

  constructor(dialer: SimulatedDialer, agentId: string) {
    this.dialer = dialer;
    this.agentId = agentId;
  }

  /** One request below the versioned prefix. `body` undefined sends none. */
  async call(method: string, tail: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await this.dialer.fetch(
      new Request(`${ORIGIN}/InContactAPI/services/v23.0/${tail}`, {
        method,
        headers: { Authorization: `Bearer token-${this.agentId}`, ...headers },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
      })
    );
    return response;
  }

  /** A call that must answer this status; returns the body as JSON, null when empty. */
  async expect<T = Record<string, unknown>>(status: number, method: string, tail: string, body?: unknown): Promise<T> {
    const response = await this.call(method, tail, body);
    const text = await response.text();
    this.transcript.push(`${method} ${tail} ${response.status} ${text}`);
    assert.equal(response.status, status, `${method} ${tail}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async start(station: Record<string, unknown> = { stationId: '', stationPhoneNumber: '5550199' }): Promise<this> {
    const { sessionId } = await this.expect<{ sessionId: string }>(200, 'POST', 'agent-sessions', station);
    this.sessionId = sessionId;
    return this;
  }

  /** A command on the session; 202 unless told otherwise. */
  command(tail: string, body?: unknown, status = 202): Promise<Record<string, unknown>> {
    return this.expect(status, 'POST', `agent-sessions/${this.sessionId}/${tail}`, body);
  }

  onContact(contactId: string, tail: string, body?: unknown, status = 202): Promise<Record<string, unknown>> {
    return this.command(`interactions/${contactId}/${tail}`, body, status);
  }

  /** One poll; its events are kept. Returns null for 304. */
  async poll(timeout = 0, sessionId = this.sessionId): Promise<Event[] | null> {
    const response = await this.call('GET', `agent-sessions/${sessionId}/get-next-event?timeout=${timeout}`);
    const text = await response.text();
    this.transcript.push(`poll ${response.status} ${text}`);
    if (response.status === 304) return null;
    assert.equal(response.status, 200, text);
    const reply = JSON.parse(text) as { sessionId: string; events: Event[] };
    this.sessionId = reply.sessionId;
    this.events.push(...reply.events);
    for (const event of reply.events) if (event.Type === 'CallContactEvent') this.#contacts.set(event.ContactID, event);
    return reply.events;
  }

  /** Polls like a client does, until the session ends or `stopListening`. */
  listen(): void {
    this.listening = true;
    pollOn(this).catch((error: unknown) => {
      this.failure = error;
    });
  }

  stopListening(): void {
    this.listening = false;
  }

  /** Forgets the events got so far and returns them. */
  take(): Event[] {
    return this.events.splice(0);
  }

  /** The last event about each contact. */
  contacts(): Event[] {
    return [...this.#contacts.values()];
  }

  /** Those not closed, in the order they came. */
  live(): Event[] {
    return this.contacts().filter(({ FinalState }) => FinalState === 'False');
  }

  /** The contact that is not closed, of which there must be one. */
  get contact(): Event {
    const live = this.live();
    assert.equal(live.length, 1, `live contacts: ${live.map(({ ContactID, Status }) => `${ContactID} ${Status}`).join(', ')}`);
    return live[0];
  }
}

/** One poll after the other. */
async function pollOn(client: AgentClient): Promise<void> {
  while (client.listening) {
    const events = (await client.poll(60)) ?? [];
    if (events.some(({ Type }) => Type.endsWith('AgentSessionEnd'))) client.stopListening();
  }
}
