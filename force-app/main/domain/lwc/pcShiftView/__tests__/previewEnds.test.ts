/** How a preview ends: what is sent, what is said of it afterwards, and what becomes of a choice made in it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OVERDUE_MS } from 'c/pcCallMachine';
import type { AgentIntent } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { cardOf } from './cardHarness';
import { action, contactId, listed, offered, previewOf, setUp } from './previewHarness';
import type { ViewedShift } from './viewHarness';

const wrongPerson = '13';
const running = (): ViewedShift => {
  const run = offered();
  run.shift.say(setUp(), listed);
  return run;
};
const draft = (run: ViewedShift): void =>
  run.shift.ask({ type: 'agent.draft', contactId, dispositionId: wrongPerson, notes: 'moved away' });
const closed = fact({ status: 'disconnected', final: true, changedAt: T0 + 5000 });
const happened = (run: ViewedShift) => run.look().happened[0];

describe('a preview past its end', () => {
  test('counts down to nothing more: it says that no word came, and can still be decided', () => {
    const run = running();
    run.shift.clock.increment(30_000 + OVERDUE_MS - 1);
    assert.deepEqual([previewOf(run).ifNothing.word, previewOf(run).until], ['previewRequeues', T0 + 30_000]);
    run.shift.clock.increment(1);
    const { until, ifNothing, then, accept, disposing } = previewOf(run);
    assert.deepEqual([until, ifNothing.word, then?.word], [null, 'previewOverdue', 'previewOverdueThen']);
    assert.deepEqual([accept.state, disposing.ifNothing.word], ['ready', 'previewOverdue']);
    assert.deepEqual(run.look().utility.until, null);
    assert.deepEqual(run.shift.sent(), [{ type: 'command.resync' }]);
  });

  test('a compliance record is not said to wait when its time is over', () => {
    const run = offered({ compliance: true });
    run.shift.say(setUp({}, { acceptsAtEnd: true }));
    run.shift.clock.increment(30_000 + OVERDUE_MS);
    assert.equal(previewOf(run).compliance?.word, 'previewLaw');
  });

  test('delivered anew it counts down again', () => {
    const run = running();
    run.shift.clock.increment(30_000 + OVERDUE_MS);
    run.shift.say(fact({ status: 'previewing', timeoutS: 20, changedAt: T0 + 40_000 }));
    assert.deepEqual([previewOf(run).until, previewOf(run).ifNothing.word], [T0 + 60_000, 'previewRequeues']);
  });
});

describe('a disposition without dialing', () => {
  test('only those meant for previews, saved with the notes, whatever is allowed after a call', () => {
    const run = offered({ allowDispositions: false });
    run.shift.say(setUp(), listed);
    assert.equal(action(run, 'disposition').opens, 'disposition');
    const { disposing } = previewOf(run);
    assert.deepEqual(
      disposing.dispositions.map(({ name }) => name),
      ['Wrong person']
    );
    assert.deepEqual([disposing.save.state, disposing.save.say.word], ['off', 'offNoChoice']);
    draft(run);
    const { save, notes, until } = previewOf(run).disposing;
    assert.deepEqual([notes, until, save.text.word], ['moved away', T0 + 30_000, 'buttonSave']);
    run.shift.ask(save.intent as AgentIntent);
    assert.deepEqual(run.shift.sent(), [
      { type: 'command.dispose', contactId, choice: { dispositionId: wrongPerson, notes: 'moved away' } }
    ]);
    run.shift.say(closed);
    assert.equal(happened(run)?.text.word, 'happenedDisposed');
    assert.notEqual(run.look().notice.text.word, 'noticeNotSaved');
  });

  test('a skill without one for previews says so', () => {
    const run = offered();
    run.shift.say(setUp(), { type: 'dialer.dispositionsListed', skillId: '880020', dispositions: [] });
    assert.deepEqual(
      [action(run, 'disposition').state, action(run, 'disposition').say.word],
      ['off', 'offNoPreviewDispositions']
    );
  });

  test('one for after a call is not taken', () => {
    const run = running();
    run.shift.ask({ type: 'agent.dispose', contactId, choice: { dispositionId: '12', notes: '' } });
    assert.deepEqual(run.shift.sent(), []);
  });
});

describe('a choice made in the preview', () => {
  test('is never saved for the conversation that follows; the notes stay', () => {
    const run = running();
    draft(run);
    run.shift.ask({ type: 'agent.accept', contactId });
    run.shift.say(
      fact({ status: 'dialing', changedAt: T0 + 2000 }),
      fact({ status: 'active', changedAt: T0 + 3000 }),
      fact({ status: 'disconnected', changedAt: T0 + 4000 })
    );
    const { wrapUp } = cardOf(run);
    assert.deepEqual([wrapUp?.chosenId, wrapUp?.notes], [null, 'moved away']);
  });

  test('is given up by Requeue and Snooze, which are told afterwards', () => {
    for (const [type, word] of [
      ['agent.requeue', 'happenedRequeued'],
      ['agent.snooze', 'happenedSnoozed']
    ] as const) {
      const run = running();
      draft(run);
      run.shift.ask({ type, contactId });
      run.shift.say({ ...closed });
      assert.equal(happened(run)?.text.word, word);
      assert.equal(run.look().notice.text.word, 'noticeTally');
    }
  });

  test('is said to be lost when time ran out instead', () => {
    const run = running();
    draft(run);
    run.shift.say(closed);
    assert.equal(happened(run)?.text.word, 'happenedEndedPreviewing');
    assert.equal(run.look().notice.text.word, 'noticeNotSaved');
  });
});

test('what the dialer refused is not told as done', () => {
  const run = running();
  run.shift.ask({ type: 'agent.snooze', contactId });
  run.shift.say(
    { type: 'dialer.refused', command: { type: 'command.snooze', contactId }, refusal: refusal('forbidden') },
    closed
  );
  assert.equal(happened(run)?.text.word, 'happenedEndedPreviewing');
});
