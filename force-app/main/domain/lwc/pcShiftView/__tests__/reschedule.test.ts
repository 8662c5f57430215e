/** The reschedule editor on a preview: opened, typed in, closed, kept, saved. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rescheduleForm } from 'c/pcRescheduleForm';
import { createShiftView } from 'c/pcShiftView';
import { cardOf, contactId } from './cardHarness';
import { dialingShift } from '../../pcShiftMachine/__tests__/harness';
import { fact } from '../../pcCallMachine/__tests__/samples';

const opened = () => {
  const shift = dialingShift();
  const view = createShiftView({
    now: shift.now,
    rescheduleForm: () => (source) => rescheduleForm({ ...source, agentZone: 'America/Denver' })
  });
  const run = { shift, look: () => view(shift.actor.getSnapshot()) };
  run.shift.say(fact({ status: 'previewing', zoneName: 'Mountain Standard Time', number: '2025550142', timeoutS: 60 }));
  run.shift.sent();
  run.shift.ask({ type: 'agent.openReschedule', contactId });
  const editor = () => {
    const { reschedule } = cardOf(run);
    assert.ok(reschedule, 'the editor is open');
    return reschedule;
  };
  const type = (fields: object) =>
    run.shift.ask({ type: 'agent.draftReschedule', contactId, draft: { ...editor().draft, ...fields } });
  return { ...run, run, editor, type };
};

describe('the reschedule editor', () => {
  test('stands in the place of the preview, with the preview’s own countdown', () => {
    const { run, editor } = opened();
    assert.equal(cardOf(run).preview, null);
    const { since, until } = editor();
    assert.ok(since !== null && until === since + 60_000);
  });

  test('keeps what was typed over cancel, a lost link and another delivery', () => {
    const { shift, run, editor, type } = opened();
    type({ notes: 'At work until 9:30', phoneNumber: '2025550188' });
    const { intent } = editor().cancel;
    assert.ok(intent);
    shift.ask(intent);
    assert.equal(cardOf(run).reschedule, null);
    assert.ok(cardOf(run).preview);
    shift.say(
      {
        type: 'link.lost',
        refusal: { code: 'noConnection', status: null, description: '', retryAfterMs: null },
        failures: 1,
        retryAt: 0
      },
      { type: 'link.restored' },
      fact({ status: 'previewing', timeoutS: 20 })
    );
    shift.ask({ type: 'agent.openReschedule', contactId });
    assert.equal(editor().draft.notes, 'At work until 9:30');
    assert.equal(editor().draft.phoneNumber, '2025550188');
  });

  test('sends what stands in it, and nothing while something is wrong', () => {
    const { shift, editor, type } = opened();
    type({ date: '2026-03-08', time: '02:30' });
    assert.equal(editor().save.intent, null);
    assert.deepEqual(editor().save.say, { word: 'offReschedule' });
    type({ time: '03:30', deliverTo: 'anyone', notes: 'by e-mail first' });
    const { intent } = editor().save;
    assert.ok(intent);
    shift.ask(intent);
    assert.deepEqual(shift.sent(), [
      {
        type: 'command.dispose',
        contactId,
        choice: {
          dispositionId: '-74',
          notes: 'by e-mail first',
          callbackTime: '2026-03-08T03:30:00',
          callbackNumber: '2025550142'
        }
      }
    ]);
    assert.equal(editor().save.state, 'asked');
  });

  test('a refused save leaves everything where it was', () => {
    const { shift, editor, type } = opened();
    type({ notes: 'kept' });
    const { intent } = editor().save;
    assert.ok(intent);
    shift.ask(intent);
    const [command] = shift.sent();
    assert.ok(command);
    shift.say({
      type: 'dialer.refused',
      command,
      refusal: { code: 'notAllowedNow', status: 400, description: 'in the past', retryAfterMs: null }
    });
    assert.equal(editor().save.state, 'refused');
    assert.equal(editor().draft.notes, 'kept');
  });
});
