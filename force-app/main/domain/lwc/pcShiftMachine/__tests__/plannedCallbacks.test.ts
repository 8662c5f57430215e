/** Planned callbacks: the list, saving, and a save nobody answers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import { refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { draft, listed, MINUTE, plan, planned, rules } from './callbackSamples';
import { askingShift, promisedShift, savingShift } from './callbackShifts';
import type { TestShift } from './harness';

const due = T0 + 90 * MINUTE;
const create = { type: 'command.createCallback', plan: plan() } as const;
const fresh = planned({ callbackId: '55300', at: due });
const kept = (shift: TestShift) => shift.context().callbackForms.planned !== null;

describe('the list', () => {
  test('is what was read last; a failure keeps it and can be tried again', () => {
    const shift = promisedShift();
    shift.say({ type: 'dialer.listFailed', list: 'callbacks', skillId: null, refusal: refusal('dialerFailed') });
    assert.equal(shift.context().planned.state, 'failed');
    assert.equal(shift.context().planned.items.length, 1);
    shift.ask({ type: 'agent.readCallbacks' });
    assert.deepEqual(shift.sent(), [{ type: 'command.readCallbacks' }]);
    shift.say(listed());
    assert.deepEqual(shift.context().planned, { state: 'ready', items: [], refusal: null });
    assert.equal(shift.context().failedLists.callbacks, undefined);
  });
});

describe('saving', () => {
  test('sends once, closes the form when it is taken, and reads the list', () => {
    const shift = savingShift();
    shift.ask({ type: 'agent.saveCallback', callbackId: null, plan: plan(), due });
    assert.deepEqual(shift.sent(), [create]);
    assert.ok(kept(shift));
    shift.say({ type: 'dialer.accepted', command: create });
    assert.equal(kept(shift), false);
    assert.equal(shift.context().callbackSave?.end, 'saved');
    assert.deepEqual(shift.sent(), [{ type: 'command.readCallbacks' }]);
  });

  test('a refusal keeps the form and what stands in it', () => {
    const shift = savingShift();
    shift.ask({ type: 'agent.draftCallback', place: 'planned', draft });
    shift.say({ type: 'dialer.refused', command: create, refusal: refusal('badDetails') });
    assert.deepEqual(shift.context().callbackForms.planned?.draft, draft);
    assert.equal(shift.context().callbackSave?.refusal?.code, 'badDetails');
    shift.ask({ type: 'agent.saveCallback', callbackId: null, plan: plan({ notes: 'x' }), due });
    assert.equal(shift.value().callbacks, 'saving');
  });

  test('nothing incomplete, unknown or forbidden is sent', () => {
    const shift = promisedShift();
    const save = (fields: Parameters<typeof plan>[0], callbackId: string | null = null) =>
      shift.ask({ type: 'agent.saveCallback', callbackId, plan: plan(fields), due });
    save({ number: '' });
    save({ at: '' });
    save({ skillId: '' });
    save({}, '1');
    shift.say({
      type: 'dialer.permissionsListed',
      permissions: [{ key: 'HideCreateCommitments', value: 'Hide' }]
    });
    save({});
    shift.say(rules('withNotes'));
    shift.ask({ type: 'agent.deleteCallback', callbackId: '55201', notes: '' });
    assert.deepEqual(shift.sent(), []);
    shift.ask({ type: 'agent.deleteCallback', callbackId: '55201', notes: 'twice' });
    assert.deepEqual(shift.sent(), [{ type: 'command.deleteCallback', callbackId: '55201', notes: 'twice' }]);
  });

  test('what takes longer is said, and the form stays while it is under way', () => {
    const shift = savingShift();
    shift.clock.increment(LATE_MS);
    assert.equal(shift.value().callbacks, 'delayed');
    shift.ask({ type: 'agent.closeCallback', place: 'planned' });
    assert.ok(kept(shift));
    shift.say({ type: 'dialer.accepted', command: create });
    assert.equal(kept(shift), false);
  });
});

describe('a save nobody answers', () => {
  test('is looked for in the list and not sent again: found, it is done', () => {
    const shift = askingShift();
    assert.deepEqual(
      shift.sent().map(({ type }) => type),
      ['command.createCallback', 'command.readCallbacks']
    );
    shift.ask({ type: 'agent.saveCallback', callbackId: null, plan: plan(), due });
    assert.deepEqual(shift.sent(), []);
    shift.say(listed(planned(), fresh));
    assert.equal(shift.context().callbackSave?.end, 'found');
    assert.equal(kept(shift), false);
  });

  test('not in the list: it may be sent again, and what was typed is there', () => {
    for (const list of [
      listed(planned()),
      listed(planned(), { ...fresh, at: due + 5 * MINUTE }),
      listed({ ...fresh, callbackId: '55201' })
    ]) {
      const shift = askingShift();
      shift.sent();
      shift.say(list);
      assert.equal(shift.context().callbackSave?.end, 'missing');
      assert.ok(kept(shift));
      shift.ask({ type: 'agent.saveCallback', callbackId: null, plan: plan(), due });
      assert.deepEqual(shift.sent(), [create]);
    }
  });

  test('a list that cannot be read leaves it unsure until it can; a link that comes back reads it', () => {
    const shift = askingShift();
    shift.say({ type: 'dialer.refused', command: { type: 'command.readCallbacks' }, refusal: refusal('noConnection') });
    assert.equal(shift.value().callbacks, 'unsure');
    shift.sent();
    shift.ask({ type: 'agent.saveCallback', callbackId: null, plan: plan(), due });
    assert.deepEqual(shift.sent(), []);
    shift.say(
      { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: shift.now() + 1000 },
      { type: 'link.restored' }
    );
    assert.deepEqual(shift.sent(), [{ type: 'command.readCallbacks' }]);
    shift.say(listed(planned(), fresh));
    assert.equal(shift.context().callbackSave?.end, 'found');
  });

  test('a removal is done when it is gone, a change when the list shows it', () => {
    for (const [removal, list, end] of [
      [true, listed(), 'found'],
      [true, listed(planned()), 'missing'],
      [false, listed(planned({ at: due })), 'found'],
      [false, listed(planned()), 'missing']
    ] as const) {
      const shift = promisedShift();
      shift.ask(
        removal
          ? { type: 'agent.deleteCallback', callbackId: '55201', notes: '' }
          : { type: 'agent.saveCallback', callbackId: '55201', plan: plan(), due }
      );
      const [command] = shift.sent();
      assert.ok(command);
      shift.say({ type: 'dialer.refused', command, refusal: refusal('dialerFailed') }, list);
      assert.equal(shift.context().callbackSave?.end, end);
    }
  });
});
