/** The way on out of a wrap-up that only a change of state ends. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusal } from '../../pcCallMachine/__tests__/samples';
import { agentState } from '../../pcShiftMachine/__tests__/harness';
import { cardOf, showing } from './cardHarness';
import { state } from './shiftFacts';
import type { ViewedShift } from './viewHarness';

const stuck = (acwTimeoutS: number | null = null): ViewedShift => {
  const run = showing({ status: 'disconnected', allowDispositions: false });
  run.shift.say(state({ acw: true, reason: 'After Call Work', acwTimeoutS }));
  return run;
};
const wayOn = (run: ViewedShift) => cardOf(run).wrapUp?.wayOn ?? null;

describe('the way on', () => {
  test('says what ends the wrap-up, and one press goes on in the skill', () => {
    const run = stuck();
    assert.deepEqual(
      [cardOf(run).wrapUp?.ifNothing.word, cardOf(run).wrapUp?.meaning?.word],
      ['wrapUpStays', 'wrapUpOnlyState']
    );
    assert.deepEqual([wayOn(run)?.state, wayOn(run)?.text.word], ['ready', 'buttonNextCall']);
    assert.deepEqual(wayOn(run)?.say, { word: 'sayNextCall', with: { skill: 'Collections A' } });
    assert.deepEqual(wayOn(run)?.intent, { type: 'agent.pickSkill', skillId: '880020' });
    assert.deepEqual(
      run.look().availability.skills.map(({ hint }) => hint.word),
      ['hintEndsWrapUp', 'hintEndsWrapUp', 'hintStopped']
    );
  });

  test('is asked step by step, and the bar says where it leads', () => {
    const run = stuck();
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    assert.deepEqual([wayOn(run)?.state, wayOn(run)?.text.word], ['asked', 'buttonEndingWrapUp']);
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    assert.equal(wayOn(run)?.state, 'asked');
    assert.deepEqual(run.look().availability.subtitle, { word: 'barAskedSkill', with: { skill: 'Collections A' } });
    const command = { type: 'command.setState', state: 'Unavailable', reason: '' } as const;
    run.shift.say({ type: 'dialer.refused', command, refusal: refusal() });
    assert.equal(run.look().notice.text.word, 'noticeStateRefused');
    assert.equal(wayOn(run)?.state, 'ready');
  });

  test('in no skill it makes the agent available', () => {
    const run = showing({ status: 'disconnected', allowDispositions: false });
    run.shift.say(state({ condition: 'unavailable' }), state({ acw: true }));
    assert.deepEqual([wayOn(run)?.text.word, wayOn(run)?.say.word], ['buttonEndWrapUp', 'sayEndWrapUp']);
    assert.deepEqual(wayOn(run)?.intent, { type: 'agent.goAvailable' });
  });

  test('is off without the link, and not there where the wrap-up ends by itself or with a disposition', () => {
    const run = stuck();
    run.shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: 0 });
    assert.deepEqual([wayOn(run)?.state, wayOn(run)?.say.word], ['off', 'offLink']);
    assert.equal(wayOn(stuck(30)), null);
    const takes = showing({ status: 'disconnected' });
    takes.shift.say({ type: 'dialer.agentStateChanged', state: agentState({ acw: true, startedAt: null }) });
    assert.equal(wayOn(takes), null);
  });
});
