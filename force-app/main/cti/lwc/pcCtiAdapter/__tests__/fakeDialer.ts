/** A dialer played by the test, behind the adapter's own seam: `fetch`. Polls wait until the test answers them. */
import assert from 'node:assert/strict';
import type { Fact } from 'c/pcFacts';
import { createCxoneDesks } from '../../pcCxoneDesks/pcCxoneDesks';
import { createFakeClock, settle } from '../../pcCxonePoll/__tests__/fakeClock';
import { createCxoneAdapter } from '../pcCtiAdapter';
import type { CxoneAdapterOptions, WireLogEntry } from '../pcCtiAdapter';

export interface Seen {
  readonly method: string;
  /** Path below `/InContactAPI/services/`. */
  readonly path: string;
  readonly search: string;
  readonly token: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly cache: string;
}
type Answer = Response | Promise<Response>;
type Route = (seen: Seen) => Answer;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
export const empty = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

/** Lists a dialer with nothing to say answers; tests replace single routes. */
const quiet: Record<string, Route> = {
  'POST agent-sessions': () => json({ sessionId: 'S1' }),
  'POST agent-sessions/join': () => json({ sessionId: 'J1' }),
  'GET server-time': () => empty(204),
  'GET timezones': () => empty(204),
  'GET permissions': () => empty(204),
  'GET agents/240011/skills': () => empty(204),
  'GET agents/240011/messages': () => empty(204),
  'GET agents/240011/scheduled-callbacks': () => empty(204),
  'GET agents/240011/indicators': () => empty(204),
  'GET agents/240011/agent-settings': () => json({}),
  'GET teams/31/unavailable-codes': () => empty(204)
};

export function createFakeDialer(options: CxoneAdapterOptions = {}) {
  const clock = createFakeClock();
  const seen: Seen[] = [];
  const facts: Fact[] = [];
  const wire: WireLogEntry[] = [];
  const routes = new Map<string, Route>(Object.entries(quiet));
  const polls: { seen: Seen; resolve(answer: Response): void; reject(error: unknown): void; open: boolean }[] = [];
  let most = 0;
  const auth = { issued: 1, freshAsked: 0, current: 'T1', fail: null as unknown };

  function holdPoll(request: Seen): Promise<Response> {
    return new Promise((resolve, reject) => {
      const poll = { seen: request, resolve, reject, open: true };
      polls.push(poll);
      request.signal.addEventListener('abort', () => {
        poll.open = false;
        reject(new DOMException('aborted', 'AbortError'));
      });
      most = Math.max(most, polls.filter(({ open }) => open).length);
    });
  }

  const adapter = createCxoneAdapter(
    {
      clock,
      auth: {
        async accessToken() {
          if (auth.fail !== null) throw auth.fail;
          return auth.current;
        },
        async freshToken() {
          auth.freshAsked += 1;
          await new Promise((resolve) => setImmediate(resolve));
          if (auth.fail !== null) throw auth.fail;
          auth.issued += 1;
          auth.current = `T${auth.issued}`;
          return auth.current;
        },
        agent: async () => ({ agentId: '240011', teamId: '31', name: 'Ada Agent', apiBase: 'https://api.test' })
      },
      async fetch(request) {
        const url = new URL(request.url);
        const text = await request.text();
        const one: Seen = {
          method: request.method,
          path: url.pathname.replace(/^\/InContactAPI\/services\/v[\d.]+\//, ''),
          search: url.search,
          token: (request.headers.get('authorization') ?? '').replace('Bearer ', ''),
          headers: request.headers,
          body: text === '' ? null : JSON.parse(text),
          signal: request.signal,
          cache: request.cache
        };
        seen.push(one);
        const route = routes.get(`${one.method} ${one.path}`);
        if (route !== undefined) return route(one);
        return one.path.endsWith('/get-next-event') ? holdPoll(one) : empty(202);
      }
    },
    {
      random: () => 0.5,
      readRetries: 0,
      onWire: (entry) => wire.push(entry),
      bringDesks: async () => ({ createCxoneDesks }),
      ...options
    }
  );
  adapter.subscribe((fact) => facts.push(fact));

  const openPoll = () => {
    const poll = polls.filter(({ open }) => open).at(-1);
    assert.ok(poll, 'no poll is outstanding');
    return poll;
  };
  return {
    adapter,
    clock,
    auth,
    seen,
    facts,
    wire,
    routes,
    polls: () => polls.map((poll) => poll.seen),
    openPolls: () => polls.filter(({ open }) => open).length,
    most: () => most,
    /** Types of the facts since the last call. */
    takeTypes: () => facts.splice(0).map(({ type }) => type),
    /** Paths asked since the last call, polls left out. */
    takePaths: () =>
      seen
        .splice(0)
        .filter(({ path }) => !path.endsWith('/get-next-event'))
        .map(({ method, path }) => `${method} ${path}`),
    async answerPoll(answer: Response | Error) {
      const poll = openPoll();
      poll.open = false;
      if (answer instanceof Error) poll.reject(answer);
      else poll.resolve(answer);
      await settle();
    },
    async say(sessionId: string, ...events: unknown[]) {
      await this.answerPoll(json({ sessionId, events }));
    },
    async connected() {
      const outcome = await adapter.send({ type: 'command.connect', station: { stationId: '', phoneNumber: '5550199' } });
      await settle();
      return outcome;
    }
  };
}

export type FakeDialer = ReturnType<typeof createFakeDialer>;
