/** Machine, fax, bad number: when the line may be marked, and whose doing its end was. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LINK_REST_MS } from 'c/pcCallMachine';
import type { CallEnded, CallEvent } from 'c/pcCallMachine';
import type { CallIntent, ContactCommand, ContactFact, RefusalCode, SkillMarks } from 'c/pcFacts';
import type { Snapshot } from 'xstate';
import { callAfter, callInput, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { contactId } from './eventSamples';
import { contact, fact, refusal, T0 } from './samples';

const press = (type: 'agent.markMachine' | 'agent.markFax' | 'agent.markBadNumber'): CallIntent => ({ type, contactId });
const [machine, fax, badNumber] = [press('agent.markMachine'), press('agent.markFax'), press('agent.markBadNumber')];
const amd: Partial<ContactFact> = { status: 'screening', linked: true };
/** A machine was detected; the window closes ten seconds after T0. */
const detected = { machineOverride: true, machineOverrideUntil: T0 + 10_000 } as const;

const shown = (call: TestCall): boolean => call.snap().hasTag('marking');
const can = (call: TestCall, intent = machine): boolean => call.snap().can(intent);

/** Told these facts, and the link has settled. */
const settled = (...facts: readonly Partial<ContactFact>[]): TestCall => {
  const call = callAfter(...facts);
  call.clock.increment(LINK_REST_MS);
  return call;
};

describe('the three are offered', () => {
  test('on the linked line at AMD, with or without a window', () => {
    for (const fields of [amd, { ...amd, ...detected }, { ...amd, machineOverride: true, machineOverrideUntil: null }]) {
      const call = settled(fields);
      assert.ok(shown(call) && can(call, machine) && can(call, fax) && can(call, badNumber));
    }
  });

  test('never on a line the agent does not hear, nor while it only rings', () => {
    for (const fields of [
      { ...amd, linked: false },
      { ...amd, status: 'ringing' },
      { ...amd, status: 'dialing' }
    ] as const) {
      assert.equal(shown(settled(fields)), false);
      assert.equal(can(settled(fields)), false);
    }
  });

  test('without a detected machine an end says nothing: the window is not open, and not over', () => {
    const call = settled({ ...amd, machineOverrideUntil: T0 - 1 });
    call.clock.increment(60_000);
    assert.ok(shown(call) && can(call));
  });

  test('after release only while the dialer says a machine may be marked, at the other endpoint', () => {
    assert.equal(shown(settled({ ...amd, status: 'active' })), false);
    for (const status of ['holding', 'masking', 'joined'] as const) {
      assert.equal(shown(settled({ ...amd, ...detected, status })), false, status);
    }
    const call = settled({ ...amd, ...detected, status: 'active' });
    assert.ok(shown(call));
    call.send(fax);
    assert.deepEqual(call.said(), [{ type: 'command.markFax', contactId, released: true }]);
    const before = settled(amd);
    before.send(badNumber);
    assert.deepEqual(before.said(), [{ type: 'command.markBadNumber', contactId, released: false }]);
  });

  test('one at a time', () => {
    const call = settled(amd);
    call.send(machine, machine, fax, badNumber);
    assert.equal(call.said().length, 1);
    call.send({
      type: 'dialer.refused',
      command: { type: 'command.markMachine', contactId, released: false },
      refusal: refusal()
    });
    assert.ok(can(call, fax), 'again after a refusal');
  });

  test('not while the link is lost', () => {
    const call = settled(amd);
    call.send({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    assert.equal(can(call), false);
  });
});

describe('each by the flag of its skill', () => {
  const withMarks = (marks: SkillMarks | null) => {
    const call = makeCall(callInput({}, { parameters: { marks, preview: null } }));
    call.send(fact(amd));
    call.clock.increment(LINK_REST_MS);
    return call;
  };

  test('alone', () => {
    const offered = (marks: SkillMarks) => [machine, fax, badNumber].map((intent) => can(withMarks(marks), intent));
    assert.deepEqual(offered({ machine: true, fax: false, badNumber: false }), [true, false, false]);
    assert.deepEqual(offered({ machine: false, fax: true, badNumber: false }), [false, true, false]);
    assert.deepEqual(offered({ machine: false, fax: false, badNumber: true }), [false, false, true]);
  });

  test('none when the skill allows none, or its flags are not known', () => {
    for (const marks of [null, { machine: false, fax: false, badNumber: false }]) assert.equal(shown(withMarks(marks)), false);
    const call = makeCall(callInput({}, { parameters: null }));
    call.send(fact(amd));
    assert.equal(shown(call), false);
    call.send({
      type: 'shift.parametersKnown',
      parameters: { marks: { machine: false, fax: true, badNumber: false }, preview: null }
    });
    call.clock.increment(LINK_REST_MS);
    assert.deepEqual([shown(call), can(call, machine), can(call, fax)], [true, false, true]);
  });
});

describe('the window', () => {
  test('hides the three by itself at its end, to the millisecond', () => {
    const call = callAfter({ ...amd, ...detected });
    call.clock.increment(9_999);
    assert.ok(shown(call) && can(call));
    call.clock.increment(1);
    assert.deepEqual([shown(call), can(call)], [false, false]);
    call.send(machine);
    assert.deepEqual(call.said(), []);
  });

  test('counts by the clock of the dialer, and follows when that is read anew', () => {
    const call = makeCall(callInput({}, { offsetMs: 4_000 }));
    call.send(fact({ ...amd, ...detected }));
    call.clock.increment(5_999);
    assert.ok(shown(call));
    call.send({ type: 'dialer.clockRead', offsetMs: 0 });
    call.clock.increment(4_000);
    assert.ok(shown(call));
    call.clock.increment(1);
    assert.equal(shown(call), false);
  });

  test('moves when the dialer says another end', () => {
    const call = callAfter({ ...amd, ...detected });
    call.clock.increment(5_000);
    call.send(fact({ ...amd, ...detected, machineOverrideUntil: T0 + 20_000, changedAt: T0 + 5_000 }));
    call.clock.increment(14_999);
    assert.ok(shown(call));
    call.clock.increment(1);
    assert.equal(shown(call), false);
  });

  test('ends at its own instant after a refresh', () => {
    const call = callAfter({ ...amd, ...detected });
    call.clock.increment(2_000);
    const kept = JSON.parse(JSON.stringify(call.actor.getPersistedSnapshot())) as Snapshot<unknown>;
    const next = makeCall(callInput(), kept, call.now() + 3_000);
    next.send({ type: 'session.resumed' });
    next.clock.increment(4_999);
    assert.ok(shown(next));
    next.clock.increment(1);
    assert.equal(shown(next), false);
  });
});

describe('a press right after the line was linked', () => {
  test('is not meant for it', () => {
    const call = callAfter({ ...amd, linked: false }, { ...amd, changedAt: T0 });
    assert.ok(shown(call));
    call.clock.increment(LINK_REST_MS - 1);
    call.send(machine);
    assert.deepEqual(call.said(), []);
    const before = call.snap();
    call.clock.increment(1);
    assert.notEqual(call.snap(), before, 'and nobody has to ask when it may be pressed');
    call.send(machine);
    assert.equal(call.said().length, 1);
  });

  test('nor when the link went away and came back', () => {
    const call = settled(amd);
    assert.ok(can(call));
    call.send(fact({ ...amd, linked: false, changedAt: T0 + 1 }), fact({ ...amd, changedAt: T0 + 2 }));
    assert.equal(can(call), false);
    call.clock.increment(LINK_REST_MS);
    assert.ok(can(call));
  });

  test('is meant for it when it was linked long before AMD', () => {
    const call = settled({ status: 'ringing', linked: true });
    call.send(fact({ ...amd, changedAt: T0 + 300 }));
    assert.ok(can(call));
  });
});

describe('whose doing the end was', () => {
  const command: ContactCommand = { type: 'command.markMachine', contactId, released: false };
  const taken = { type: 'dialer.accepted', command } as const;
  const refused = (code: RefusalCode) => ({ type: 'dialer.refused', command, refusal: refusal(code) }) as const;
  const closed = fact({ status: 'disconnected', final: true, changedAt: T0 + 2_000 });
  const wrapUp = fact({ status: 'disconnected', changedAt: T0 + 2_000 });
  const ended = (call: TestCall): CallEnded => {
    const { output } = call.snap();
    assert.ok(output, 'the call has ended');
    return output;
  };
  const after = (...events: readonly CallEvent[]): CallEnded => {
    const call = settled(amd);
    call.send(machine, ...events);
    return ended(call);
  };

  test('the agent’s when the dialer took the mark', () => {
    assert.deepEqual(after(taken, closed).closing, { mark: 'machine', answer: 'taken' });
    assert.deepEqual(after(wrapUp, taken, closed).closing, { mark: 'machine', answer: 'taken' });
  });

  test('the dialer’s when it says that the line was closed already', () => {
    for (const code of ['contactGone', 'notAllowedNow'] as const) {
      assert.deepEqual(after(wrapUp, refused(code), closed).closing, { mark: 'machine', answer: 'tooLate' }, code);
    }
    assert.deepEqual(after(refused('contactGone'), closed).closing, { mark: 'machine', answer: 'tooLate' });
  });

  test('open while no answer came', () => {
    assert.deepEqual(after(closed).closing, { mark: 'machine', answer: 'open' });
    assert.deepEqual(after(wrapUp, refused('noConnection'), closed).closing, { mark: 'machine', answer: 'open' });
    assert.deepEqual(after({ type: 'dialer.snapshotCompleted', contactIds: [] }).closing, { mark: 'machine', answer: 'open' });
  });

  test('nobody’s when the mark was refused and the line went on', () => {
    const person = fact({ status: 'active', linked: true, changedAt: T0 + 1_000 });
    assert.equal(after(refused('notAllowedNow'), person, closed).closing, null);
  });

  test('the dialer’s own when it had detected a machine, and said so', () => {
    const call = settled({ ...amd, ...detected });
    call.send(closed);
    assert.deepEqual([ended(call).closing, ended(call).machineDetected], [null, true]);
    const other = settled(amd);
    other.send(closed);
    assert.equal(ended(other).machineDetected, false);
    assert.equal(contact(amd).machineOverride, false);
  });
});
