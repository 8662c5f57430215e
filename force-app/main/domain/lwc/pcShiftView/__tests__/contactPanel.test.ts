/** The contact panel: when it is there, and what it says. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact, HistoryEntry, SoftphoneSettings } from 'c/pcFacts';
import { defaultSettings } from 'c/pcFacts';
import { createShiftView } from 'c/pcShiftView';
import { dispositions, fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift } from '../../pcShiftMachine/__tests__/harness';

const contactId = '700200001';
const settings: SoftphoneSettings = { ...defaultSettings, contactPanel: true, contactPanelBySkill: { 'Renewals West': false } };

const connected = (fields: Partial<ContactFact> = {}, given = settings) => {
  const shift = dialingShift();
  shift.actor.getSnapshot().context.contactPanel satisfies object;
  const view = createShiftView({ now: shift.now, settings: given });
  const panel = () => view(shift.actor.getSnapshot()).cards.find((card) => card.contactId === contactId)?.contactPanel;
  shift.say(fact({ status: 'active', linked: true, changedAt: T0 + 9000, number: '2025550142', ...fields }));
  return { shift, panel, view: () => view(shift.actor.getSnapshot()) };
};
const entry = (fields: Partial<HistoryEntry> = {}): HistoryEntry => ({
  contactId: '8',
  media: 'call',
  outbound: true,
  at: T0 - 1000,
  durationMs: 252_000,
  skillId: '880020',
  skillName: 'Collections A',
  dispositionId: null,
  notes: '',
  ...fields
});

describe('the panel', () => {
  test('opens while the customer is on the line, where the setting says so', () => {
    const { shift, panel } = connected();
    assert.ok(panel());
    shift.say(fact({ status: 'holding', linked: true, changedAt: T0 + 9500, number: '2025550142' }));
    assert.ok(panel());
    shift.say(fact({ status: 'disconnected', changedAt: T0 + 9900 }));
    assert.equal(panel(), null);
    assert.equal(connected({ status: 'ringing' }).panel(), null);
    assert.equal(connected({ skillId: '880021' }).panel(), null);
    assert.equal(connected({ blendingSkillName: 'Renewals West' }).panel(), null);
    assert.equal(connected({}, defaultSettings).panel(), null);
  });

  test('is for customers: a colleague has none, nor a number; a caller is known by the number they call from', () => {
    const between = connected({ callType: 'Consult', inbound: true, callerId: '240012', number: '240011' });
    const [card] = between.view().cards;
    assert.deepEqual([between.panel(), card?.number, card?.numberText], [null, '', '']);

    const { shift, panel } = connected({ inbound: true, callerId: '2025550142', number: '5055550110' });
    shift.say(fact({ contactId: '700200009', status: 'ringing', inbound: true, callerId: '2025550142', number: '5055550110' }));
    shift.say(fact({ contactId: '700200009', status: 'disconnected', final: true, inbound: true, callerId: '2025550142' }));
    assert.equal(panel()?.attempts.length, 2);
  });

  test('says that blending delivered the contact, and from which skill', () => {
    const said = (fields: Partial<ContactFact>) => connected(fields).view().cards[0]?.blending;
    assert.deepEqual(said({ blendingSkillName: 'Renewals West' }), { word: 'cardBlending', with: { skill: 'Renewals West' } });
    assert.equal(said({}), null);
  });

  test('says why a page was not opened', () => {
    const { shift, view } = connected();
    shift.say({ type: 'console.popRefused', contactId, why: 'otherHost', host: 'x.test' });
    assert.deepEqual(view().cards[0]?.problem, { word: 'popOtherHost', with: { host: 'x.test' } });
    shift.say({ type: 'console.popRefused', contactId, why: 'typing', host: '' });
    assert.deepEqual(view().cards[0]?.problem, { word: 'popTyping' });
  });
});

describe('attempts', () => {
  test('begin with the present one; earlier ones at the number follow, in words', () => {
    const { shift, panel } = connected();
    assert.deepEqual(
      panel()?.attempts.map(({ text }) => text),
      [{ word: 'attemptNow', with: { state: { word: 'stateActive' } } }]
    );
    assert.deepEqual(panel()?.attemptsHint, { word: 'attemptsOnlyThis' });
    for (const id of ['21', '22']) {
      const line = { contactId: id, number: '+12025550142' };
      shift.say(
        fact({ ...line, status: 'ringing' }),
        fact({ ...line, status: 'disconnected', final: true, changedAt: T0 + 60_000 })
      );
    }
    assert.deepEqual(
      panel()?.attempts.map((one) => [one.contactId, one.text.word]),
      [
        [contactId, 'attemptNow'],
        ['22', 'happenedEndedRinging'],
        ['21', 'happenedEndedRinging']
      ]
    );
    assert.equal(panel()?.attemptsHint, null);
  });

  test('never last less than nothing', () => {
    const { shift, panel } = connected();
    const line = { contactId: '31', number: '2025550142' };
    shift.say(
      fact({ ...line, status: 'active', changedAt: T0 + 90_000 }),
      fact({ ...line, status: 'disconnected', final: true, changedAt: T0 + 80_000 })
    );
    assert.deepEqual(panel()?.attempts[1]?.text, { word: 'happenedTalked', with: { duration: { word: 'happenedNoTime' } } });
  });
});

/** The harness’s shift reads nothing by itself, so histories are put where the machine would have asked for them. */
describe('history', () => {
  const withHistory = (...entries: readonly HistoryEntry[]) => {
    const run = connected();
    const view = createShiftView({ now: run.shift.now, settings });
    const snapshot = run.shift.actor.getSnapshot();
    const history = (fields: object) => {
      const histories = { [contactId]: { state: 'ready', entries, complete: true, refusal: null, ...fields } };
      const changed = Object.assign(Object.create(Object.getPrototypeOf(snapshot)), snapshot, {
        context: { ...run.shift.context(), histories }
      });
      return view(changed).cards[0]?.contactPanel?.history ?? assert.fail();
    };
    return { ...run, history };
  };

  test('is worded by kind, direction and length', () => {
    const texts = withHistory(
      entry(),
      entry({ outbound: false }),
      entry({ durationMs: null }),
      entry({ outbound: false, durationMs: null }),
      entry({ media: 'email' }),
      entry({ media: 'other' })
    ).history({}).entries;
    assert.deepEqual(
      texts.map(({ text, icon }) => [text.word, icon]),
      [
        ['historyCallOut', 'utility:call'],
        ['historyCallIn', 'utility:call'],
        ['historyCallOutPlain', 'utility:call'],
        ['historyCallInPlain', 'utility:call'],
        ['historyEmail', 'utility:email'],
        ['historyOther', 'utility:question']
      ]
    );
    assert.deepEqual(texts[0]?.text.with, { duration: '04:12' });
  });

  test('names a disposition where the skill’s list is known, and shows an unknown id as it is', () => {
    const { shift, history } = withHistory(
      entry({ dispositionId: '12' }),
      entry({ dispositionId: '4711' }),
      entry({ dispositionId: '12', skillId: '1' }),
      entry()
    );
    shift.say({ type: 'dialer.dispositionsListed', skillId: '880020', dispositions });
    const known = dispositions.find(({ dispositionId }) => dispositionId === '12');
    assert.ok(known);
    assert.deepEqual(
      history({}).entries.map(({ disposition }) => disposition),
      [
        known.name,
        { word: 'historyUnknownDisposition', with: { id: '4711' } },
        { word: 'historyUnknownDisposition', with: { id: '12' } },
        { word: 'historyNoDisposition' }
      ]
    );
  });

  test('says that it is read, empty, cut or missing; the last with a retry', () => {
    assert.equal(withHistory().history({ state: 'loading' }).text?.word, 'historyLoading');
    assert.deepEqual(withHistory().history({}).text, { word: 'historyEmpty', with: { days: 7 } });
    assert.equal(withHistory(entry()).history({}).text, null);
    assert.equal(withHistory(entry()).history({ complete: false }).text?.word, 'historyPartial');
    const failed = withHistory().history({ state: 'failed', refusal: refusal() });
    assert.equal(failed.text?.word, 'historyFailed');
    assert.deepEqual(failed.retry?.name, 'readHistory');
    assert.equal(withHistory().history({}).retry, null);
  });
});
