/** `GET /events`: what happens, as it happens. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { controlClient } from '../controlClient';
import type { ControlEvents } from '../controlReplies';
import { startSimulator, type RunningSimulator } from '../server';
import { startAgent } from './agent';

let simulator: RunningSimulator;
before(async () => {
  simulator = await startSimulator({ pace: 100 });
});
after(() => simulator.stop());

interface Message {
  readonly event: keyof ControlEvents;
  readonly id: string;
  readonly data: unknown;
}

/** Reads the stream message by message. */
async function* messages(path: string, signal: AbortSignal): AsyncGenerator<Message> {
  const reply = await fetch(simulator.controlOrigin + path, { signal });
  assert.match(reply.headers.get('content-type') ?? '', /^text\/event-stream/);
  let text = '';
  for await (const chunk of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])
      );
      text = text.slice(end + 2);
      if (fields.event) yield { event: fields.event, id: fields.id, data: JSON.parse(fields.data) } as Message;
    }
  }
}

/** Reads until a message fits; the stream stays open for the next call. */
async function wait(stream: AsyncGenerator<Message>, fits: (message: Message) => boolean): Promise<Message> {
  for (;;) {
    const { value, done } = await stream.next();
    if (done) throw new Error('The stream ended');
    if (fits(value)) return value;
  }
}

test('lines and agents come first and whenever they change, the logs as they grow', { timeout: 20_000 }, async () => {
  const gone = new AbortController();
  const stream = messages('/events', gone.signal);
  assert.deepEqual((await wait(stream, ({ event }) => event === 'lines')).data, []);
  const agents = (await wait(stream, ({ event }) => event === 'agents')).data as ControlEvents['agents'];
  assert.ok(agents.length === 7 && agents.every(({ signedIn }) => !signedIn));

  const control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
  const agent = await startAgent(simulator.origin, 'kim.agent');
  await wait(
    stream,
    ({ event, data }) => event === 'agents' && (data as ControlEvents['agents']).some(({ signedIn }) => signedIn)
  );
  await agent.command('dialer-login', { skillName: 'Welcome calls' });
  // What comes in one message and what in the next depends on the moment of the look; together it is everything, once and in order.
  const told: ControlEvents['ledger']['entries'][number][] = [];
  let lines = 0;
  await wait(stream, ({ event, data, id }) => {
    if (event === 'lines') lines = Math.max(lines, (data as ControlEvents['lines']).length);
    if (event !== 'ledger') return false;
    const { entries, next } = data as ControlEvents['ledger'];
    told.push(...entries);
    assert.equal(next, told.length);
    assert.match(id, new RegExp(`^${next}-\\d+$`));
    return told.filter(({ what }) => what === 'rang').length === 2;
  });
  assert.equal(lines, 2);
  assert.equal(told[0]?.what, 'dialed');
  assert.deepEqual(told, (await control.ledger()).entries.slice(0, told.length), 'nothing twice, nothing left out');
  gone.abort();
  await assert.rejects(wait(stream, () => false));
});

test('a browser that comes back hears what it missed', { timeout: 20_000 }, async () => {
  const gone = new AbortController();
  const from = async (position: string): Promise<ControlEvents['wire']> => {
    const found = await wait(messages(`/events?from=${position}`, gone.signal), ({ event }) => event === 'wire');
    return found.data as ControlEvents['wire'];
  };
  const all = await from('0-0');
  const later = await from('0-2');
  assert.equal(all.entries[0]?.title, 'POST agent-sessions');
  assert.deepEqual(later.entries[0], all.entries[2]);
  gone.abort();
});
