/** Before the first card: the connect form and waiting. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusalCatalogue } from 'c/pcFacts';
import type { AgentStateFact, RefusalCode } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { makeShift, session } from '../../pcShiftMachine/__tests__/harness';
import { station } from '../../pcShiftMachine/__tests__/shiftSamples';
import { closed, leg, lost, plain, state } from './shiftFacts';
import { setUp } from './previewHarness';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

describe('connect', () => {
  test('the form, with the station used last', () => {
    const { look } = viewed(makeShift({ station }));
    assert.deepEqual(look().connect, { state: 'ready', station, problem: null });
    assert.equal(look().stage, 'connect');
    assert.deepEqual(look().utility.label, { word: 'utilityConnect' });
    const { title, subtitle } = look().availability;
    assert.deepEqual([title, subtitle], [{ word: 'barNoSession' }, { word: 'barConnectFirst' }], 'what is, and what to do');
  });

  test('on the way, refused, ended', () => {
    const { shift, look } = viewed(makeShift());
    shift.ask({ type: 'agent.connect', station });
    assert.equal(look().connect.state, 'connecting');
    assert.deepEqual(look().availability.subtitle, { word: 'barConnecting' });
    shift.say({ type: 'dialer.refused', command: { type: 'command.connect', station }, refusal: refusal('badStation') });
    assert.equal(look().connect.state, 'refused');
    assert.equal(look().connect.problem?.word, 'connectRefused');
    shift.ask({ type: 'agent.connect', station });
    shift.say({ type: 'dialer.sessionStarted', session: session() });
    assert.deepEqual([look().stage, look().connect.problem], ['shift', null]);
    shift.say({ type: 'dialer.sessionEnded', by: 'remote', message: 'by a supervisor' });
    assert.deepEqual(look().connect.problem, { word: 'connectEndedWithWords', with: { message: 'by a supervisor' } });
    assert.deepEqual([look().stage, look().connect.state, look().assertive?.word], ['connect', 'ended', 'saidSessionOver']);
  });

  test('every refusal has its words', () => {
    for (const code of Object.keys(refusalCatalogue) as RefusalCode[]) {
      const { shift, look } = viewed(makeShift());
      shift.ask({ type: 'agent.connect', station });
      shift.say({ type: 'dialer.refused', command: { type: 'command.connect', station }, refusal: refusal(code) });
      const why = look().connect.problem?.with?.why;
      const suffix = code.charAt(0).toUpperCase() + code.slice(1);
      assert.deepEqual(why, {
        word: 'refusedThen',
        with: { happened: { word: `refused${suffix}` }, next: { word: `next${suffix}` } }
      });
    }
  });
});

describe('waiting', () => {
  const face = ({ look }: ViewedShift) => [look().waiting?.text.word, look().waiting?.hint.word];

  test('says for what, and whether there is anything to do', () => {
    const run = plain();
    assert.deepEqual(face(run), ['waitingAway', 'waitingAwayHint']);
    const rows: readonly (readonly [Partial<AgentStateFact>, string, string])[] = [
      [{ condition: 'available' }, 'waitingAvailable', 'waitingAvailableHint'],
      [{ condition: 'unavailable', acw: true }, 'waitingWrapUp', 'waitingWrapUpHint'],
      [{ condition: 'inboundContact' }, 'waitingElsewhere', 'waitingElsewhereHint'],
      [{ condition: 'unknown' }, 'waitingUnknown', 'waitingUnknownHint'],
      [{ condition: 'dialerPending' }, 'waitingPending', 'waitingPendingHint'],
      [{ condition: 'dialer' }, 'waitingDialer', 'waitingDialerPlainHint']
    ];
    for (const [fields, ...expected] of rows) {
      run.shift.say(state(fields));
      assert.deepEqual(face(run), expected);
    }
  });

  test('a leg that was never up comes with the first skill', () => {
    const run = viewed(makeShift());
    run.shift.ask({ type: 'agent.connect', station });
    run.shift.say({ type: 'dialer.sessionStarted', session: session() }, state({}));
    assert.deepEqual([run.look().leg.state, ...face(run)], ['none', 'waitingAway', 'waitingFirstHint']);
    run.shift.say(leg('active'));
    assert.equal(face(run)[1], 'waitingAwayHint');
  });

  test('a skill that may show previews does not say that there is nothing to press', () => {
    const run = viewed();
    run.shift.say(setUp());
    assert.equal(face(run)[1], 'waitingDialerPreviewHint');
    run.shift.say(setUp({ disabled: true }));
    assert.equal(face(run)[1], 'waitingDialerPreviewHint', 'records of the law still ask');
    run.shift.say(setUp({ disabled: true }, { disabled: true }));
    assert.equal(face(run)[1], 'waitingDialerHint');
  });

  test('an empty list, a leg that is down, a lost link are said instead', () => {
    const run = viewed();
    assert.deepEqual(face(run), ['waitingSkill', 'waitingDialerPlainHint']);
    run.shift.say({ type: 'dialer.listRanLow', empty: true });
    assert.equal(face(run)[1], 'waitingEmptyHint');
    run.shift.say(leg('disconnected'));
    assert.equal(face(run)[1], 'waitingLegHint');
    run.shift.say(lost);
    assert.equal(face(run)[1], 'waitingLinkHint');
  });

  test('counts from the last line that left', () => {
    const { shift, look } = viewed();
    shift.say(fact(), closed('700200001', { changedAt: T0 + 90_000 }));
    assert.equal(look().waiting?.since, T0 + 90_000);
  });
});
