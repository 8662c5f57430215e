/** Mask, record, keypad: what the role and the session allow, and what the dialer last said. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { session } from '../../pcShiftMachine/__tests__/harness';
import { cardOf, contactId, control, showing } from './cardHarness';
import { leg } from './shiftFacts';
import type { ViewedShift } from './viewHarness';

const allowed = (...keys: readonly string[]): Fact => ({
  type: 'dialer.permissionsListed',
  permissions: keys.map((key) => ({ key, value: 'View' }))
});
const names = (run: ViewedShift) => cardOf(run).controls.map(({ name }) => name);

describe('the role and the session', () => {
  test('as long as no permissions are read nothing is taken away, but nothing extra is offered', () => {
    assert.deepEqual(names(showing({ status: 'active' })), [
      'hold',
      'mute',
      'mask',
      'record',
      'keypad',
      'further',
      'disposition',
      'hangUp'
    ]);
    assert.equal(control(showing({ status: 'active', recording: true }), 'record').say.word, 'offRecordStays');
  });

  test('what the role does not have is absent', () => {
    const run = showing({ status: 'active', inbound: true });
    run.shift.say(allowed('Masking'));
    assert.deepEqual(names(run), ['hold', 'mask', 'keypad', 'further', 'disposition', 'hangUp']);
    run.shift.say(allowed('MuteAgent', 'RecordContact'));
    assert.deepEqual(names(run), ['hold', 'mute', 'record', 'keypad', 'further', 'disposition', 'hangUp']);
    run.shift.say({ type: 'dialer.permissionsListed', permissions: [{ key: 'HideInboundHangup', value: 'Hide' }] });
    assert.deepEqual(names(run), ['hold', 'keypad', 'further', 'disposition']);
  });

  test('hiding the hang-up is about inbound calls alone', () => {
    const run = showing({ status: 'active' });
    run.shift.say({ type: 'dialer.permissionsListed', permissions: [{ key: 'HideInboundHangup', value: 'Hide' }] });
    assert.equal(control(run, 'hangUp').state, 'ready');
  });

  test('a session that cannot mask or record has no such controls', () => {
    const run = showing({ status: 'active' });
    run.shift.say({ type: 'dialer.sessionStarted', session: session({ canMask: false, canRecord: false }) });
    assert.deepEqual(names(run), ['hold', 'mute', 'keypad', 'further', 'disposition', 'hangUp']);
  });

  test('what runs already is shown all the same: a masked call can be unmasked, a recording is seen', () => {
    const masked = showing({ status: 'masking' });
    masked.shift.say(allowed('MuteAgent'));
    assert.deepEqual(control(masked, 'mask').intent, { type: 'agent.unmask', contactId });
    const recorded = showing({ status: 'active', recording: true });
    recorded.shift.say(allowed('MuteAgent'));
    const { state, text, say, pressed } = control(recorded, 'record');
    assert.deepEqual([state, text.word, say.word, pressed], ['off', 'buttonRecording', 'offRecordStays', true]);
  });
});

describe('recording', () => {
  test('is on when the dialer says so, not when it was pressed', () => {
    const run = showing({ status: 'active' });
    run.shift.say(allowed('RecordContact', 'StopRecording'));
    run.shift.ask({ type: 'agent.record', contactId });
    assert.deepEqual([control(run, 'record').text.word, control(run, 'record').pressed], ['buttonStartingRecord', false]);
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.record', contactId } });
    assert.equal(control(run, 'record').state, 'asked', 'taken is not yet so');
    run.shift.say(fact({ status: 'active', recording: true, changedAt: T0 }));
    assert.deepEqual([control(run, 'record').text.word, control(run, 'record').pressed], ['buttonRecording', true]);
    run.shift.ask({ type: 'agent.stopRecord', contactId });
    assert.equal(control(run, 'record').text.word, 'buttonStoppingRecord');
    run.shift.say(fact({ status: 'active', recording: false, changedAt: T0 }));
    assert.equal(control(run, 'record').text.word, 'buttonRecord');
  });

  test('neither starts nor stops while the call is on hold or masked', () => {
    for (const [status, word] of [
      ['holding', 'offHeld'],
      ['masking', 'offMasked']
    ] as const) {
      const run = showing({ status, recording: true });
      run.shift.say(allowed('RecordContact', 'StopRecording'));
      assert.deepEqual([control(run, 'record').state, control(run, 'record').say.word], ['off', word]);
    }
  });
});

describe('the keypad', () => {
  const keypadOf = (run: ViewedShift) => {
    const { keypad } = cardOf(run);
    assert.ok(keypad, 'no keypad');
    return keypad;
  };

  test('opens in place and shows what became of the tones', () => {
    const run = showing({ status: 'active', linked: true });
    assert.deepEqual([control(run, 'keypad').opens, control(run, 'keypad').intent], ['keypad', null]);
    run.shift.ask({ type: 'agent.sendTones', tones: '12' });
    assert.deepEqual(keypadOf(run).runs, [{ key: 0, tones: '12', state: 'sending' }]);
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.sendTones', tones: '12' } });
    run.shift.ask({ type: 'agent.sendTones', tones: '#' });
    run.shift.say({ type: 'dialer.refused', command: { type: 'command.sendTones', tones: '#' }, refusal: refusal() });
    assert.deepEqual(
      keypadOf(run).runs.map(({ tones, state }) => [tones, state]),
      [
        ['12', 'sent'],
        ['#', 'refused']
      ]
    );
    assert.equal(keypadOf(run).problem?.word, 'keypadRefused');
    run.shift.ask({ type: 'agent.sendTones', tones: '#' });
    assert.equal(keypadOf(run).problem, null);
  });

  test('says why it takes nothing, and keeps what was typed while the call waits', () => {
    const run = showing({ status: 'active', linked: true });
    run.shift.ask({ type: 'agent.sendTones', tones: '9' });
    run.shift.say(fact({ status: 'holding', changedAt: T0 + 1000 }));
    const { ready, say, runs } = keypadOf(run);
    assert.deepEqual([ready, say.word, runs.length], [false, 'offHeld', 1]);
    const without = showing({ status: 'active' });
    without.shift.say(leg('disconnected'));
    assert.deepEqual([keypadOf(without).ready, keypadOf(without).say.word], [false, 'offLegDown']);
  });

  test('is there as long as there is a conversation', () => {
    for (const status of ['dialing', 'ringing', 'screening', 'previewing', 'disconnected', 'offered'] as const) {
      assert.equal(cardOf(showing({ status })).keypad, null, status);
    }
  });
});
