/** Calls the agent places by hand: when they go out, what is kept of them, and what ends the form. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AgentIntent, DialerCommand, Skill } from 'c/pcFacts';
import { dialGap } from 'c/pcShiftMachine';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, runningShift, skill, skills } from './harness';
import type { TestShift } from './harness';

const manual: Skill = skill({
  skillId: '880010',
  skillName: 'Outbound Manual',
  personalConnection: false,
  pickable: false,
  manualOutbound: true
});
const dial = {
  type: 'agent.dialNumber',
  number: '+12025550188',
  skillId: '880010',
  callerId: '',
  parentContactId: null
} as const satisfies AgentIntent;
const command: DialerCommand = { ...dial, type: 'command.dialNumber' };
const draft = { number: '+12025550188', skillId: '880010', callerId: '' };

const able = (shift = runningShift()): TestShift => {
  shift.say({ type: 'dialer.skillsListed', skills: [...skills, manual] });
  shift.sent();
  return shift;
};
const dialed = ({ sent }: TestShift): readonly DialerCommand[] => sent().filter(({ type }) => type === 'command.dialNumber');
const placed = fact({ contactId: '7', callType: 'Regular', skillId: '880010', status: 'dialing', number: '+12025550188' });

describe('dialing by hand', () => {
  test('sends the number once, and nothing before it was pressed', () => {
    const shift = able();
    shift.ask({ type: 'agent.openDial' }, { type: 'agent.draftDial', draft });
    assert.deepEqual(shift.sent(), []);
    shift.ask(dial, dial);
    assert.deepEqual(dialed(shift), [command]);
    assert.equal(shift.context().dial.open, true, 'nothing optimistic');
  });

  test('taken: the form is empty and closed, the skill stays, the number can be dialed again', () => {
    for (const answer of [{ type: 'dialer.accepted', command } as const, placed]) {
      const shift = able();
      shift.ask({ type: 'agent.openDial' }, { type: 'agent.draftDial', draft }, dial);
      shift.say(answer);
      assert.deepEqual(shift.context().dial, {
        open: false,
        draft: { number: '', skillId: '880010', callerId: '' },
        sent: null,
        last: { number: '+12025550188', skillId: '880010', callerId: '' }
      });
    }
  });

  test('is answered by the call that goes out, and by no other contact', () => {
    const shift = able();
    shift.ask(dial);
    shift.say(fact({ contactId: '8', callType: 'Regular', inbound: true, status: 'offered' }));
    assert.equal(shift.context().asked['command.dialNumber']?.stage, 'asked');
    shift.say(placed);
    assert.equal(shift.context().asked['command.dialNumber'], undefined);
  });

  test('refused: what was typed stays, and the next change is another attempt', () => {
    const shift = able();
    shift.ask({ type: 'agent.openDial' }, { type: 'agent.draftDial', draft }, dial);
    shift.say({ type: 'dialer.refused', command, refusal: refusal('noSuchTarget') });
    assert.deepEqual(shift.context().dial.draft, draft);
    assert.equal(shift.context().dial.open, true);
    assert.equal(shift.context().dial.last, null);
    assert.equal(shift.context().asked['command.dialNumber']?.refusal?.code, 'noSuchTarget');
    shift.ask({ type: 'agent.draftDial', draft: { ...draft, number: '+1202555018' } });
    assert.equal(shift.context().asked['command.dialNumber'], undefined);
    shift.sent();
    shift.ask(dial);
    assert.deepEqual(dialed(shift), [command]);
  });

  test('closing keeps what was typed; what another component asks for fills in only what it names', () => {
    const shift = able();
    shift.ask({ type: 'agent.openDial' }, { type: 'agent.draftDial', draft: { ...draft, callerId: '100' } });
    shift.ask({ type: 'agent.closeDial' });
    assert.equal(shift.context().dial.open, false);
    shift.ask({ type: 'agent.openDial', number: '+81 3-5550-0100' });
    assert.deepEqual(shift.context().dial.draft, { number: '+81 3-5550-0100', skillId: '880010', callerId: '100' });
    assert.equal(shift.context().dial.open, true);
    assert.deepEqual(shift.sent(), []);
  });
});

describe('no call of one’s own', () => {
  const refuses = (shift: TestShift, gap: ReturnType<typeof dialGap>): void => {
    assert.equal(dialGap(shift.context()), gap);
    shift.sent();
    shift.ask(dial);
    assert.deepEqual(dialed(shift), []);
    assert.equal(shift.context().dial.sent, null);
  };

  test('in the dialer', () => refuses(able(dialingShift()), 'dialer'));

  test('without a manual outbound skill, or before the skills were read', () => {
    refuses(runningShift(), 'noSkills');
    const shift = able();
    shift.ask({ ...dial, skillId: '880020' });
    assert.deepEqual(dialed(shift), [], 'a Personal Connection skill cannot be used');
  });

  test('with a contact, and in wrap-up', () => {
    for (const status of ['dialing', 'active', 'holding', 'offered', 'previewing'] as const) {
      const shift = able();
      shift.say(fact({ callType: 'Regular', status }));
      refuses(shift, 'call');
    }
    const wrapping = able();
    wrapping.say(fact({ callType: 'Regular', status: 'disconnected' }));
    refuses(wrapping, 'wrapUp');
    const acw = able();
    acw.say({ type: 'dialer.agentStateChanged', state: agentState({ acw: true, startedAt: T0 + 1000 }) });
    refuses(acw, 'wrapUp');
  });

  test('without the link', () => {
    const shift = able();
    shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    refuses(shift, null);
  });

  test('to what is no number on the wire', () => {
    for (const number of ['', '+', 'abc', '*#', '555 0142', '1'.repeat(31)]) {
      const shift = able();
      shift.ask({ ...dial, number });
      assert.deepEqual(dialed(shift), [], number);
    }
    const from = able();
    from.ask({ ...dial, callerId: 'me' });
    assert.deepEqual(dialed(from), []);
  });
});
