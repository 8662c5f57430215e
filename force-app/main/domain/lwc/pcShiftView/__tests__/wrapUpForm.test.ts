/** The form at the end of a contact: what the chosen disposition needs, and what was saved already. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NOTES_LIMIT } from 'c/pcCallMachine';
import type { RefusalCode } from 'c/pcFacts';
import { createShiftView } from 'c/pcShiftView';
import { disposition, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { skill } from '../../pcShiftMachine/__tests__/harness';
import { choiceSent, contactId, ended, found, limited, listed, press, saved } from './formHarness';
import type { Form } from './formHarness';

describe('an amount', () => {
  test('is asked for where the disposition needs it, read as it is typed, and what is read is sent', () => {
    const run = ended();
    run.draft({ dispositionId: '12', amount: '5' });
    assert.equal(run.form().amount, null);
    run.draft({ dispositionId: '14', amount: '１．２３４，５０' });
    assert.deepEqual(run.form().amount, { text: '１．２３４，５０', value: 1234.5, note: null });
    press(run);
    assert.equal(choiceSent(run)?.amount, 1234.5);
  });

  test('says what is wrong with it; an empty field is only missing', () => {
    const run = ended();
    run.draft({ dispositionId: '14' });
    assert.deepEqual(run.form().amount, { text: '', value: null, note: null });
    assert.equal(run.form().save.say.word, 'offNeedsAmount');
    for (const [text, word] of [
      ['ten', 'amountUnreadable'],
      ['0', 'amountNotPositive'],
      ['1.2345', 'amountDecimals'],
      ['9999999999999', 'amountTooLarge']
    ] as const) {
      run.draft({ dispositionId: '14', amount: text });
      assert.deepEqual(run.form().amount?.note, { tone: 'error', text: { word } });
      assert.equal(run.form().save.state, 'off');
    }
  });
});

describe('a callback', () => {
  test('is proposed; a press saves the proposal with its offset, nothing else does', () => {
    const run = ended();
    run.shift.say(limited);
    run.draft({ dispositionId: '15' });
    const { callback, ifNothing } = run.form();
    assert.equal(callback?.form?.draft.zone, 'America/Denver');
    assert.equal(ifNothing.word, 'wrapUpRequired', 'not by itself');
    press(run);
    const sent = choiceSent(run);
    const { date, time } = callback.form.draft;
    assert.equal(sent?.callbackTime, `${date}T${time}:00-07:00`);
    assert.equal(sent?.callbackNumber, '5550142');
  });

  test('what the agent entered is saved at zero', () => {
    const run = ended();
    run.shift.say(limited);
    run.draft({ dispositionId: '15' });
    const proposed = run.form().callback?.form?.draft;
    assert.ok(proposed);
    run.draft({ dispositionId: '15', callback: { ...proposed, date: '2026-07-01', time: '08:15', zone: 'Asia/Tokyo' } });
    assert.equal(run.form().ifNothing.word, 'wrapUpSaves');
    run.shift.clock.increment(62_000);
    assert.equal(choiceSent(run)?.callbackTime, '2026-07-01T08:15:00+09:00');
  });

  test('a time that cannot be is refused with the nearest ones', () => {
    const run = ended();
    run.draft({ dispositionId: '15' });
    const proposed = run.form().callback?.form?.draft;
    assert.ok(proposed);
    const look = (fields: object) => {
      run.draft({ dispositionId: '15', callback: { ...proposed, ...fields } });
      return [run.form().callback?.form?.time?.text.word, run.form().save.say.word];
    };
    assert.deepEqual(look({ date: '2026-03-08', time: '02:30' }), ['rescheduleGap', 'offNeedsCallback']);
    assert.deepEqual(look({ date: '2026-11-01', time: '01:30' }), ['rescheduleOverlap', 'offNeedsCallback']);
    assert.deepEqual(look({ date: '2026-11-01', time: '01:30', which: 'second' })[1], 'saySave');
    assert.deepEqual(look({ date: '2020-01-01' }), ['reschedulePast', 'offNeedsCallback']);
    assert.equal(look({ phoneNumber: 'call me' })[1], 'offNeedsCallback');
    assert.equal(look({ zone: null })[1], 'offNeedsCallback');
  });

  test('without the calendar it says so, and Save waits', () => {
    const run = ended({ late: false });
    run.draft({ dispositionId: '15' });
    assert.deepEqual(run.form().callback, { form: null });
    assert.equal(run.form().save.say.word, 'offNeedsCallback');
  });
});

describe('a second disposition', () => {
  const using = { skills: [skill({ useSecondary: true })] };

  test('is offered where the skill uses one, from the same list without the first', () => {
    const run = ended(using);
    assert.equal(run.form().secondary, null, 'first the first');
    run.draft({ dispositionId: '12', secondaryId: '13' });
    assert.deepEqual(
      run.form().secondary?.options.map(({ dispositionId }) => dispositionId),
      ['13', '14', '15']
    );
    press(run);
    assert.deepEqual(choiceSent(run), { dispositionId: '12', notes: '', secondaryId: '13' });
  });

  test('is not sent where the skill uses none', () => {
    const run = ended();
    run.draft({ dispositionId: '12', secondaryId: '13' });
    assert.equal(run.form().secondary, null);
    press(run);
    assert.deepEqual(choiceSent(run), { dispositionId: '12', notes: '' });
  });
});

describe('what a disposition means', () => {
  const meaning = (classification: string): readonly (string | undefined)[] => {
    const run = ended();
    run.shift.say(listed([disposition({ classification })]));
    run.draft({ dispositionId: '12' });
    return [run.form().dispositions[0]?.hint?.word, run.form().meaning?.word];
  };

  test('as far as the dialer says', () => {
    for (const words of ['Positive', 'Negative', 'Other (final)', 'positive with amount', '2', '6']) {
      assert.deepEqual(meaning(words), ['hintFinal', 'meaningFinal'], words);
    }
    for (const words of ['Retry, answering machine', 'retry at a given time', '7', '11']) {
      assert.deepEqual(meaning(words), ['hintAgain', 'meaningAgain'], words);
    }
    for (const words of ['Negative, do not call', 'Negative + do-not-call for the BU', 'DNC', '3', '4']) {
      assert.deepEqual(meaning(words), ['hintDoNotCall', 'meaningDoNotCall'], words);
    }
    for (const words of ['', 'Something else', '12', 'Nonpositive'])
      assert.deepEqual(meaning(words), [undefined, undefined], words);
  });

  test('none may mean final', () => {
    assert.equal(ended().form().meaning?.word, 'meaningNone');
  });

  test('what it needs stands beside it', () => {
    const hints = ended()
      .form()
      .dispositions.map(({ hint }) => hint);
    assert.deepEqual(hints[0], { word: 'hintFinal' });
    assert.deepEqual(hints[2], { word: 'hintBoth', with: { kind: { word: 'hintFinal' }, needs: { word: 'hintAmount' } } });
    assert.deepEqual(hints[3]?.with?.needs, { word: 'hintTime' });
  });
});

describe('notes', () => {
  test('the room that is left is said, and too much is kept', () => {
    const run = ended();
    run.shift.say(limited);
    const look = (length: number) => {
      run.draft({ dispositionId: '12', notes: 'x'.repeat(length) });
      return run.form();
    };
    assert.equal(look(8999).notesNote, null);
    assert.deepEqual(look(9999).notesNote, { tone: 'calm', text: { word: 'notesLeft', with: { count: 1 } } });
    const over = look(NOTES_LIMIT + 7);
    assert.deepEqual(over.notesNote, { tone: 'error', text: { word: 'notesTooLong', with: { count: 7 } } });
    assert.deepEqual([over.save.state, over.save.say.word, over.notes.length], ['off', 'offNotesLong', NOTES_LIMIT + 7]);
    assert.equal(over.ifNothing.word, 'wrapUpSavesCut');
    run.shift.clock.increment(62_000);
    assert.equal(choiceSent(run)?.notes.length, NOTES_LIMIT);
  });
});

describe('tags', () => {
  test('are those of the skill, chosen ones marked, and none where it has none', () => {
    const run = ended();
    run.draft({ tagIds: ['5'] });
    assert.deepEqual(
      run.form().tags?.tags.map(({ name, chosen }) => [name, chosen]),
      [
        ['VIP', false],
        ['Late', true]
      ]
    );
    run.shift.say({ type: 'dialer.tagsListed', skillId: '880020', tags: [] });
    assert.equal(run.form().tags, null);
  });

  const answered = (code: RefusalCode | null): Form => {
    const run = ended();
    run.draft({ dispositionId: '12', tagIds: ['5'] });
    press(run);
    const command = { type: 'command.saveTags', contactId, tagIds: ['5'] } as const;
    assert.deepEqual(run.shift.sent()[0], command);
    run.shift.say(
      code === null ? { type: 'dialer.accepted', command } : { type: 'dialer.refused', command, refusal: refusal(code) }
    );
    return run;
  };

  test('say what became of them, apart from the disposition', () => {
    assert.equal(answered(null).form().tags?.note?.text.word, 'tagsSaved');
    const refused = answered('notAllowedNow');
    assert.equal(refused.form().tags?.note?.text.word, 'tagsRefused');
    assert.deepEqual(refused.form().tags?.retry?.intent, { type: 'agent.saveTags', contactId, tagIds: ['5'] });
    assert.equal(refused.look().cards[0]?.problem, null);
    const unsure = answered('noAnswer');
    assert.deepEqual([unsure.form().tags?.note?.text.word, unsure.form().tags?.retry], ['tagsUnsure', null]);
    unsure.draft({ dispositionId: '12', tagIds: [] });
    assert.equal(unsure.form().tags?.note, null, 'another choice is another matter');
  });

  test('that could not be read say so', () => {
    const shift = ended().shift;
    const view = createShiftView({ now: shift.now });
    shift.say({ type: 'dialer.tagsListed', skillId: '880020', tags: [] });
    shift.say({ type: 'dialer.listFailed', list: 'tags', skillId: '880020', refusal: refusal('dialerFailed') });
    assert.equal(view(shift.actor.getSnapshot()).cards[0]?.wrapUp?.tags?.note?.text.word, 'tagsFailed');
  });
});

describe('already saved', () => {
  test('by somebody else: told, and Save is an overwriting', () => {
    const run = ended();
    run.shift.say(found(saved), limited);
    run.draft({ dispositionId: '12' });
    const { saved: view, save, ifNothing } = run.form();
    assert.deepEqual(view, {
      tone: 'info',
      text: { word: 'savedByAgent', with: { disposition: 'Wrong person', agent: '240012' } },
      at: T0,
      notes: 'hung up'
    });
    assert.deepEqual([save.text.word, save.say.word, ifNothing.word], ['buttonSaveInstead', 'saySaveInstead', 'wrapUpKeeps']);
    run.shift.clock.increment(62_000);
    assert.equal(choiceSent(run), null, 'not silently');
  });

  test('by whom is said as far as it is known', () => {
    const words = (agentId: string) => {
      const run = ended();
      run.shift.say(found({ ...saved, agentId }));
      return run.form().saved?.text.word;
    };
    assert.deepEqual(['240011', '', '1'].map(words), ['savedByYou', 'savedBefore', 'savedByAgent']);
  });

  test('a save nobody is sure of is no refusal: the form says that the dialer is asked', () => {
    const run = ended();
    run.draft({ dispositionId: '12' });
    press(run);
    const [command] = run.shift.sent();
    assert.equal(command?.type, 'command.dispose');
    if (command) run.shift.say({ type: 'dialer.refused', command, refusal: refusal('noAnswer') });
    assert.equal(run.look().cards[0]?.problem, null);
    assert.deepEqual([run.form().saved?.text.word, run.form().save.say.word], ['savedAsking', 'saySaveChecked']);
    press(run);
    assert.deepEqual([run.form().save.state, run.form().save.say.word], ['off', 'offAskingSaved']);
    run.shift.say({
      type: 'dialer.refused',
      command: { type: 'command.readSaved', contactId },
      refusal: refusal('dialerFailed')
    });
    assert.equal(run.form().saved?.text.word, 'savedUnsure');
    assert.equal(run.form().save.state, 'ready');
  });
});
