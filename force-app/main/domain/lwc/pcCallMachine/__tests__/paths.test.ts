/** The whole machine, walked: a shortest path to every state, then every event once in every state of the line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCallMachine, LATE_MS, LINK_REST_MS } from 'c/pcCallMachine';
import type { CallEvent } from 'c/pcCallMachine';
import { getShortestPaths } from 'xstate/graph';
import { callInput, lineOf, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { events } from './eventSamples';
import { matchesGolden } from './golden';
import { T0 } from './samples';

/** Without a time every fact is believed: the graph is about states, the rule about stale facts has its own tests. */
const timeless = (event: CallEvent): CallEvent =>
  'contact' in event ? { ...event, contact: { ...event.contact, changedAt: null } } : event;

const vocabulary = events.map(timeless);

/** The model: the same machine with its voice cut off, and a clock on which every wait is over at the next look. */
const model = () => {
  let at = T0;
  const silent = () => undefined;
  return createCallMachine({ now: () => (at += LATE_MS) }).provide({
    actions: {
      sendCommand: silent,
      sendDraft: silent,
      askSaved: silent,
      sendTags: silent,
      sendScreenPop: silent,
      reportJump: silent,
      reportStale: silent,
      doubtLate: silent,
      doubtGone: silent,
      doubtOverdue: silent
    }
  });
};

const machine = model();
const isAfter = (type: string): boolean => type.startsWith('xstate.after.late');
const afters = machine.events.filter(isAfter).map((type) => ({ type }) as unknown as CallEvent);

const paths = getShortestPaths(machine, {
  input: callInput(),
  events: [...vocabulary, ...afters],
  serializeState: (state) => JSON.stringify(state.value)
}).map(({ state, steps }) => ({
  value: state.value,
  steps: steps.map(({ event }) => event as CallEvent).filter(({ type }) => !type.startsWith('xstate.init'))
}));

/** A step at a time, none so close to the one before that it is not meant for the line. */
const walk = (call: TestCall, steps: readonly CallEvent[]): void => {
  for (const event of steps) {
    if (isAfter(event.type)) call.clock.increment(LATE_MS);
    else call.send(event);
    call.clock.increment(LINK_REST_MS);
  }
};

const longNames = paths.map(({ value }) => lineOf(value));

describe('a shortest path to every state', () => {
  test('reaches every state of the line', () => {
    assert.deepEqual([...new Set(longNames)].sort(), [
      'active.conferenced',
      'active.held',
      'active.masked',
      'active.talking',
      'callbackOffered',
      'dialing',
      'ended',
      'offered',
      'previewing',
      'ringing',
      'screening',
      'unknown',
      'wrappingUp'
    ]);
  });

  for (const { value, steps } of paths) {
    test(`${JSON.stringify(value)} in ${steps.length} steps, on a real actor too`, () => {
      const call = makeCall();
      walk(call, steps);
      assert.deepEqual(call.snap().value, value);
    });
  }
});

const label = (event: CallEvent): string => {
  if (event.type === 'agent.dispose') return `${event.type} ${event.choice.dispositionId}`;
  if (event.type === 'dialer.snapshotCompleted')
    return `${event.type} ${event.contactIds.length === 0 ? 'without it' : 'with it'}`;
  if (event.type === 'dialer.refused') return `${event.type} ${event.refusal.code}`;
  return event.type;
};

interface Edge {
  readonly event: string;
  /** Where it leads and what it says; null when the call only takes it in. */
  readonly does: string | null;
}

/** What one event does to a call in this state; null when it does nothing at all. */
const edge = (steps: readonly CallEvent[], event: CallEvent): Edge | null => {
  const call = makeCall();
  walk(call, steps);
  call.said();
  const from = call.line();
  const before = JSON.stringify(call.context());
  if (from === 'ended') return null;
  call.send(event);
  const says = call.said().map((one) => (one.type === 'call.wasOdd' ? one.oddity : one.type));
  const to = call.line();
  if (to !== from || says.length > 0) return { event: label(event), does: [to === from ? '(stays)' : to, ...says].join(', ') };
  return JSON.stringify(call.context()) === before ? null : { event: label(event), does: null };
};

const section = (state: string): readonly string[] => {
  const steps = paths.find(({ value }) => lineOf(value) === state)?.steps ?? [];
  const edges = vocabulary.flatMap((event) => edge(steps, event) ?? []);
  const taken = edges.filter(({ does }) => does === null).map(({ event }) => event);
  return [
    `## ${state}`,
    '',
    '| event | leads to, says |',
    '|---|---|',
    ...edges.filter(({ does }) => does !== null).map(({ event, does }) => `| ${event} | ${does} |`),
    '',
    `Takes in without moving: ${taken.join(', ') || 'nothing'}.`,
    ''
  ];
};

test('every event once in every state, as the table says', () => {
  const states = [...new Set(longNames)].sort();
  const intro = 'Written by paths.test.ts. An event that is not named in a state does nothing there.';
  const text = ['# What a call does', '', intro, '', ...states.flatMap(section)].join('\n');
  matchesGolden(new URL('./transitions.golden.txt', import.meta.url), text);
});

test('every fact about the contact leads to its own state, from everywhere', () => {
  const target: Readonly<Record<string, string>> = {
    'dialer.previewed': 'previewing',
    'dialer.dialed': 'dialing',
    'dialer.rang': 'ringing',
    'dialer.screened': 'screening',
    'dialer.connected': 'active.talking',
    'dialer.held': 'active.held',
    'dialer.masked': 'active.masked',
    'dialer.joined': 'active.conferenced',
    'dialer.offered': 'offered',
    'dialer.calledBack': 'callbackOffered',
    'dialer.disconnected': 'wrappingUp',
    'dialer.puzzled': 'unknown',
    'dialer.closed': 'ended'
  };
  const told = vocabulary.filter((event) => 'contact' in event);
  assert.equal(told.length, Object.keys(target).length);
  for (const { value, steps } of paths) {
    if (lineOf(value) === 'ended') continue;
    for (const event of told) {
      const call = makeCall();
      walk(call, steps);
      call.send(event);
      assert.equal(call.line(), target[event.type], `${JSON.stringify(value)} + ${event.type}`);
    }
  }
});
