import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShiftView } from 'c/pcShiftView';
import { disposition, fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift } from '../../pcShiftMachine/__tests__/harness';

test('the panel of one line, from dialing to the next call', () => {
  const shift = dialingShift();
  const view = createShiftView({ now: shift.now });
  const look = () => view(shift.actor.getSnapshot());

  assert.equal(look().stage, 'shift');
  assert.deepEqual(look().waiting?.text, { word: 'waitingSkill', with: { skill: 'Collections A' } });
  assert.equal(look().availability.title, 'Collections A');
  assert.deepEqual(look().availability.subtitle, { word: 'barInDialer' });

  shift.say(fact());
  assert.deepEqual(
    look().cards.map(({ position, name, state, step, controls }) => ({ position, name, state, step, controls })),
    [{ position: 1, name: 'Rosa Example', state: 'dialing', step: 1, controls: [] }]
  );
  assert.equal(look().waiting, null);
  assert.deepEqual(look().utility.label, { word: 'utilityDialing', with: { count: 1 } });

  shift.say(fact({ status: 'screening', linked: true, changedAt: T0 + 5000 }));
  assert.deepEqual(look().cards[0]?.hear, { word: 'hearThis' });

  shift.say(fact({ status: 'active', linked: true, changedAt: T0 + 6000 }));
  assert.deepEqual(
    look().cards[0]?.controls.map(({ name, state }) => [name, state]),
    [
      ['hold', 'ready'],
      ['mute', 'ready'],
      ['mask', 'ready'],
      ['record', 'ready'],
      ['keypad', 'ready'],
      ['further', 'ready'],
      ['disposition', 'ready'],
      ['hangUp', 'ready']
    ]
  );
  assert.deepEqual(look().assertive, { word: 'saidConnected', with: { name: 'Rosa Example' } });

  shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
  const asked = look().cards[0]?.controls.at(-1);
  assert.equal(asked?.state, 'asked');
  assert.deepEqual(asked?.text, { word: 'buttonHangingUp' });
  assert.equal(asked?.intent, null);

  shift.say(
    { type: 'dialer.dispositionsListed', skillId: '880020', dispositions: [disposition()] },
    fact({ status: 'disconnected', changedAt: T0 + 60_000 })
  );
  assert.deepEqual(look().cards[0]?.wrapUp?.save.say, { word: 'offRequired' });
  shift.ask({ type: 'agent.draft', contactId: '700200001', dispositionId: '12', notes: 'pays' });
  assert.equal(look().cards[0]?.wrapUp?.save.state, 'ready');

  const choice = { dispositionId: '12', notes: 'pays' };
  shift.ask({ type: 'agent.dispose', contactId: '700200001', choice });
  assert.equal(look().cards[0]?.wrapUp?.save.state, 'asked');
  shift.say({ type: 'dialer.accepted', command: { type: 'command.dispose', contactId: '700200001', choice } });
  shift.say(fact({ status: 'disconnected', final: true, changedAt: T0 + 66_000 }));
  assert.deepEqual(look().cards, []);
  assert.deepEqual(look().happened[0]?.text, { word: 'happenedTalked', with: { duration: '00:54' } });
  assert.deepEqual(look().notice.text, { word: 'noticeTally', with: { dialed: 1, talked: 1 } });
});
