/** The preview of a card: what happens at zero, which buttons stand there, and what each says. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { cardOf } from './cardHarness';
import { action, contactId, listed, names, offered, previewOf, setUp } from './previewHarness';

describe('while nothing of the skill is read', () => {
  test('Accept works, the others keep their place and say why they are off', () => {
    const run = offered();
    assert.deepEqual(previewOf(run).accept.intent, { type: 'agent.accept', contactId });
    assert.deepEqual(names(run), ['requeue', 'snooze', 'disposition']);
    for (const name of names(run)) {
      assert.deepEqual([action(run, name).state, action(run, name).say.word], ['off', 'offParametersLoading'], name);
      assert.equal(action(run, name).opens, undefined);
    }
    assert.equal(previewOf(run).ifNothing.word, 'previewUnsure');
  });

  test('a setup that could not be read is said with the reason, and never blocks Accept', () => {
    const run = offered();
    run.shift.say({ type: 'dialer.listFailed', list: 'skillParameters', skillId: '880020', refusal: refusal('forbidden') });
    assert.equal(cardOf(run).problem?.word, 'problemNoParameters');
    assert.equal(action(run, 'snooze').say.word, 'offParametersFailed');
    assert.equal(previewOf(run).then, null);
    run.shift.ask({ type: 'agent.accept', contactId });
    assert.deepEqual(run.shift.sent(), [{ type: 'command.accept', contactId }]);
  });
});

describe('the skill decides', () => {
  test('which buttons there are', () => {
    const run = offered();
    run.shift.say(setUp({ requeue: false, disposition: false }), listed);
    assert.deepEqual(names(run), ['snooze']);
  });

  test('compliance wins over preview, in buttons and in what happens at zero', () => {
    const run = offered({ compliance: true, confirmationRequired: true });
    run.shift.say(setUp({ acceptsAtEnd: true }, { snooze: false, acceptsAtEnd: false }), listed);
    assert.deepEqual(names(run), ['requeue', 'disposition']);
    assert.deepEqual(
      [previewOf(run).ifNothing.word, previewOf(run).compliance?.word],
      ['previewRequeues', 'previewLawDecision']
    );
  });

  test('what happens at zero; a compliance record is not said to wait when it does not', () => {
    const run = offered({ compliance: true });
    run.shift.say(setUp({}, { acceptsAtEnd: true }));
    assert.deepEqual([previewOf(run).ifNothing.word, previewOf(run).compliance?.word], ['previewDials', 'previewLaw']);
    run.shift.say(setUp({}, { acceptsAtEnd: null }));
    assert.equal(previewOf(run).ifNothing.word, 'previewUnsure');
  });

  test('an ordinary record is no compliance record', () => {
    const run = offered();
    run.shift.say(setUp());
    assert.equal(previewOf(run).compliance, null);
  });
});

describe('the countdown', () => {
  test('ends at an instant, and a second delivery brings its own', () => {
    const run = offered();
    assert.equal(previewOf(run).until, T0 + 30_000);
    run.shift.say(fact({ status: 'previewing', changedAt: T0 + 60_000, timeoutS: 20 }));
    assert.equal(previewOf(run).until, T0 + 80_000);
    assert.equal(run.look().utility.until, T0 + 80_000);
  });

  test('without one the preview waits', () => {
    const run = offered({ timeoutS: null });
    run.shift.say(setUp({ acceptsAtEnd: true }));
    assert.deepEqual([previewOf(run).until, previewOf(run).ifNothing.word], [null, 'previewStays']);
  });
});

describe('the buttons', () => {
  test('Snooze says what the setting says', () => {
    for (const [meaning, word] of [
      ['personalQueue', 'saySnoozeOwn'],
      ['skillQueue', 'saySnoozeSkill'],
      ['afterDelay', 'saySnoozeDelay']
    ] as const) {
      const run = offered({}, meaning);
      run.shift.say(setUp());
      assert.equal(action(run, 'snooze').say.word, word);
    }
  });

  test('one decision at a time: the others say that they wait', () => {
    const run = offered();
    run.shift.say(setUp(), listed);
    run.shift.ask({ type: 'agent.requeue', contactId });
    assert.equal(action(run, 'requeue').state, 'asked');
    assert.deepEqual([previewOf(run).accept.state, previewOf(run).accept.say.word], ['off', 'offBusy']);
    assert.deepEqual([action(run, 'snooze').say.word, action(run, 'disposition').say.word], ['offBusy', 'offBusy']);
    run.shift.say({
      type: 'dialer.refused',
      command: { type: 'command.requeue', contactId },
      refusal: refusal('notAllowedNow')
    });
    assert.deepEqual([action(run, 'requeue').state, previewOf(run).accept.state], ['refused', 'ready']);
  });

  test('a number to type: Dial in place of Accept, and the number in full only where the skill completes it', () => {
    const run = offered({ compliance: true });
    run.shift.say(setUp({}, { delivery: 'manualDial' }));
    assert.equal(previewOf(run).accept.text.word, 'buttonDial');
    assert.deepEqual([previewOf(run).manual?.number, previewOf(run).manual?.completes], ['5550142', false]);
    assert.equal(previewOf(run).compliance?.word, 'previewLawTyped');
    run.shift.say(setUp({}, { delivery: 'manualDialCorrected' }));
    assert.equal(previewOf(run).manual?.completes, true);
  });

  test('outside the network it is accepted here and dialed elsewhere: said, and what happens at zero is no dialing', () => {
    const run = offered();
    run.shift.say(setUp({ delivery: 'outsideNetwork', requeue: false, acceptsAtEnd: true }));
    const { accept, ifNothing, then } = previewOf(run);
    assert.deepEqual([accept.text.word, accept.say.word], ['buttonAcceptOutside', 'sayAcceptOutside']);
    assert.deepEqual(accept.intent, { type: 'agent.accept', contactId });
    assert.deepEqual([ifNothing.word, then?.word], ['previewAccepts', 'sayAcceptOutside']);
    assert.equal(names(run).includes('requeue'), false, 'as the skill says');
  });

  test('without the link all wait for it', () => {
    const run = offered();
    run.shift.say(setUp(), listed, {
      type: 'link.lost',
      refusal: refusal('noConnection'),
      failures: 1,
      retryAt: T0 + 4000
    });
    for (const one of [previewOf(run).accept, ...previewOf(run).actions]) {
      assert.deepEqual([one.state, one.say.word], ['off', 'offLink'], one.name);
    }
  });
});

test('short values stand beside each other; what comes after the two fields needs its width', () => {
  const value = (label: string, text: string) => ({ label, value: text, kind: 'string' as const });
  const run = offered({ values: [value('Balance', '1'), value('Due', '2'), value('Remark', 'short')] });
  assert.deepEqual(
    [previewOf(run).values.map(({ label }) => label), previewOf(run).notes.map(({ label }) => label)],
    [['Balance', 'Due'], ['Remark']]
  );
  const alone = offered({ values: [value('Notes', 'Call after 11'), value('', 'one\ntwo')] });
  assert.deepEqual([previewOf(alone).values, previewOf(alone).notes.length], [[], 2]);
});

test('a screen reader hears whose preview it is and what happens at zero; nobody counts as dialed', () => {
  const run = offered();
  run.shift.say(setUp());
  const { polite, notice } = run.look();
  assert.deepEqual([polite?.word, polite?.with?.name], ['saidPreviewing', 'Rosa Example']);
  assert.deepEqual(polite?.with?.ifNothing, { word: 'previewRequeues' });
  assert.equal(notice.text.with?.dialed, 0);
});
