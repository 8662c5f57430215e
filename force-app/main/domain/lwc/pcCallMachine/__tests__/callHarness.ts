/** A call under a parent that only listens: tests say its facts and read what it sends. */
import { createCallMachine } from 'c/pcCallMachine';
import type { CallEvent, CallInput, FromCall, ReadCallback } from 'c/pcCallMachine';
import { defaultPopRule } from 'c/pcFacts';
import type { ContactFact } from 'c/pcFacts';
import { createActor, setup, SimulatedClock } from 'xstate';
import type { Snapshot } from 'xstate';
import { contact, dispositions, fact, parameters, T0 } from './samples';

export const callInput = (fields: Partial<ContactFact> = {}, input: Partial<CallInput> = {}): CallInput => ({
  contact: contact({ status: 'unknown', rawStatus: '', ...fields }),
  offsetMs: 0,
  linkUp: true,
  dispositions,
  parameters,
  popRule: defaultPopRule,
  ...input
});

/** The state of the line as one word path: `dialing`, `active.held`, `ended`. */
export const lineOf = (value: unknown): string => {
  const walk = (part: unknown): string =>
    typeof part === 'string'
      ? part
      : Object.entries(part as object)
          .map(([name, inner]) => `${name}.${walk(inner)}`)
          .join('|');
  if (typeof value === 'string') return value;
  return walk((value as { live: { line: unknown } }).live.line);
};

/** A new call; its first fact is still to come. With a snapshot, a restored one. */
export const makeCall = (
  input: CallInput = callInput(),
  snapshot?: Snapshot<unknown>,
  startAt = T0,
  readCallback?: ReadCallback
) => {
  const clock = new SimulatedClock();
  const now = () => startAt + clock.now();
  const said: FromCall[] = [];
  const parent = setup({
    types: { events: {} as FromCall },
    actors: { call: createCallMachine({ now, ...(readCallback ? { readCallback } : {}) }) },
    actions: { listen: ({ event }: { event: FromCall }) => said.push(event) }
  }).createMachine({
    invoke: { id: 'call', src: 'call', input },
    on: { 'command.*': { actions: 'listen' }, 'call.*': { actions: 'listen' } }
  });
  const actor = createActor(parent, { clock, ...(snapshot ? { snapshot } : {}) });
  actor.start();
  const call = actor.getSnapshot().children.call;
  if (!call) throw new Error('no call');
  const snap = () => call.getSnapshot();
  return {
    actor,
    clock,
    now,
    snap,
    send: (...events: readonly CallEvent[]): void => events.forEach((event) => call.send(event)),
    line: () => lineOf(snap().value),
    context: () => snap().context,
    /** What was said since the last look. */
    said: (): FromCall[] => said.splice(0)
  };
};

export type TestCall = ReturnType<typeof makeCall>;

/** A call that was told these facts, each a second after the one before; what it said on the way is dropped. */
export const callAfter = (...facts: readonly Partial<ContactFact>[]): TestCall => {
  const call = makeCall();
  facts.forEach((fields, index) => call.send(fact({ changedAt: T0 + index * 1000, ...fields })));
  call.said();
  return call;
};
