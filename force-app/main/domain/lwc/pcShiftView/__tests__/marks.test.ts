/** The row of machine, fax and bad number, and who closed a line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact, SkillMarks } from 'c/pcFacts';
import type { MarksView } from 'c/pcShiftView';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { cardOf, contactId } from './cardHarness';
import { closed, lost } from './shiftFacts';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

const all: SkillMarks = { machine: true, fax: true, badNumber: true };
const amd: Partial<ContactFact> = { status: 'screening', linked: true };
const detected = { machineOverride: true, machineOverrideUntil: T0 + 10_000 } as const;

const heard = (fields: Partial<ContactFact> = amd, marks: SkillMarks = all): ViewedShift => {
  const run = viewed();
  run.shift.say({ type: 'dialer.skillParametersListed', skillId: '880020', parameters: { marks, preview: null } });
  run.shift.say(fact({ ...fields, status: 'ringing' }), fact(fields));
  run.shift.clock.increment(300);
  run.shift.sent();
  return run;
};
const rowOf = (run: ViewedShift): MarksView => {
  const { marks } = cardOf(run);
  assert.ok(marks, 'no row');
  return marks;
};
const names = (run: ViewedShift) => rowOf(run).buttons.map(({ name }) => name);

describe('the row', () => {
  test('has what the skill allows, each with its icon and its consequence', () => {
    assert.deepEqual(
      rowOf(heard()).buttons.map(({ name, icon, text, say, state }) => [name, icon, text.word, say.word, state]),
      [
        ['markMachine', 'utility:voicemail_drop', 'buttonMarkMachine', 'sayMarkMachine', 'ready'],
        ['markFax', 'utility:print', 'buttonMarkFax', 'sayMarkFax', 'ready'],
        ['markBadNumber', 'utility:incoming_call', 'buttonMarkBadNumber', 'sayMarkBadNumber', 'ready']
      ]
    );
    assert.deepEqual(names(heard(amd, { ...all, machine: false })), ['markFax', 'markBadNumber']);
    assert.equal(cardOf(heard(amd, { machine: false, fax: false, badNumber: false })).marks, null);
    assert.equal(cardOf(heard({ ...amd, linked: false })).marks, null);
  });

  test('counts down only when there is an end, and says what happens then', () => {
    const words = ({ lead, ifNothing, since, until }: MarksView) => [lead.word, ifNothing.word, since, until];
    assert.deepEqual(words(rowOf(heard())), ['marksAsk', 'marksDialerDecides', null, null]);
    assert.deepEqual(words(rowOf(heard({ ...amd, ...detected }))), ['marksDetected', 'marksDialerDecidesAt', T0, T0 + 10_000]);
    assert.deepEqual(words(rowOf(heard({ ...detected, status: 'active', linked: true }))), [
      'marksDetected',
      'marksCallGoesOn',
      T0,
      T0 + 10_000
    ]);
    const run = heard({ ...amd, ...detected });
    run.shift.clock.increment(9_700);
    assert.equal(cardOf(run).marks, null, 'gone at its end, without a fact');
  });

  test('takes no press for a moment after the linked line changed, and says so', () => {
    const run = heard({ ...amd, linked: false });
    run.shift.say(fact(amd));
    assert.deepEqual(
      rowOf(run).buttons.map(({ state, say, intent }) => [state, say.word, intent]),
      rowOf(run).buttons.map(() => ['off', 'offJustLinked', null])
    );
    run.shift.clock.increment(300);
    assert.ok(rowOf(run).buttons.every(({ state }) => state === 'ready'));
  });

  test('waits for the dialer, one mark at a time, and for the link', () => {
    const run = heard();
    run.shift.ask({ type: 'agent.markFax', contactId });
    assert.deepEqual(
      rowOf(run).buttons.map(({ state, text, say }) => [state, text.word, say.word]),
      [
        ['off', 'buttonMarkMachine', 'offBusy'],
        ['asked', 'buttonMarking', 'sayAsked'],
        ['off', 'buttonMarkBadNumber', 'offBusy']
      ]
    );
    const other = heard();
    other.shift.say(lost);
    assert.ok(rowOf(other).buttons.every(({ state, say }) => state === 'off' && say.word === 'offLink'));
  });
});

describe('who closed it', () => {
  const command = { type: 'command.markBadNumber', contactId, released: false } as const;
  const told = (run: ViewedShift) => run.look().happened[0]?.text.word;
  const pressed = (): ViewedShift => {
    const run = heard();
    run.shift.ask({ type: 'agent.markBadNumber', contactId });
    return run;
  };

  test('the agent, whatever code the dialer gives it', () => {
    for (const disconnectCode of ['NA', 'BadNumber']) {
      const run = pressed();
      run.shift.say({ type: 'dialer.accepted', command }, closed(contactId, { disconnectCode }));
      assert.equal(told(run), 'happenedMarkedBadNumber');
    }
  });

  test('nobody knows until the dialer answers; then it is said, on the strip too', () => {
    const run = pressed();
    run.shift.say(closed(contactId));
    assert.equal(told(run), 'happenedMarkOpen');
    run.shift.say({ type: 'dialer.accepted', command });
    assert.equal(told(run), 'happenedMarkedBadNumber');
  });

  test('the dialer, when it was faster', () => {
    const run = pressed();
    run.shift.say(closed(contactId, { disconnectCode: 'BadNumber' }));
    run.shift.say({ type: 'dialer.refused', command, refusal: refusal('contactGone') });
    assert.equal(told(run), 'happenedMarkTooLate');
  });

  test('said on the card too while it stays for wrap-up', () => {
    const run = pressed();
    run.shift.say(fact({ status: 'disconnected', changedAt: T0 + 2000 }), { type: 'dialer.accepted', command });
    assert.equal(cardOf(run).closed?.word, 'happenedMarkedBadNumber');
    assert.equal(cardOf(heard()).closed, null);
  });

  test('the dialer alone: as far as the wire says', () => {
    const ends = (fields: Partial<ContactFact>, end: Partial<ContactFact>) => {
      const run = heard(fields);
      run.shift.say(closed(contactId, end));
      return told(run);
    };
    assert.equal(ends({ ...amd, ...detected }, {}), 'happenedDialerMachine');
    assert.equal(ends(amd, { disconnectCode: 'BadNumber' }), 'happenedDialerBadNumber');
    assert.equal(ends(amd, {}), 'happenedEndedScreening');
    assert.equal(ends({ ...detected, status: 'active', linked: true }, {}), 'happenedTalked', 'released, and nobody marked it');
  });
});
