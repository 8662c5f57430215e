/** A call on another phone: call placed, what came of it, call ended. Each step when the dialer says so. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact, ContactStatus } from 'c/pcFacts';
import { fact, refusal } from '../../pcCallMachine/__tests__/samples';
import { cardOf, contactId, showing } from './cardHarness';
import { setUp } from './previewHarness';
import type { ViewedShift } from './viewHarness';

const elsewhere = (status: ContactStatus, fields: Partial<ContactFact> = {}): ViewedShift => {
  const run = showing({ status, confirmationRequired: true, linked: true, ...fields });
  run.shift.say(setUp({ delivery: 'outsideNetwork' }));
  run.shift.sent();
  return run;
};
const outsideOf = (run: ViewedShift) => {
  const { outside } = cardOf(run);
  assert.ok(outside, 'nothing about another phone');
  return outside;
};
/** What was sent about the call; lists are read as for any other. */
const told = ({ shift }: ViewedShift) => shift.sent().filter(({ type }) => !type.startsWith('command.read'));
const steps = (run: ViewedShift) => outsideOf(run).steps.map(({ state }) => state);

describe('a call on another phone', () => {
  test('is placed, told, ended', () => {
    const run = elsewhere('dialing');
    assert.deepEqual(steps(run), ['now', 'later', 'later']);
    assert.equal(outsideOf(run).steps[0]?.text.word, 'outsideDial');
    assert.deepEqual(outsideOf(run).placed?.intent, { type: 'agent.callPlaced', contactId });
    run.shift.ask({ type: 'agent.callPlaced', contactId });
    assert.deepEqual(told(run), [{ type: 'command.callPlaced', contactId }]);
    assert.deepEqual([outsideOf(run).placed?.state, steps(run)[0]], ['asked', 'now'], 'nothing optimistic');

    run.shift.say(fact({ status: 'ringing', confirmationRequired: true }));
    assert.deepEqual(steps(run), ['done', 'now', 'later']);
    assert.equal(outsideOf(run).steps[0]?.text.word, 'outsidePlaced');
    assert.deepEqual(
      outsideOf(run).outcomes.map(({ outcome }) => outcome),
      ['answered', 'noAnswer', 'busy', 'fax', 'intercept']
    );
    run.shift.ask({ type: 'agent.tellOutcome', contactId, outcome: 'busy' });
    assert.deepEqual(told(run), [{ type: 'command.tellOutcome', contactId, outcome: 'busy' }]);
    run.shift.ask({ type: 'agent.tellOutcome', contactId, outcome: 'fax' });
    assert.deepEqual(told(run), [], 'one at a time');
    run.shift.say({
      type: 'dialer.refused',
      command: { type: 'command.tellOutcome', contactId, outcome: 'busy' },
      refusal: refusal()
    });
    assert.ok(outsideOf(run).outcomes.every(({ tell }) => tell.state === 'refused' && tell.intent !== null));

    run.shift.say(fact({ status: 'active', confirmationRequired: true }));
    assert.deepEqual(steps(run), ['done', 'done', 'now']);
    assert.deepEqual(
      cardOf(run).controls.map(({ name, text }) => [name, text.word]),
      [['hangUp', 'buttonCallEnded']]
    );
    run.shift.ask({ type: 'agent.hangUp', contactId });
    assert.deepEqual(told(run), [{ type: 'command.hangUp', contactId }]);
  });

  test('is not heard here, and has neither hold nor keypad', () => {
    const run = elsewhere('active');
    assert.deepEqual([cardOf(run).hear, cardOf(run).keypad], [null, null]);
    for (const type of ['agent.hold', 'agent.mask', 'agent.record'] as const) run.shift.ask({ type, contactId });
    assert.deepEqual(told(run), []);
  });

  test('is only a record that was previewed, by the group of rules it falls under', () => {
    assert.equal(cardOf(elsewhere('dialing', { confirmationRequired: false })).outside, null);
    assert.equal(cardOf(elsewhere('dialing', { callType: 'Regular' })).outside, null);
    const byLaw = elsewhere('dialing', { compliance: true });
    assert.equal(cardOf(byLaw).outside, null, 'the law has a group of its own');
    byLaw.shift.say(setUp({}, { delivery: 'outsideNetwork' }));
    assert.deepEqual(steps(byLaw), ['now', 'later', 'later']);
    byLaw.shift.say(setUp({}, { delivery: 'outsideNetwork', disabled: true }));
    assert.equal(cardOf(byLaw).outside, null);
  });

  test('an ordinary line takes neither step', () => {
    const run = showing({ status: 'dialing' });
    run.shift.ask({ type: 'agent.callPlaced', contactId });
    run.shift.say(fact({ status: 'ringing' }));
    run.shift.ask({ type: 'agent.tellOutcome', contactId, outcome: 'answered' });
    assert.deepEqual(told(run), []);
  });

  test('is told to a screen reader by its step', () => {
    const run = elsewhere('ringing');
    assert.deepEqual(run.look().polite, {
      word: 'saidOutside',
      with: { name: 'Rosa Example', step: { word: 'outsideOutcome' } }
    });
  });
});
