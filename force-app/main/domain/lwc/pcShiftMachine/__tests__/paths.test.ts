/** The shift, walked: a shortest path to every state of every region, then every event once in every state of link and change. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import { createShiftMachine, RESYNC_PAUSE_MS } from 'c/pcShiftMachine';
import type { ShiftEvent, ShiftSnapshot } from 'c/pcShiftMachine';
import { fromCallback } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { matchesGolden } from '../../pcCallMachine/__tests__/golden';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { askingShift, offeringShift, savingShift } from './callbackShifts';
import { dialingShift, makeShift, runningShift } from './harness';
import type { TestShift } from './harness';
import { shiftEvents } from './shiftSamples';

type Walked = 'link' | 'availability' | 'change' | 'answers' | 'resync';
type Region = Walked | 'offer' | 'callbacks';

/** The model: the same machine with a dialer that is not there, and a clock on which every wait is over at the next look. */
let at = T0;
const machine = createShiftMachine({ now: () => (at += RESYNC_PAUSE_MS) }).provide({
  actors: { dialer: fromCallback(() => undefined) }
});
const isAfter = (type: string): boolean => type.startsWith('xstate.after.');
const afters = machine.events.filter(isAfter).map((type) => ({ type }) as unknown as ShiftEvent);

interface Path {
  readonly value: string;
  readonly steps: readonly ShiftEvent[];
}

/** What a region's next step depends on, beside its own state. */
const circumstances = ({ value, context }: ShiftSnapshot, region: Region): string =>
  JSON.stringify([
    value.link === 'healthy',
    value[region],
    region === 'change' && [context.skills, context.skill, context.leaving, Object.keys(context.lines).length > 0].map(Boolean),
    // What makes a wrap-up one that only a state ends.
    region === 'change' && [
      context.agentState?.acw === true && context.agentState.acwTimeoutS === null,
      Object.values(context.lines).every(({ status, takesDisposition }) => status === 'disconnected' && !takesDisposition)
    ]
  ]);

const pathsTo = (region: Region): readonly Path[] => {
  const found = new Map<string, readonly ShiftEvent[]>();
  const paths = getShortestPaths(machine, {
    input: {},
    events: [...shiftEvents, ...afters],
    serializeState: (state) => circumstances(state, region)
  });
  for (const { state, steps } of paths) {
    const events = steps.map(({ event }) => event as ShiftEvent).filter(({ type }) => !type.startsWith('xstate.init'));
    const known = found.get(state.value[region]);
    if (!known || events.length < known.length) found.set(state.value[region], events);
  }
  return [...found].map(([value, steps]) => ({ value, steps }));
};

const walk = (shift: TestShift, steps: readonly ShiftEvent[]): void => {
  for (const event of steps) {
    if (event.type.startsWith('xstate.after.late')) shift.clock.increment(LATE_MS);
    else if (isAfter(event.type)) shift.clock.increment(RESYNC_PAUSE_MS);
    else shift.actor.send(event);
  }
};

const regions = ['link', 'availability', 'change', 'answers', 'resync'] as const;
/** Left at once, so never seen at rest. */
const passing = ['starting'];
/** Reached by a start of its own. */
const byJoin = ['joining'];

const paths = Object.fromEntries(regions.map((region) => [region, pathsTo(region)])) as Record<Walked, readonly Path[]>;

describe('a shortest path to every state', () => {
  for (const region of regions) {
    test(`${region}: all are reached, on a real actor too`, () => {
      const states = Object.keys(machine.root.states[region]?.states ?? {});
      const missed = states.filter((state) => !paths[region].some(({ value }) => value === state));
      assert.deepEqual(missed, region === 'link' ? [...passing, ...byJoin] : []);
      for (const { value, steps } of paths[region]) {
        const shift = makeShift();
        walk(shift, steps);
        assert.equal(shift.value()[region], value, `${region}.${value}: ${steps.map(({ type }) => type).join(' → ')}`);
      }
    });
  }

  test('joining: by asking for it at the start', () => {
    assert.equal(makeShift({ join: true }).value().link, 'joining');
  });
});

const name = (event: ShiftEvent): string => {
  if (event.type === 'dialer.agentStateChanged') return `${event.type} ${event.state.acw ? 'wrap-up' : event.state.condition}`;
  if (event.type === 'dialer.accepted') return `${event.type} ${event.command.type}`;
  if (event.type === 'dialer.refused') return `${event.type} ${event.command.type} ${event.refusal.code}`;
  if (event.type === 'dialer.snapshotCompleted') return `${event.type} of ${event.contactIds.length}`;
  if (event.type === 'dialer.sessionStarted')
    return `${event.type} ${event.session.dialerSkillName ? 'in a skill' : 'in no skill'}`;
  if (event.type === 'dialer.legChanged') return `${event.type} ${event.leg.status}`;
  if (event.type === 'agent.pickSkill') return `${event.type} ${event.skillId}`;
  return event.type;
};

/** What one event does to a region in this state: where it leads and what is sent; null when neither. */
const edge = (start: () => TestShift, region: Region, event: ShiftEvent): readonly string[] => {
  const shift = start();
  shift.sent();
  const from = shift.value()[region];
  shift.actor.send(event);
  const to = shift.value()[region];
  const sent = shift.sent().map(({ type }) => type);
  return to === from && sent.length === 0 ? [] : [`| ${name(event)} | ${[to === from ? '(stays)' : to, ...sent].join(', ')} |`];
};

const section = (region: Region, state: string, start: () => TestShift): readonly string[] => [
  `## ${region}: ${state}`,
  '',
  '| event | leads to, sends |',
  '|---|---|',
  ...[...new Set(shiftEvents.flatMap((event) => edge(start, region, event)))],
  ''
];

const walked = (steps: readonly ShiftEvent[]) => (): TestShift => {
  const shift = makeShift();
  walk(shift, steps);
  return shift;
};

const callingShift = (): TestShift => {
  const shift = dialingShift();
  shift.say(fact({ status: 'active', linked: true }));
  return shift;
};

test('every event once in every state of link and change, as the table says', () => {
  const sections = (['link', 'change'] as const).flatMap((region) =>
    [...paths[region]]
      .sort((one, other) => one.value.localeCompare(other.value))
      .filter(({ value }) => value !== 'idle')
      .flatMap(({ value, steps }) => section(region, value, walked(steps)))
  );
  const others = [
    ...section('link', 'joining', () => makeShift({ join: true })),
    ...section('change', 'idle, in no skill', runningShift),
    ...section('change', 'idle, in a skill', dialingShift),
    ...section('change', 'idle, on a call', callingShift),
    ...section('offer', 'offered', offeringShift),
    ...section('callbacks', 'saving', savingShift),
    ...section('callbacks', 'asking', askingShift)
  ];
  const intro = 'Written by paths.test.ts. An event that is not named in a state moves and sends nothing there.';
  const text = ['# What a shift does', '', intro, '', ...sections, ...others].join('\n');
  matchesGolden(new URL('./transitions.golden.txt', import.meta.url), text);
});

test('no fact stops the shift, wherever it comes', () => {
  for (const region of regions) {
    for (const { steps } of paths[region]) {
      const shift = makeShift();
      walk(shift, steps);
      for (const event of shiftEvents) shift.actor.send(event);
      assert.equal(shift.actor.getSnapshot().status, 'active');
    }
  }
});
