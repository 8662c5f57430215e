/** The pictures, the descriptions and the vocabulary say what the machine does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createShiftMachine } from 'c/pcShiftMachine';
import { shiftEvents } from './shiftSamples';

interface Node {
  readonly key: string;
  readonly description?: string | undefined;
  readonly states: Readonly<Record<string, Node>>;
}

const machine = createShiftMachine({ now: () => 0 });
const regions = Object.values((machine.root as unknown as Node).states);
const drawing = (file: string): string =>
  /```([\s\S]*?)```/.exec(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))?.[1] ?? '';
const drawn = (text: string): readonly string[] => [...new Set([...text.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? ''))];

describe('the diagrams', () => {
  test('name every region, and every state of link, answers and resync', () => {
    const text = drawing('shiftMachine.ts');
    for (const { key, states } of regions) {
      assert.match(text, new RegExp(`\\b${key} `));
      if (key === 'availability' || key === 'change') continue;
      for (const state of Object.keys(states)) assert.ok(drawn(text).includes(state), `${key}.${state}`);
    }
    const known = regions.flatMap(({ states }) => Object.keys(states));
    assert.deepEqual(
      drawn(text).filter((name) => !known.includes(name)),
      []
    );
  });

  test('the change of skill is drawn whole', () => {
    const change = regions.find(({ key }) => key === 'change');
    assert.deepEqual([...drawn(drawing('changeRegion.ts'))].sort(), Object.keys(change?.states ?? {}).sort());
  });
});

test('every state says what the agent sees', () => {
  for (const { key, states } of regions) {
    for (const state of Object.values(states)) assert.ok(state.description, `${key}.${state.key}`);
  }
});

test('every event the machine listens to has a sample', () => {
  const sampled = new Set<string>(shiftEvents.map(({ type }) => type));
  // Commands, screen pops and oddities come from the calls themselves and are seen in every other test.
  const fromCalls = /^(xstate\.|command\.|call\.screenPopDue|call\.wasOdd)/;
  const missing = machine.events.filter((type) => {
    if (fromCalls.test(type)) return false;
    return type.endsWith('.*') ? ![...sampled].some((name) => name.startsWith(type.slice(0, -1))) : !sampled.has(type);
  });
  assert.deepEqual(missing, []);
});
