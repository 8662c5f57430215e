/** The picture in the doc comment, the descriptions and the vocabulary say what the machine does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createCallMachine } from 'c/pcCallMachine';
import { events } from './eventSamples';

interface Node {
  readonly key: string;
  readonly type: string;
  readonly description?: string | undefined;
  readonly states: Readonly<Record<string, Node>>;
}

const machine = createCallMachine({ now: () => 0 });
const nodes = (node: Node): readonly Node[] => [node, ...Object.values(node.states).flatMap(nodes)];
const named = (node: Node, name: string): Node => {
  const found = nodes(node).find(({ key }) => key === name);
  assert.ok(found, `no state ${name}`);
  return found;
};
const source = readFileSync(new URL('../callMachine.ts', import.meta.url), 'utf8');

test('the diagram shows the states of the line, all of them and no others', () => {
  const drawing = /```([\s\S]*?)```/.exec(source)?.[1] ?? '';
  const drawn = new Set([...drawing.matchAll(/(?:\[|├ \[|└ \[)(\w+)\]/g)].map(([, name]) => name));
  const line = named(machine.root as unknown as Node, 'line');
  const states = nodes(line).filter(({ key }) => key !== 'line');
  assert.deepEqual([...drawn].sort(), [...states.map(({ key }) => key), 'ended'].sort());
});

test('every state says what the agent sees', () => {
  const silent = nodes(machine.root as unknown as Node).filter(({ type, description }) => type !== 'parallel' && !description);
  assert.deepEqual(
    silent.map(({ key }) => key),
    // Containers without a face of their own.
    ['call', 'line', 'answers', 'pop', 'marking']
  );
});

test('every event the machine listens to has a sample, and every sample is listened to', () => {
  const heard = machine.events.filter((type) => !type.startsWith('xstate.'));
  const sampled = new Set(events.map(({ type }) => type));
  assert.deepEqual([...sampled].sort(), [...new Set(heard)].sort());
});
