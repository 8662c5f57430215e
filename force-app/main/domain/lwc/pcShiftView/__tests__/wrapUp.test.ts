/** The wrap-up of a card. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact, Fact } from 'c/pcFacts';
import { dispositions, fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, skill } from '../../pcShiftMachine/__tests__/harness';
import { cardOf, contactId, showing } from './cardHarness';
import type { ViewedShift } from './viewHarness';

describe('wrap-up', () => {
  const ended = (fields: Partial<ContactFact> = {}): ViewedShift => showing({ status: 'disconnected', ...fields });
  const listed: Fact = { type: 'dialer.dispositionsListed', skillId: '880020', dispositions: [...dispositions].reverse() };
  const draft = (run: ViewedShift, dispositionId: string) =>
    run.shift.ask({ type: 'agent.draft', contactId, dispositionId, notes: 'pays' });
  const wrapUp = (run: ViewedShift) => {
    const found = cardOf(run).wrapUp;
    assert.ok(found);
    return found;
  };

  test('waits for the list, then shows it in its order', () => {
    const run = ended();
    assert.deepEqual([wrapUp(run).list, wrapUp(run).save.say.word], ['loading', 'offListLoading']);
    run.shift.say(listed);
    assert.equal(wrapUp(run).list, 'ready');
    assert.deepEqual(
      wrapUp(run).dispositions.map(({ name }) => name),
      ['Paid in full', 'Wrong person', 'Promise to pay', 'Call again']
    );
    assert.equal(wrapUp(run).save.say.word, 'offRequired');
    assert.equal(wrapUp(run).required, true);
  });

  test('a list that failed is said with the reason', () => {
    const run = ended();
    run.shift.say({ type: 'dialer.listFailed', list: 'dispositions', skillId: '880020', refusal: refusal('dialerFailed') });
    assert.deepEqual([wrapUp(run).list, wrapUp(run).save.say.word], ['failed', 'offListFailed']);
    assert.equal(cardOf(run).problem?.word, 'problemNoDispositions');
  });

  test('none where the contact or the skill takes none', () => {
    const none = ended({ allowDispositions: false });
    assert.deepEqual([wrapUp(none).list, wrapUp(none).save.say.word], ['none', 'offNoDispositions']);
    assert.equal(wrapUp(ended({ skillId: null })).list, 'none');
    const run = ended();
    run.shift.say({ type: 'dialer.skillsListed', skills: [skill({ useDisposition: false })] });
    assert.equal(wrapUp(run).list, 'none');
  });

  test('Save sends what is chosen', () => {
    const run = ended();
    run.shift.say(listed);
    draft(run, '12');
    const { save, chosenId, notes } = wrapUp(run);
    assert.deepEqual([save.state, chosenId, notes, save.text.word], ['ready', '12', 'pays', 'buttonSaveNext']);
    assert.deepEqual(save.say, { word: 'saySave', with: { disposition: 'Paid in full' } });
    assert.deepEqual(save.intent, { type: 'agent.dispose', contactId, choice: { dispositionId: '12', notes: 'pays' } });
  });

  test('Save promises no next call while another one is here', () => {
    const run = ended();
    run.shift.say(listed);
    draft(run, '12');
    run.shift.say(fact({ contactId: '700200009', callType: 'Regular', status: 'active', changedAt: T0 }));
    assert.equal(wrapUp(run).save.text.word, 'buttonSave');
  });

  test('a choice that lacks something says what', () => {
    const run = ended();
    run.shift.say(listed);
    draft(run, '14');
    assert.deepEqual(wrapUp(run).save.say, { word: 'offNeedsAmount', with: { disposition: 'Promise to pay' } });
    draft(run, '15');
    assert.deepEqual(wrapUp(run).save.say, { word: 'offNeedsCallback', with: { disposition: 'Call again' } });
  });

  test('what happens if nothing is done', () => {
    const run = ended();
    run.shift.say(listed);
    assert.deepEqual(wrapUp(run).ifNothing, { word: 'wrapUpStays' });
    run.shift.say({
      type: 'dialer.agentStateChanged',
      state: agentState({ acw: true, acwTimeoutS: 60, startedAt: T0 + 2000 })
    });
    assert.equal(wrapUp(run).until, T0 + 62_000);
    assert.deepEqual(wrapUp(run).ifNothing, { word: 'wrapUpRequired' });
    draft(run, '12');
    assert.deepEqual(wrapUp(run).ifNothing, { word: 'wrapUpSaves', with: { disposition: 'Paid in full' } });
    draft(run, '14');
    assert.deepEqual(wrapUp(run).ifNothing, { word: 'wrapUpRequired' }, 'what cannot be saved is not promised');
    run.shift.say({ type: 'dialer.skillsListed', skills: [skill({ requireDisposition: false })] });
    assert.deepEqual(wrapUp(run).ifNothing, { word: 'wrapUpNothing' });
    draft(run, '');
    assert.equal(wrapUp(run).save.say.word, 'offNoChoice');
    assert.equal(wrapUp(ended({ allowDispositions: false, timeoutS: 30 })).ifNothing.word, 'wrapUpCloses');
  });

  test('the next call is not promised once the agent leaves', () => {
    const run = ended();
    run.shift.say(listed);
    run.shift.ask({ type: 'agent.leaveSkill' });
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    assert.equal(wrapUp(run).save.text.word, 'buttonSave');
  });
});
