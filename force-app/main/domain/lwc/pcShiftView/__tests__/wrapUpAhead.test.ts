/** The form during the call, and what a contact left behind unsaved. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RefusalCode } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { skill } from '../../pcShiftMachine/__tests__/harness';
import { choiceSent, contactId, ended, found, press, showing } from './formHarness';
import type { Form } from './formHarness';

describe('the form during the call', () => {
  const live = (options?: Parameters<typeof showing>[1]): Form => showing({ status: 'active', linked: true }, options);

  test('saves at the end of the call what is chosen, and may be taken back', () => {
    const run = live();
    assert.deepEqual([run.form().ifNothing.word, run.form().save.say.word], ['aheadNothing', 'offRequired']);
    run.draft({ dispositionId: '12', notes: 'pays' });
    assert.deepEqual([run.form().save.text.word, run.form().save.pressed], ['buttonSaveAtEnd', false]);
    press(run);
    assert.deepEqual(
      [run.form().save.text.word, run.form().save.pressed, run.form().ifNothing.word],
      ['buttonSavesAtEnd', true, 'aheadSaves']
    );
    press(run);
    assert.equal(run.form().save.pressed, false);
    press(run);
    run.shift.say(fact({ status: 'disconnected', changedAt: T0 + 9000 }), found(null));
    assert.deepEqual(choiceSent(run), { dispositionId: '12', notes: 'pays' });
  });

  test('a proposed callback is kept with the press', () => {
    const run = live();
    run.draft({ dispositionId: '15' });
    const proposed = run.form().callback?.form?.draft;
    press(run);
    run.shift.say(fact({ status: 'disconnected', changedAt: T0 + 9000 }), found(null));
    assert.equal(choiceSent(run)?.callbackTime, `${proposed?.date}T${proposed?.time}:00-07:00`);
  });

  test('is there without the link, because it sends nothing', () => {
    const run = live();
    run.shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    run.draft({ dispositionId: '12' });
    assert.equal(run.form().save.state, 'ready');
  });

  test('is not there where nothing could be saved after the call', () => {
    for (const fields of [{ useDisposition: false }, { useAcw: false }]) {
      const run = live({ skills: [skill(fields)] });
      assert.equal(run.look().cards[0]?.ahead, null);
      assert.equal(
        run.look().cards[0]?.controls.some(({ name }) => name === 'disposition'),
        false
      );
    }
  });
});

describe('what a contact left behind', () => {
  const left = (code: RefusalCode): Form => {
    const run = ended();
    run.draft({ dispositionId: '12', tagIds: ['5'] });
    press(run);
    const tags = run.shift.sent()[0];
    run.shift.say(fact({ status: 'disconnected', final: true, changedAt: T0 + 9000 }));
    if (tags) run.shift.say({ type: 'dialer.refused', command: tags, refusal: refusal(code) });
    return run;
  };

  test('tags that may be sent again have a button for it; others one that takes the notice away', () => {
    const retried = left('overloaded').look().notice;
    assert.deepEqual([retried.text.word, retried.action?.intent], ['noticeTagsRefused', { type: 'agent.retryTags' }]);
    const unsure = left('noAnswer');
    const { notice } = unsure.look();
    assert.deepEqual([notice.text.word, notice.action?.intent], ['noticeTagsUnsure', { type: 'agent.forgetTags' }]);
    unsure.shift.ask({ type: 'agent.forgetTags' });
    assert.equal(unsure.look().notice.text.word, 'noticeTally');
  });

  test('a disposition nobody is sure of is asked about, and then told as it is', () => {
    const run = ended();
    run.draft({ dispositionId: '12' });
    press(run);
    run.shift.say(fact({ status: 'disconnected', final: true, changedAt: T0 + 9000 }));
    const command = { type: 'command.dispose', contactId, choice: { dispositionId: '12', notes: '' } } as const;
    run.shift.say({ type: 'dialer.refused', command, refusal: refusal('noAnswer') });
    assert.equal(run.look().notice.text.word, 'noticeSaveAsked');
    run.shift.say(found(null));
    assert.equal(run.look().notice.text.word, 'noticeNotSaved');
    assert.deepEqual(run.look().notice.action?.intent, { type: 'agent.forgetUnsaved' });
  });
});
