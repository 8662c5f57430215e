/** The notice line and what a screen reader is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import type { Fact } from 'c/pcFacts';
import { dispositions, fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { closed, leg, lost, plain, restored, state } from './shiftFacts';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

describe('the notice line: the most urgent thing, else the tally', () => {
  const word = ({ look }: ViewedShift) => look().notice.text.word;

  test('in order of urgency', () => {
    const run = viewed();
    assert.deepEqual(run.look().notice.text, { word: 'noticeTally', with: { dialed: 0, talked: 0 } });
    run.shift.say({ type: 'dialer.listFailed', list: 'zones', skillId: null, refusal: refusal('dialerFailed') });
    assert.equal(word(run), 'noticeListFailed');
    run.shift.say({ type: 'dialer.listRanLow', empty: false });
    assert.equal(word(run), 'noticeListLow');
    run.shift.say({ type: 'dialer.listRanLow', empty: true });
    assert.equal(word(run), 'noticeListEmpty');
    run.shift.say(state({ condition: 'dialer', next: [{ state: 'Available', reason: '' }] }));
    assert.equal(word(run), 'noticeNext');
    run.shift.ask({ type: 'agent.mute' });
    run.shift.clock.increment(LATE_MS);
    assert.equal(word(run), 'noticeLate');
    run.shift.say(leg('disconnected'));
    assert.equal(word(run), 'noticeLegDown');
    assert.deepEqual(run.look().notice.action?.intent, { type: 'agent.callMyPhone' });
    run.shift.say({ type: 'dialer.refused', command: { type: 'command.mute' }, refusal: refusal('forbidden') });
    assert.equal(word(run), 'noticeMuteRefused');
    run.shift.say(lost);
    assert.equal(word(run), 'noticeReconnecting');
  });

  test('the link: counting down, trying, given up', () => {
    const run = viewed();
    run.shift.say(lost);
    const { text, until, action, tone } = run.look().notice;
    assert.deepEqual(
      [text, until, tone, action?.name, action?.state],
      [{ word: 'noticeReconnecting', with: { count: 3 } }, T0 + 4000, 'warning', 'retryLink', 'ready']
    );
    run.shift.ask({ type: 'agent.retryLink' });
    assert.deepEqual([run.look().notice.action?.state, run.look().notice.action?.text.word], ['asked', 'buttonTrying']);
    run.shift.clock.increment(4000);
    assert.deepEqual([run.look().notice.text.word, run.look().notice.until], ['noticeReconnectingNow', null]);
    run.shift.say({ type: 'link.failed', refusal: refusal('signedOut') });
    assert.equal(word(run), 'noticeLinkFailed');
    run.shift.say(restored);
    assert.equal(word(run), 'noticeTally');
  });

  test('what was refused is told by what it was', () => {
    const refused = (command: Extract<Fact, { type: 'dialer.refused' }>['command']): Fact => ({
      type: 'dialer.refused',
      command,
      refusal: refusal()
    });
    const run = plain();
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    run.shift.say(refused({ type: 'command.pickSkill', skillName: 'Collections A' }));
    assert.equal(word(run), 'noticeSkillRefused');
    run.shift.ask({ type: 'agent.goAvailable' });
    run.shift.say(refused({ type: 'command.setState', state: 'Available', reason: '' }));
    assert.equal(word(run), 'noticeStateRefused');
    run.shift.ask({ type: 'agent.disconnect' });
    run.shift.say(refused({ type: 'command.disconnect', force: false }));
    assert.equal(word(run), 'noticeEndRefused');
    run.shift.say(state({ reason: 'Lunch' }));
    assert.equal(word(run), 'noticeTally', 'another state, old news');
    run.shift.say(leg('disconnected'));
    run.shift.ask({ type: 'agent.callMyPhone' });
    run.shift.say(refused({ type: 'command.callLeg' }));
    assert.equal(word(run), 'noticeLegRefused');
    const inSkill = viewed();
    inSkill.shift.ask({ type: 'agent.leaveSkill' });
    inSkill.shift.say(refused({ type: 'command.leaveSkill' }));
    assert.equal(word(inSkill), 'noticeLeaveRefused');
    assert.equal(inSkill.look().assertive?.word, 'saidError');
  });

  test('a choice that was not saved is told, with the name', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'disconnected', name: '' }));
    run.shift.say({ type: 'dialer.dispositionsListed', skillId: '880020', dispositions });
    run.shift.ask({ type: 'agent.draft', contactId: '700200001', dispositionId: '12', notes: '' });
    run.shift.say({ type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.equal(word(run), 'noticeNotSaved');
    assert.deepEqual(run.look().notice.text.with?.name, { word: 'happenedNoName' });
  });

  test('a leg that was lost is said in no skill too, with a way to call it; one that was never up is not', () => {
    const run = plain();
    assert.equal(word(run), 'noticeTally');
    run.shift.say(leg('active'), leg('disconnected'));
    assert.equal(word(run), 'noticeLegDown');
    assert.deepEqual(run.look().notice.action?.intent, { type: 'agent.callMyPhone' });
    assert.equal(run.look().waiting?.hint.word, 'waitingLegHint');
    run.shift.say(leg('dialing'));
    assert.equal(word(run), 'noticeLegDialing');
  });
});

describe('live regions', () => {
  test('a burst is one polite sentence', () => {
    const run = viewed();
    run.shift.say(fact(), fact({ contactId: '2', status: 'ringing' }), fact({ contactId: '3', status: 'ringing' }));
    assert.deepEqual(run.look().polite, {
      word: 'saidAnd',
      with: { first: { word: 'saidRinging', with: { count: 2 } }, second: { word: 'saidDialing', with: { count: 1 } } }
    });
  });

  test('without lines: how the last one ended and what the agent is', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'ringing' }), closed('700200001'));
    const { polite } = run.look();
    assert.deepEqual(polite?.with?.first, {
      word: 'saidEnded',
      with: { name: 'Rosa Example', happened: { word: 'happenedEndedRinging' } }
    });
    assert.deepEqual((polite?.with?.second as { word: string }).word, 'saidState');
  });

  test('connected is said once, and not again after a hold', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active', linked: true }));
    const said = run.look().assertive;
    assert.deepEqual(said, { word: 'saidConnected', with: { name: 'Rosa Example' } });
    run.shift.say(fact({ status: 'holding' }), fact({ status: 'active' }));
    assert.equal(run.look().assertive, said);
  });

  test('the same refusal twice is said twice', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active' }));
    const refuse = () => {
      run.shift.ask({ type: 'agent.hold', contactId: '700200001' });
      run.look();
      run.shift.say({ type: 'dialer.refused', command: { type: 'command.hold', contactId: '700200001' }, refusal: refusal() });
      return run.look().assertive;
    };
    const first = refuse();
    assert.equal(first?.word, 'saidError');
    const second = refuse();
    assert.deepEqual(second, first);
    assert.notEqual(second, first);
  });
});
