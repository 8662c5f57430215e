/** Cards: states, what is heard, controls, problems. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import type { ContactStatus } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { cardOf, contactId, control, showing } from './cardHarness';
import { leg, lost } from './shiftFacts';
import type { ViewedShift } from './viewHarness';

const faces = (run: ViewedShift) => cardOf(run).controls.map(({ name, state, say }) => `${name} ${state} ${say.word}`);

describe('a card', () => {
  test('state, word, icon and step belong together', () => {
    const rows: readonly (readonly [ContactStatus, string, string, string, number])[] = [
      ['previewing', 'previewing', 'statePreviewing', 'utility:preview', 0],
      ['dialing', 'dialing', 'stateDialing', 'utility:dialing', 1],
      ['ringing', 'ringing', 'stateRinging', 'utility:notification', 2],
      ['screening', 'screening', 'stateScreening', 'utility:scan', 3],
      ['active', 'active', 'stateActive', 'utility:call', 4],
      ['holding', 'held', 'stateHeld', 'utility:pause', 4],
      ['masking', 'masked', 'stateMasked', 'utility:hide', 4],
      ['joined', 'conferenced', 'stateConferenced', 'utility:people', 4],
      ['offered', 'offered', 'stateOffered', 'utility:phone_portrait', 0],
      ['callbackOffered', 'callbackOffered', 'stateCallbackOffered', 'utility:level_down', 0],
      ['disconnected', 'wrappingUp', 'stateWrappingUp', 'utility:note', 0]
    ];
    for (const [status, state, word, icon, step] of rows) {
      const card = cardOf(showing({ status }));
      assert.deepEqual([card.state, card.stateText.word, card.stateIcon, card.step], [state, word, icon, step]);
    }
  });

  test('an unknown state shows the raw word, and says when there is none', () => {
    const card = cardOf(showing({ status: 'unknown', rawStatus: '<b>Parked</b>' }));
    assert.deepEqual(card.stateText, { word: 'stateUnknown', with: { raw: '<b>Parked</b>' } });
    assert.equal(card.problem?.word, 'problemUnknownState');
    assert.deepEqual(cardOf(showing({ status: 'unknown', rawStatus: '' })).stateText, { word: 'stateNoWord' });
  });

  test('in words which line is heard', () => {
    assert.equal(cardOf(showing({ status: 'ringing' })).hear, null);
    const run = showing({ status: 'screening', linked: true });
    assert.deepEqual(cardOf(run).hear, { word: 'hearThis' });
    run.shift.say({ type: 'dialer.muteChanged', muted: true });
    assert.deepEqual(cardOf(run).hear, { word: 'hearThisMuted' });
    run.shift.say(leg('disconnected'));
    assert.deepEqual(cardOf(run).hear, { word: 'hearLegDown' });
    assert.equal(cardOf(showing({ status: 'holding', linked: true })).hear, null, 'on hold it is not heard');
    assert.equal(cardOf(showing({ status: 'disconnected', linked: true })).hear, null);
  });

  test('the skill only when it is not the one in the bar', () => {
    assert.equal(cardOf(showing()).skillName, null);
    assert.equal(cardOf(showing({ skillId: '880021' })).skillName, 'Renewals West');
    assert.equal(cardOf(showing({ blendingSkillName: 'Welcome calls' })).skillName, 'Welcome calls');
    assert.equal(cardOf(showing({ skillId: '1' })).skillName, null, 'not known, not guessed');
  });

  test('a conversation is timed from its beginning, a hold from when it was set', () => {
    const run = showing({ status: 'active', changedAt: T0 });
    run.shift.say(fact({ status: 'holding', changedAt: T0 + 30_000 }));
    assert.equal(cardOf(run).since, T0 + 30_000);
    run.shift.say(fact({ status: 'active', changedAt: T0 + 60_000 }));
    assert.equal(cardOf(run).since, T0);
  });

  test('while the link is lost it is the last known state, and the agent keeps talking', () => {
    const run = showing({ status: 'active', linked: true });
    run.shift.say(lost);
    const { stale, stateText, stateIcon, problem, hear } = cardOf(run);
    assert.deepEqual(
      [stale, stateText.word, stateIcon, problem?.word, hear],
      [true, 'stateWasActive', 'utility:offline', 'problemKeepTalking', null]
    );
  });
});

describe('controls of a live call', () => {
  test('by state, each with its reason when it is off', () => {
    assert.deepEqual(faces(showing({ status: 'active' })), [
      'hold ready sayHold',
      'mute ready sayMute',
      'mask ready sayMask',
      'record ready sayRecord',
      'keypad ready sayKeypad',
      'further ready sayTakeFurther',
      'disposition ready sayAhead',
      'hangUp ready sayHangUp'
    ]);
    assert.deepEqual(faces(showing({ status: 'holding' })), [
      'hold ready sayResume',
      'mute ready sayMute',
      'mask off offHeld',
      'record off offHeld',
      'keypad off offHeld',
      'further ready sayTakeFurther',
      'disposition ready sayAhead',
      'hangUp off offHeld'
    ]);
    assert.deepEqual(faces(showing({ status: 'masking' })), [
      'hold off offMasked',
      'mute ready sayMute',
      'mask ready sayUnmask',
      'record off offMasked',
      'keypad off offMasked',
      'further off offMasked',
      'disposition ready sayAhead',
      'hangUp off offMasked'
    ]);
    assert.deepEqual(faces(showing({ status: 'joined' })), [
      'hold off offConferenced',
      'mute ready sayMute',
      'mask ready sayMask',
      'record ready sayRecord',
      'keypad off offConferenceTones',
      'further off offHoldConference',
      'disposition ready sayAhead',
      'hangUp ready sayHangUp'
    ]);
    for (const status of ['dialing', 'ringing', 'screening', 'previewing', 'disconnected', 'unknown'] as const) {
      assert.deepEqual(faces(showing({ status })), [], status);
    }
    assert.deepEqual(faces(showing({ status: 'offered' })), ['accept ready sayTake', 'refuse ready sayRefuse']);
    assert.deepEqual(faces(showing({ status: 'dialing', callType: 'Regular' })), ['hangUp ready sayHangUp']);
  });

  test('hang up stays enabled while muted', () => {
    const run = showing({ status: 'active' });
    run.shift.say({ type: 'dialer.muteChanged', muted: true });
    assert.equal(control(run, 'hangUp').state, 'ready');
    assert.equal(control(run, 'hangUp').say.word, 'sayHangUpMuted', 'mute outlives the call');
    const mute = control(run, 'mute');
    assert.deepEqual([mute.pressed, mute.text.word, mute.intent], [true, 'buttonMuted', { type: 'agent.unmute' }]);
  });

  test('asked, late, refused, and free again', () => {
    const run = showing({ status: 'active' });
    run.shift.ask({ type: 'agent.hold', contactId });
    assert.deepEqual([control(run, 'hold').state, control(run, 'hold').text.word], ['asked', 'buttonHolding']);
    run.shift.clock.increment(LATE_MS);
    assert.deepEqual([control(run, 'hold').state, control(run, 'hold').text.word], ['late', 'buttonLate']);
    assert.equal(cardOf(run).problem?.word, 'problemLate');
    run.shift.say({
      type: 'dialer.refused',
      command: { type: 'command.hold', contactId },
      refusal: refusal('notAllowedNow', { description: 'Contact is masked' })
    });
    const hold = control(run, 'hold');
    assert.equal(hold.state, 'refused');
    assert.deepEqual(hold.intent, { type: 'agent.hold', contactId }, 'press again to retry');
    assert.deepEqual(hold.say, { word: 'sayRefused' }, 'why stands on the card, and once');
    assert.deepEqual(cardOf(run).problem, {
      word: 'problemRefused',
      with: {
        why: {
          word: 'refusedWithWords',
          with: {
            happened: { word: 'refusedNotAllowedNow' },
            description: 'Contact is masked',
            next: { word: 'nextNotAllowedNow' }
          }
        }
      }
    });
  });

  test('while a hang-up is asked the others wait for it', () => {
    const run = showing({ status: 'active' });
    run.shift.ask({ type: 'agent.hangUp', contactId });
    assert.deepEqual(faces(run), [
      'hold off offHangingUp',
      'mute ready sayMute',
      'mask off offHangingUp',
      'record off offHangingUp',
      'keypad off offHangingUp',
      'further off offHangingUp',
      'disposition ready sayAhead',
      'hangUp asked sayAsked'
    ]);
  });

  test('they wait for the link, and hanging up says what else to do', () => {
    const run = showing({ status: 'active' });
    run.shift.say(lost);
    assert.deepEqual(
      faces(run),
      ['hold', 'mute', 'mask', 'record', 'keypad', 'further']
        .map((name) => `${name} off offLink`)
        .concat('disposition ready sayAhead', 'hangUp off offLinkHangUp')
    );
  });

  test('without a leg there is nothing to mute', () => {
    const run = showing({ status: 'active' });
    run.shift.say(leg('disconnected'));
    assert.equal(control(run, 'mute').say.word, 'offLegDown');
  });
});
