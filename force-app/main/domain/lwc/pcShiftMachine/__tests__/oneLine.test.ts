import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disposition, fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, makeShift, session, skills } from './harness';

test('one line: connect, pick a skill, dial, talk, hang up, wrap up, next', () => {
  const shift = makeShift();
  assert.deepEqual(shift.outbox, [], 'on start nothing is sent');
  const station = { stationId: '', phoneNumber: '5550100' };
  shift.ask({ type: 'agent.connect', station });
  assert.deepEqual(shift.sent(), [{ type: 'command.connect', station }]);
  shift.say(
    { type: 'dialer.sessionStarted', session: session() },
    { type: 'dialer.agentStateChanged', state: agentState() },
    { type: 'dialer.skillsListed', skills }
  );
  shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
  assert.deepEqual(shift.sent(), [{ type: 'command.pickSkill', skillName: 'Collections A' }]);
  shift.say({ type: 'dialer.agentStateChanged', state: agentState({ condition: 'dialer', startedAt: T0 + 1000 }) });
  assert.deepEqual(shift.context().skill, { skillId: '880020', skillName: 'Collections A' });
  shift.say(fact(), fact({ status: 'ringing', linked: true, changedAt: T0 + 3000 }));
  shift.say(fact({ status: 'screening', linked: true, changedAt: T0 + 5000, screenPopUrl: 'https://crm.test/1' }));
  assert.deepEqual(shift.sent(), [
    { type: 'command.readSkillParameters', skillId: '880020' },
    { type: 'command.readDispositions', skillId: '880020' }
  ]);
  shift.say({ type: 'dialer.dispositionsListed', skillId: '880020', dispositions: [disposition()] });
  shift.say(fact({ status: 'active', linked: true, changedAt: T0 + 6000, screenPopUrl: 'https://crm.test/1' }));
  assert.deepEqual(
    shift.emitted.flatMap((event) => (event.type === 'screenPopDue' ? [[event.contactId, event.contact.screenPopUrl]] : [])),
    [['700200001', 'https://crm.test/1']]
  );
  assert.deepEqual(shift.sent(), [{ type: 'command.readTags', skillId: '880020' }]);
  shift.ask({ type: 'agent.hangUp', contactId: '700200001' }, { type: 'agent.hangUp', contactId: '700200001' });
  assert.deepEqual(shift.sent(), [{ type: 'command.hangUp', contactId: '700200001' }], 'a second press does nothing');
  shift.say(
    { type: 'dialer.accepted', command: { type: 'command.hangUp', contactId: '700200001' } },
    fact({ status: 'disconnected', changedAt: T0 + 66_000 })
  );
  assert.deepEqual(shift.sent(), [{ type: 'command.readSaved', contactId: '700200001' }]);
  const choice = { dispositionId: '12', notes: 'pays Friday' };
  shift.ask({ type: 'agent.dispose', contactId: '700200001', choice });
  assert.deepEqual(shift.sent(), [{ type: 'command.dispose', contactId: '700200001', choice }]);
  shift.say(fact({ status: 'disconnected', final: true, changedAt: T0 + 70_000 }));
  assert.equal(shift.call(), undefined, 'the finished call is stopped and dropped');
  assert.deepEqual(shift.context().lines, {});
  assert.deepEqual(shift.context().tally, { dialed: 1, talked: 1 });
  const [ended] = shift.context().endedLines;
  assert.equal(ended?.hungUp, true);
  assert.equal(ended?.activeSince, T0 + 6000);
  assert.equal(ended?.endedAt, T0 + 66_000);
  shift.say(fact({ contactId: '700200002', name: 'Ken Sample', changedAt: T0 + 72_000 }));
  assert.ok(shift.call('700200002'));
  assert.deepEqual(
    shift.emitted.filter(({ type }) => type === 'wasOdd'),
    []
  );
});
