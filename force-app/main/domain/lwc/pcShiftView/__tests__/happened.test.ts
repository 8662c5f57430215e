/** How lines ended, and the utility bar item. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Text } from '../viewTypes';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { closed, lost, plain, state } from './shiftFacts';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

describe('what just happened', () => {
  const told = (run: ViewedShift) => run.look().happened.map(({ text }) => text);

  test('by the state it ended in, by its length, by its code', () => {
    const cases: readonly (readonly [Parameters<typeof fact>[0], object, object])[] = [
      [{ status: 'previewing' }, {}, { word: 'happenedEndedPreviewing' }],
      [{ status: 'dialing' }, {}, { word: 'happenedEndedDialing' }],
      [{ status: 'ringing' }, {}, { word: 'happenedEndedRinging' }],
      [{ status: 'screening' }, {}, { word: 'happenedEndedScreening' }],
      [{ status: 'offered' }, {}, { word: 'happenedEndedOffered' }],
      [{ status: 'callbackOffered' }, {}, { word: 'happenedEndedCallback' }],
      [{ status: 'unknown' }, {}, { word: 'happenedEndedUnknown' }],
      [{ status: 'active' }, { changedAt: T0 + 228_000 }, { word: 'happenedTalked', with: { duration: '03:48' } }],
      [{ status: 'active' }, { changedAt: T0 + 3_728_000 }, { word: 'happenedTalked', with: { duration: '1:02:08' } }],
      [{ status: 'active' }, { changedAt: T0 + 1000 }, { word: 'happenedTalked', with: { duration: '00:01' } }],
      [
        { status: 'active' },
        { changedAt: T0 + 999 },
        { word: 'happenedTalked', with: { duration: { word: 'happenedNoTime' } } }
      ],
      [{ status: 'ringing' }, { disconnectCode: 'BadNumber' }, { word: 'happenedBadNumber' }],
      [{ status: 'ringing' }, { disconnectCode: 'Error' }, { word: 'happenedError' }],
      [
        { status: 'ringing' },
        { disconnectCode: '1207' },
        { word: 'happenedCode', with: { happened: { word: 'happenedEndedRinging' }, code: '1207' } }
      ]
    ];
    for (const [first, end, text] of cases) {
      const run = viewed();
      run.shift.say(fact(first), closed('700200001', end));
      assert.deepEqual(told(run), [text]);
    }
  });

  test('by whom, as far as the dialer said', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active' }));
    run.shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
    run.shift.say(
      { type: 'dialer.accepted', command: { type: 'command.hangUp', contactId: '700200001' } },
      closed('700200001')
    );
    assert.deepEqual(told(run), [{ word: 'happenedHungUp', with: { duration: '00:05' } }]);
    const early = viewed();
    early.shift.say(fact({ callType: 'Regular' }));
    early.shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
    early.shift.say(
      { type: 'dialer.accepted', command: { type: 'command.hangUp', contactId: '700200001' } },
      closed('700200001')
    );
    assert.deepEqual(told(early), [{ word: 'happenedYouEnded' }]);
  });

  test('taken away, gone, dropped with the session; newest first', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'ringing' }), fact({ contactId: '2', name: 'Ken Sample' }));
    run.shift.say(fact({ status: 'active', changedAt: T0 + 5000 }), closed('2'));
    run.shift.say({ type: 'dialer.snapshotCompleted', contactIds: [] }, fact({ contactId: '3' }));
    run.shift.say({ type: 'dialer.sessionEnded', by: 'agent', message: '' });
    assert.deepEqual(told(run), [
      { word: 'happenedSession' },
      { word: 'happenedGone' },
      { word: 'happenedTaken', with: { name: 'Rosa Example' } }
    ]);
  });

  test('who has no name is told by the number, on the list and to a screen reader; a colleague has none', () => {
    const run = viewed();
    run.shift.say(fact({ name: '', status: 'dialing' }), closed('700200001', { name: '', disconnectCode: 'Busy' }));
    assert.equal(run.look().happened[0]?.name, '5550142');
    assert.equal((run.look().polite?.with?.first as Text).with?.name, '5550142');
    const hidden = viewed();
    hidden.shift.say({ type: 'dialer.permissionsListed', permissions: [{ key: 'HideCallerPhoneNumber', value: 'Hide' }] });
    hidden.shift.say(
      fact({ name: '', inbound: true, callerId: '5550199', status: 'offered' }),
      closed('700200001', { name: '', inbound: true, callerId: '5550199' })
    );
    hidden.shift.say(
      fact({ contactId: '2', name: '', status: 'active', callType: 'Consult', number: '240012' }),
      closed('2', { name: '', callType: 'Consult', number: '240012' })
    );
    assert.deepEqual(
      hidden.look().happened.map(({ name }) => name),
      ['', '']
    );
  });
});

describe('the utility bar item', () => {
  const face = ({ look }: ViewedShift) => {
    const { label, icon, variant, highlighted, popOut } = look().utility;
    return [label.word, icon, variant, highlighted, popOut];
  };

  test('shows what wants the agent now', () => {
    const run = viewed();
    assert.deepEqual(face(run), ['utilityWaiting', 'outbound_call', null, false, true]);
    run.shift.say(fact({ contactId: '2' }), fact());
    assert.deepEqual(run.look().utility.label, { word: 'utilityDialing', with: { count: 2 } });
    run.shift.say(fact({ status: 'screening', linked: true }));
    assert.deepEqual(face(run), ['utilityScreening', 'scan', null, true, false]);
    run.shift.say(fact({ status: 'active', linked: true }));
    assert.deepEqual(face(run), ['utilityActive', 'call', 'success', false, false]);
    assert.equal(run.look().utility.since, T0);
    run.shift.say(fact({ status: 'holding' }));
    assert.deepEqual(face(run), ['utilityHeld', 'pause', 'warning', false, false]);
    run.shift.say(fact({ status: 'disconnected', timeoutS: 60 }));
    assert.deepEqual(face(run), ['utilityWrapUp', 'note', 'warning', true, false]);
    assert.equal(run.look().utility.until, T0 + 60_000);
    run.shift.say(lost);
    assert.deepEqual(face(run), ['utilityReconnecting', 'sync', 'error', true, false]);
  });

  test('a line nobody hears at AMD only counts; a preview and an offer want the agent', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'screening' }));
    assert.equal(face(run)[0], 'utilityDialing');
    run.shift.say(fact({ contactId: '2', status: 'previewing', timeoutS: 30 }));
    assert.deepEqual([face(run)[0], run.look().utility.until], ['utilityPreviewing', T0 + 30_000]);
    const offer = viewed();
    offer.shift.say(fact({ status: 'callbackOffered', name: '' }));
    assert.deepEqual(offer.look().utility.label, {
      word: 'utilityCallbackOffered',
      with: { name: '5550142' }
    });
  });

  test('without a call it is the bar', () => {
    const run = plain();
    assert.deepEqual(run.look().utility.label, { word: 'utilityState', with: { state: { word: 'barUnavailable' } } });
    run.shift.say(state({ condition: 'dialerPending' }));
    assert.equal(face(run)[0], 'utilityPending');
  });
});
