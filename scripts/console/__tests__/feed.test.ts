import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Control, ControlLine, LedgerEntry, WireEntry } from '../drawer/control';
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

function simulator() {
  const state = { down: false, lines: [] as ControlLine[], wire: [] as WireEntry[], ledger: [] as LedgerEntry[], asked: 0 };
  const answer = async <T>(value: () => T): Promise<T> => {
    if (state.down) throw new TypeError('fetch failed');
    return value();
  };
  const control = {
    lines: () => {
      state.asked += 1;
      return answer(() => [...state.lines]);
    },
    wire: (since: number) => answer(() => ({ entries: state.wire.slice(since), next: state.wire.length })),
    ledger: (since: number) => answer(() => ({ entries: state.ledger.slice(since), next: state.ledger.length }))
  } as Partial<Control> as Control;
  return { state, control };
}

test('lines and traffic arrive, newest first, each entry once', async () => {
  const { state, control } = simulator();
  const time = fakeClock();
  const feed = new Feed(control, time.clock);
  state.wire.push(wireEntry(1), wireEntry(2));
  feed.start();
  await time.settle();
  state.wire.push(wireEntry(3));
  state.lines.push(line);
  await time.advance(400);
  assert.deepEqual(
    feed.wire.map(({ at }) => at),
    [3, 2, 1]
  );
  assert.deepEqual(feed.lines, [line]);
  assert.equal(feed.reachable, true);
  feed.stop();
});

test('nothing new tells nobody', async () => {
  const { state, control } = simulator();
  state.lines.push(line);
  const time = fakeClock();
  const feed = new Feed(control, time.clock);
  let told = 0;
  feed.subscribe(() => (told += 1));
  feed.start();
  await time.advance(4000);
  assert.equal(told, 1);
  feed.stop();
});

test('traffic is bounded', async () => {
  const { state, control } = simulator();
  state.wire.push(...Array.from({ length: keptWire + 50 }, (_, index) => wireEntry(index)));
  const time = fakeClock();
  const feed = new Feed(control, time.clock);
  feed.start();
  await time.settle();
  assert.equal(feed.wire.length, keptWire);
  assert.equal(feed.wire[0]?.at, keptWire + 49);
  feed.stop();
});

test('a stopped simulator is shown, asked less often, and found again', async () => {
  const { state, control } = simulator();
  state.lines.push(line);
  const time = fakeClock();
  const feed = new Feed(control, time.clock);
  feed.start();
  await time.settle();
  state.down = true;
  await time.advance(400);
  assert.equal(feed.reachable, false);
  assert.deepEqual(feed.lines, []);
  const before = state.asked;
  await time.advance(2000);
  assert.equal(state.asked, before + 1);
  state.down = false;
  await time.advance(2000);
  assert.equal(feed.reachable, true);
  assert.deepEqual(feed.lines, [line]);
  feed.stop();
  await time.advance(10_000);
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
