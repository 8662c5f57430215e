/** How skills are set up: read once when first needed, handed to their calls, said when missing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fact, parameters, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift } from './harness';
import type { TestShift } from './harness';

const reads = (shift: TestShift) => shift.sent().filter(({ type }) => type === 'command.readSkillParameters');
const known = (shift: TestShift, contactId?: string) => shift.call(contactId)?.getSnapshot().context.parameters;
const listed = { type: 'dialer.skillParametersListed', skillId: '880020', parameters } as const;
const command = { type: 'command.readSkillParameters', skillId: '880020' } as const;

describe('the parameters of a skill', () => {
  test('are read once, as soon as one of its contacts is dialed', () => {
    const shift = dialingShift();
    shift.say(fact());
    assert.deepEqual(reads(shift), [command]);
    shift.say(fact({ status: 'ringing' }), fact({ contactId: '2' }), listed, fact({ contactId: '3', status: 'previewing' }));
    assert.deepEqual(reads(shift), []);
    shift.say(fact({ contactId: '4', skillId: '880021' }));
    assert.deepEqual(reads(shift), [{ ...command, skillId: '880021' }]);
  });

  test('are not read for ordinary calls, for no skill, or when it is too late', () => {
    const shift = dialingShift();
    shift.say(
      fact({ callType: 'Regular' }),
      fact({ contactId: '2', skillId: null }),
      fact({ contactId: '3', status: 'disconnected' })
    );
    assert.deepEqual(reads(shift), []);
  });

  test('reach the calls of the skill, present and future', () => {
    const shift = dialingShift();
    shift.say(fact(), fact({ contactId: '2', skillId: '880021' }));
    assert.equal(known(shift), null);
    shift.say(listed, fact({ contactId: '3' }));
    assert.deepEqual([known(shift), known(shift, '2'), known(shift, '3')], [parameters, null, parameters]);
  });

  test('are said to be missing, read again with the next fact, and then no longer missing', () => {
    const shift = dialingShift();
    shift.say(fact(), { type: 'dialer.refused', command, refusal: refusal('dialerFailed') });
    assert.equal(shift.context().failedLists.skillParameters?.code, 'dialerFailed');
    shift.sent();
    shift.say(fact({ status: 'ringing', changedAt: T0 + 1 }));
    assert.deepEqual(reads(shift), [command]);
    shift.say(listed);
    assert.deepEqual(shift.context().failedLists, {});
    assert.equal(known(shift), parameters);
  });

  test('keep the half that was read', () => {
    const shift = dialingShift();
    shift.say(fact(), listed, {
      type: 'dialer.listFailed',
      list: 'skillParameters',
      skillId: '880020',
      refusal: refusal('dialerFailed')
    });
    assert.equal(shift.context().skillParameters['880020']?.state, 'failed');
    shift.say(fact({ contactId: '2' }));
    assert.equal(known(shift, '2'), parameters);
  });
});

describe('a line that left while the agent marked it', () => {
  const mark = { type: 'command.markMachine', contactId: '700200001', released: false } as const;
  const left = (): TestShift => {
    const shift = dialingShift();
    shift.say(fact(), listed, fact({ status: 'screening', linked: true, changedAt: T0 + 1000 }));
    shift.clock.increment(300);
    shift.ask({ type: 'agent.markMachine', contactId: '700200001' });
    assert.deepEqual(
      shift.sent().filter(({ type }) => type === 'command.markMachine'),
      [mark]
    );
    shift.say(fact({ status: 'disconnected', final: true, changedAt: T0 + 2000 }));
    assert.equal(shift.call(), undefined);
    return shift;
  };
  const closing = (shift: TestShift) => [shift.context().endedLines[0]?.closing, shift.context().attempts[0]?.closing];

  test('was closed by the agent when the dialer answers yes, however late', () => {
    const shift = left();
    assert.deepEqual(closing(shift)[0], { mark: 'machine', answer: 'open' });
    shift.say({ type: 'dialer.accepted', command: mark });
    const taken = { mark: 'machine', answer: 'taken' };
    assert.deepEqual(closing(shift), [taken, taken]);
  });

  test('was closed by the dialer when the dialer says that it was too late', () => {
    const shift = left();
    shift.say({ type: 'dialer.refused', command: mark, refusal: refusal('contactGone') });
    assert.equal(closing(shift)[0]?.answer, 'tooLate');
    shift.say({ type: 'dialer.accepted', command: mark });
    assert.equal(closing(shift)[0]?.answer, 'tooLate', 'the first answer stands');
  });

  test('stays open when the answer was lost, or is about another command or line', () => {
    const shift = left();
    shift.say(
      { type: 'dialer.accepted', command: { ...mark, contactId: '2' } },
      { type: 'dialer.accepted', command: { ...mark, type: 'command.markFax' } },
      { type: 'dialer.refused', command: mark, refusal: refusal('noAnswer') }
    );
    assert.equal(closing(shift)[0]?.answer, 'open');
  });
});
