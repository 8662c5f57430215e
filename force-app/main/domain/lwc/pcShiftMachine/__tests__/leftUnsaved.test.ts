/** What a contact left behind unsaved: its disposition is asked about, its tags are kept. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DialerCommand, RefusalCode, SavedDisposition } from 'c/pcFacts';
import { dispositions, fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift, skill } from './harness';
import type { TestShift } from './harness';

const contactId = '700200001';
const choice = { dispositionId: '12', notes: '' };
const dispose = { type: 'command.dispose', contactId, choice } as const;
const readSaved = { type: 'command.readSaved', contactId } as const;
const saveTags = { type: 'command.saveTags', contactId, tagIds: ['3'] } as const;
const closed = fact({ status: 'disconnected', final: true, changedAt: T0 + 9000 });
const saved: SavedDisposition = { dispositionId: '12', name: 'Paid in full', notes: '', agentId: '240011', savedAt: T0 };

const inWrapUp = (): TestShift => {
  const shift = dialingShift();
  shift.say(fact({ status: 'disconnected' }), { type: 'dialer.dispositionsListed', skillId: '880020', dispositions });
  shift.say({ type: 'dialer.dispositionFound', contactId, saved: null });
  shift.sent();
  return shift;
};
const refuse = (shift: TestShift, command: DialerCommand, code: RefusalCode): void =>
  shift.say({ type: 'dialer.refused', command, refusal: refusal(code) });

describe('a disposition nobody is sure of, its card gone', () => {
  const doubtful = (): TestShift => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.dispose', contactId, choice });
    shift.say(closed);
    shift.sent();
    refuse(shift, dispose, 'noAnswer');
    assert.deepEqual(shift.sent(), [readSaved]);
    assert.equal(shift.context().unsaved?.state, 'asking');
    return shift;
  };

  test('saved after all: nothing is told', () => {
    const shift = doubtful();
    shift.say({ type: 'dialer.dispositionFound', contactId, saved });
    assert.equal(shift.context().unsaved, null);
  });

  test('not saved, or another one: told', () => {
    for (const answer of [null, { ...saved, dispositionId: '13' }]) {
      const shift = doubtful();
      shift.say({ type: 'dialer.dispositionFound', contactId, saved: answer });
      assert.equal(shift.context().unsaved?.state, 'refused');
    }
  });

  test('the dialer cannot say: not sure; the acceptance of a question is no acceptance of the save', () => {
    const shift = doubtful();
    shift.say({ type: 'dialer.accepted', command: readSaved });
    assert.equal(shift.context().unsaved?.state, 'asking');
    refuse(shift, readSaved, 'dialerFailed');
    assert.equal(shift.context().unsaved?.state, 'unsure');
  });

  test('refused with a doubt before the card left: asked again by the shift', () => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.dispose', contactId, choice });
    refuse(shift, dispose, 'noAnswer');
    shift.sent();
    shift.say(closed);
    assert.deepEqual(shift.sent(), [readSaved]);
    assert.equal(shift.context().unsaved?.dispositionId, '12');
  });

  test('a clear refusal asks nothing', () => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.dispose', contactId, choice });
    shift.say(closed);
    shift.sent();
    refuse(shift, dispose, 'contactGone');
    assert.deepEqual(shift.sent(), []);
    assert.equal(shift.context().unsaved?.state, 'refused');
  });
});

describe('tags a contact left behind', () => {
  const draft = { type: 'agent.draft', contactId, dispositionId: '12', notes: '', tagIds: ['3'] } as const;
  const left = (): TestShift => {
    const shift = inWrapUp();
    shift.ask(draft, { type: 'agent.dispose', contactId, choice });
    assert.deepEqual(shift.sent(), [saveTags, dispose]);
    shift.say({ type: 'dialer.accepted', command: dispose }, closed);
    return shift;
  };

  test('taken: nothing is told', () => {
    const shift = left();
    shift.say({ type: 'dialer.accepted', command: saveTags });
    assert.equal(shift.context().unsavedTags, null);
  });

  test('refused for now: kept, sent again when the agent asks, and settled by the answer', () => {
    const shift = left();
    refuse(shift, saveTags, 'overloaded');
    assert.deepEqual([shift.context().unsavedTags?.state, shift.context().unsavedTags?.name], ['refused', 'Rosa Example']);
    shift.ask({ type: 'agent.retryTags' }, { type: 'agent.retryTags' });
    assert.deepEqual(shift.sent(), [saveTags], 'once');
    shift.say({ type: 'dialer.accepted', command: saveTags });
    assert.equal(shift.context().unsavedTags, null);
  });

  test('no answer: not sure, and never sent again', () => {
    const shift = left();
    refuse(shift, saveTags, 'noAnswer');
    assert.equal(shift.context().unsavedTags?.state, 'unsure');
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.retryTags' }), false);
    shift.ask({ type: 'agent.forgetTags' });
    assert.equal(shift.context().unsavedTags, null);
  });

  test('what can never be taken is told and not offered again', () => {
    const shift = left();
    refuse(shift, saveTags, 'forbidden');
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.retryTags' }), false);
  });

  test('chosen and never sent: kept', () => {
    const shift = inWrapUp();
    shift.ask(draft);
    shift.say(closed);
    assert.equal(shift.context().unsavedTags?.state, 'unsent');
    shift.ask({ type: 'agent.retryTags' });
    assert.deepEqual(shift.sent(), [saveTags]);
  });

  test('another contact that leaves nothing behind does not settle them', () => {
    const shift = left();
    refuse(shift, saveTags, 'overloaded');
    shift.say(fact({ contactId: '2', status: 'active' }), fact({ contactId: '2', status: 'disconnected', final: true }));
    assert.equal(shift.context().unsavedTags?.state, 'refused');
  });
});

describe('the tags of a skill', () => {
  const reads = (shift: TestShift): number => shift.sent().filter(({ type }) => type === 'command.readTags').length;

  test('are read once, when a conversation begins', () => {
    const shift = dialingShift();
    shift.say(fact(), fact({ status: 'screening' }));
    assert.equal(reads(shift), 0);
    shift.say(fact({ status: 'active' }), fact({ contactId: '2', status: 'active' }));
    assert.equal(reads(shift), 1);
    shift.say({ type: 'dialer.tagsListed', skillId: '880020', tags: [{ tagId: '3', name: 'VIP' }] });
    assert.deepEqual(shift.context().tags['880020'], { state: 'ready', tags: [{ tagId: '3', name: 'VIP' }], refusal: null });
  });

  test('a failure is kept for the wrap-up to say, and they are read again with the next fact', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }), {
      type: 'dialer.listFailed',
      list: 'tags',
      skillId: '880020',
      refusal: refusal('dialerFailed')
    });
    assert.equal(shift.context().tags['880020']?.state, 'failed');
    assert.deepEqual(shift.context().failedLists, {}, 'the notice line has better things to say');
    shift.sent();
    shift.say(fact({ status: 'disconnected', changedAt: T0 + 1 }));
    assert.equal(reads(shift), 1);
    refuse(shift, { type: 'command.readTags', skillId: '880020' }, 'dialerFailed');
    assert.equal(shift.context().tags['880020']?.state, 'failed');
  });

  test('are not read for a skill without dispositions', () => {
    const shift = dialingShift();
    shift.say({ type: 'dialer.skillsListed', skills: [skill({ useDisposition: false })] }, fact({ status: 'active' }));
    assert.equal(reads(shift), 0);
  });
});
