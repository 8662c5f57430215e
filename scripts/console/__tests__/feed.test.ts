import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ControlLine, WireEntry } from '../drawer/control';
import { Feed, keptWire } from '../drawer/feed';
import { timeOf, wireFile } from '../drawer/wireText';
import { fakeClock } from './fakeClock';

const line: ControlLine = {
  contactId: '1001',
  agentId: '240011',
  agentName: 'Pat Agent',
  recordId: '300001',
  name: 'Rosa Example',
  number: '2025550142',
  status: 'NaturalCallRinging',
  linked: false,
  plays: ['person', 'noAnswer']
};
const wireEntry = (at: number): WireEntry => ({ at, agentId: null, kind: 'event', title: 'AgentState', detail: String(at) });

/** An event source that says what the test lets it say. */
class FakeStream extends EventTarget {
  readyState = 0;
  closed = false;
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
  }

  close(): void {
    this.closed = true;
    this.readyState = 2;
  }

  say(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }

  fail(readyState: 0 | 2): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

function started() {
  const time = fakeClock();
  const streams: FakeStream[] = [];
  const feed = new Feed({
    controlOrigin: 'http://127.0.0.1:9',
    clock: time.clock,
    open: (url) => {
      const stream = new FakeStream(url);
      streams.push(stream);
      return stream;
    }
  });
  feed.start();
  const newest = (): FakeStream => streams.at(-1) as FakeStream;
  return { feed, time, streams, newest };
}

test('lines and traffic arrive, newest first', () => {
  const { feed, newest } = started();
  newest().say('lines', [line]);
  newest().say('wire', { entries: [wireEntry(1), wireEntry(2)], next: 2 });
  newest().say('wire', { entries: [wireEntry(3)], next: 3 });
  assert.deepEqual(feed.lines, [line]);
  assert.deepEqual(
    feed.wire.map(({ at }) => at),
    [3, 2, 1]
  );
  assert.equal(feed.wireTotal, 3);
  assert.equal(feed.reachable, true);
});

test('what a stream repeats is taken once', () => {
  const { feed, newest } = started();
  newest().say('wire', { entries: [wireEntry(1), wireEntry(2)], next: 2 });
  newest().say('wire', { entries: [wireEntry(2), wireEntry(3)], next: 3 });
  newest().say('wire', { entries: [wireEntry(1)], next: 1 });
  assert.deepEqual(
    feed.wire.map(({ at }) => at),
    [3, 2, 1]
  );
});

test('traffic is bounded', () => {
  const { feed, newest } = started();
  const many = Array.from({ length: keptWire + 50 }, (_, index) => wireEntry(index));
  newest().say('wire', { entries: many, next: many.length });
  assert.equal(feed.wire.length, keptWire);
  assert.equal(feed.wire[0]?.at, keptWire + 49);
});

test('a lost connection is shown; the browser itself connects again', () => {
  const { feed, time, streams, newest } = started();
  let told = 0;
  newest().say('lines', [line]);
  feed.subscribe(() => (told += 1));
  newest().fail(0);
  newest().fail(0);
  assert.equal(feed.reachable, false);
  assert.deepEqual(feed.lines, []);
  assert.equal(told, 1);
  assert.equal(time.pending, 0);
  newest().say('lines', [line]);
  assert.equal(feed.reachable, true);
  assert.equal(streams.length, 1);
});

test('a refused stream is opened again where it ended', async () => {
  const { feed, time, streams, newest } = started();
  newest().say('wire', { entries: [wireEntry(1), wireEntry(2)], next: 2 });
  newest().say('ledger', { entries: [], next: 7 });
  newest().fail(2);
  await time.advance(1999);
  assert.equal(streams.length, 1);
  await time.advance(1);
  assert.match(newest().url, /\/events\?from=7-2$/);
  feed.stop();
  assert.equal(newest().closed, true);
  newest().fail(2);
  assert.equal(time.pending, 0);
});

test('the file is one JSON object a line, oldest first, in UTC', () => {
  assert.equal(
    wireFile([wireEntry(1000), wireEntry(0)]),
    '{"at":"1970-01-01T00:00:00.000Z","agentId":null,"kind":"event","title":"AgentState","detail":"0"}\n' +
      '{"at":"1970-01-01T00:00:01.000Z","agentId":null,"kind":"event","title":"AgentState","detail":"1000"}\n'
  );
  assert.match(timeOf(1_772_000_000_123), /^\d\d:\d\d:\d\d\.123$/);
});
