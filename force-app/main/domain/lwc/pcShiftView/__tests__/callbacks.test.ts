/** Promised callbacks as the panel shows them: the offered card, my callbacks, and the editor of both. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as callbackViews from 'c/pcCallbackViews';
import { defaultSettings } from 'c/pcFacts';
import type { PlanDraft } from 'c/pcCallback';
import { numberText, planForm } from 'c/pcRescheduleForm';
import { createShiftView } from 'c/pcShiftView';
import type { ButtonView, CallbackEditorView, ShiftView } from 'c/pcShiftView';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { listed, MINUTE, offered, planned, rules, settled } from '../../pcShiftMachine/__tests__/callbackSamples';
import { askingShift, offeringShift, promisedShift, savingShift } from '../../pcShiftMachine/__tests__/callbackShifts';
import type { TestShift } from '../../pcShiftMachine/__tests__/harness';
import { unfilled } from './unfilled';

const agentZone = 'America/Denver';

const looking = (shift: TestShift, { late = true, views = true } = {}): (() => ShiftView) => {
  const view = createShiftView({
    now: shift.now,
    callbackViews: () => (views ? callbackViews : null),
    planForm: () => (late ? (source) => planForm({ ...source, agentZone }) : null),
    numberText: (number) => numberText(number, agentZone, defaultSettings.defaultCountry)
  });
  return () => {
    const seen = view(shift.actor.getSnapshot());
    const { offer, callbacks, happened, polite, utility } = seen;
    assert.deepEqual(unfilled({ offer, callbacks, happened, polite, utility }), []);
    assert.deepEqual(seen, JSON.parse(JSON.stringify(seen)), 'plain');
    return seen;
  };
};

const offerOf = (view: ShiftView) => {
  assert.ok(view.offer);
  return view.offer;
};
const control = (buttons: readonly ButtonView[], name: string): ButtonView => {
  const found = buttons.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};
const states = (view: ShiftView) => offerOf(view).controls.map(({ name, state }) => `${name} ${state}`);
const press = (shift: TestShift, { intent, say }: ButtonView): void => {
  assert.ok(intent, say.word);
  shift.ask(intent);
};
const editorOf = (view: ShiftView, place: 'offer' | 'callbacks'): CallbackEditorView => {
  const editor = view[place]?.editor;
  assert.ok(editor);
  return editor;
};
const typed = (shift: TestShift, look: () => ShiftView, place: 'offered' | 'planned', fields: Partial<PlanDraft>): void => {
  const { draft } = editorOf(look(), place === 'offered' ? 'offer' : 'callbacks');
  assert.ok(draft);
  shift.ask({ type: 'agent.draftCallback', place, draft: { ...draft, ...fields } });
};

describe('the offered callback', () => {
  test('says who, when, whose, until when, and what happens then', () => {
    const offer = offerOf(looking(offeringShift())());
    assert.equal(offer.name, 'Rosa Example');
    assert.equal(offer.number, '+1 520 555 0160');
    assert.deepEqual(offer.whose, { word: 'callbackMine' });
    assert.equal(offer.until, T0 + 2 * MINUTE);
    assert.equal(offer.ifNothing.word, 'offerRefusedAtEnd');
    assert.deepEqual(states(looking(offeringShift())()), ['callNow ready', 'reschedule ready', 'remove ready']);
  });

  test('before its view came the offer is told all the same, and only its card is not there', () => {
    const view = looking(offeringShift(), { views: false })();
    assert.deepEqual([view.offer, view.callbacks], [null, null]);
    assert.equal(view.utility.highlighted, true);
    assert.match(JSON.stringify(view.polite), /saidPromised/);
  });

  test('for the skill by its name; without an end it stays', () => {
    const shift = offeringShift();
    shift.say(offered({ mine: false, expiresAt: null }));
    const offer = offerOf(looking(shift)());
    assert.deepEqual(offer.whose, { word: 'callbackAnyone', with: { skill: 'Collections A' } });
    assert.equal(offer.ifNothing.word, 'offerStays');
  });

  test('each control says why it is off', () => {
    const shift = offeringShift();
    shift.say(rules('never'), fact({ status: 'active', linked: true }));
    const { controls } = offerOf(looking(shift, { late: false })());
    assert.deepEqual(
      controls.map(({ state, say }) => `${state} ${say.word}`),
      ['off offCallPresent', 'off offEditorLoading', 'off offRemoveNever']
    );
    shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    const lost = offerOf(looking(shift)());
    assert.ok(lost.stale);
    assert.deepEqual([...new Set(lost.controls.map(({ say }) => say.word))], ['offLink']);
  });

  test('asked, refused, and what came of it among what just happened', () => {
    const shift = offeringShift();
    const look = looking(shift);
    press(shift, control(offerOf(look()).controls, 'callNow'));
    assert.deepEqual(states(look()), ['callNow asked', 'reschedule off', 'remove off']);
    const [command] = shift.sent();
    assert.deepEqual(command, { type: 'command.dialCallback', callbackId: '55120' });
    shift.say({ type: 'dialer.refused', command, refusal: refusal('notAllowedNow') });
    assert.equal(states(look())[0], 'callNow refused');
    assert.equal(offerOf(look()).problem?.word, 'problemRefused');
    press(shift, control(offerOf(look()).controls, 'callNow'));
    shift.say(settled());
    assert.equal(look().offer, null);
    assert.equal(look().happened[0]?.text.word, 'happenedOfferCalled');
    shift.say(offered(), settled('Refused'));
    assert.equal(look().happened[0]?.text.word, 'happenedOfferRefused');
    assert.deepEqual(JSON.stringify(look().polite).includes('happenedOfferRefused'), true);
  });

  test('is told by itself and in the utility bar with its countdown', () => {
    const view = looking(offeringShift())();
    assert.ok(JSON.stringify(view.polite).includes('saidPromised'));
    assert.deepEqual([view.utility.label.word, view.utility.until], ['utilityPromised', T0 + 2 * MINUTE]);
    assert.ok(view.utility.highlighted);
  });

  test('rescheduled by a quick delay: wall clock with its offset, counted from the press', () => {
    const shift = offeringShift();
    const look = looking(shift);
    press(shift, control(offerOf(look()).controls, 'reschedule'));
    const editor = editorOf(look(), 'offer');
    assert.equal(editor.fields, 'time');
    assert.deepEqual(
      editor.form?.presets.slice(0, 5).map(({ text }) => text.with?.minutes),
      [5, 10, 15, 30, 60]
    );
    const quarter = editor.form?.presets.find(({ key }) => key === 'in15')?.draft as PlanDraft;
    shift.clock.increment(3 * MINUTE);
    shift.ask({ type: 'agent.draftCallback', place: 'offered', draft: quarter });
    const pressedAt = shift.now();
    shift.clock.increment(20_000);
    press(shift, editorOf(look(), 'offer').save);
    const [command] = shift.sent().filter(({ type }) => type === 'command.postponeCallback');
    assert.ok(command?.type === 'command.postponeCallback');
    assert.match(command.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:00-07:00$/);
    const away = Date.parse(command.at) - (pressedAt + 15 * MINUTE);
    assert.ok(away >= 0 && away < MINUTE, `${away}`);
  });

  test('a past time is refused, and a removal needs its words', () => {
    const shift = offeringShift();
    const look = looking(shift);
    press(shift, control(offerOf(look()).controls, 'reschedule'));
    typed(shift, look, 'offered', { date: '2020-01-01' });
    assert.equal(editorOf(look(), 'offer').save.state, 'off');
    assert.equal(editorOf(look(), 'offer').form?.time?.text.word, 'reschedulePast');
    press(shift, editorOf(look(), 'offer').cancel);
    shift.say(rules('withNotes'));
    press(shift, control(offerOf(look()).controls, 'remove'));
    const removal = () => offerOf(look()).removal;
    assert.deepEqual([removal()?.required, removal()?.remove.say.word], [true, 'offRemoveNotes']);
    shift.ask({ type: 'agent.draftRemoval', place: 'offered', notes: 'moved away' });
    const { remove } = removal() ?? {};
    assert.ok(remove);
    press(shift, remove);
    assert.deepEqual(shift.sent(), [{ type: 'command.cancelCallback', callbackId: '55120', notes: 'moved away' }]);
  });
});

describe('my callbacks', () => {
  test('lists them with whose, when and the number as it is read', () => {
    const { callbacks } = looking(promisedShift())();
    const [item] = callbacks?.items ?? [];
    assert.deepEqual(
      [callbacks?.state, callbacks?.count, item?.name, item?.number, item?.at],
      ['ready', 1, 'Rosa Example', '+1 520 555 0160', T0 + 60 * MINUTE]
    );
    assert.deepEqual(
      item?.controls.map(({ name, state }) => `${name} ${state}`),
      ['change ready', 'remove ready']
    );
  });

  test('failed, it says why and can be read again; who may not create is not offered it', () => {
    const shift = promisedShift();
    const look = looking(shift);
    shift.say(
      { type: 'dialer.listFailed', list: 'callbacks', skillId: null, refusal: refusal('dialerFailed') },
      { type: 'dialer.permissionsListed', permissions: [{ key: 'HideCreateCommitments', value: 'Hide' }] }
    );
    const { callbacks } = look();
    assert.equal(callbacks?.note?.text.word, 'callbacksFailed');
    assert.equal(callbacks?.create, null);
    assert.deepEqual(callbacks?.retry?.intent, { type: 'agent.readCallbacks' });
  });

  test('a new one: with the skill the agent is in, its number in their country, time with offset', () => {
    const shift = promisedShift();
    const look = looking(shift);
    const { create } = look().callbacks ?? {};
    assert.ok(create);
    press(shift, create);
    assert.equal(editorOf(look(), 'callbacks').save.state, 'off');
    typed(shift, look, 'planned', {
      phoneNumber: '(520) 555-0161',
      firstName: ' Bo ',
      date: '2026-06-05',
      time: '09:30',
      deliverTo: 'anyone'
    });
    press(shift, editorOf(look(), 'callbacks').save);
    const [command] = shift.sent();
    assert.deepEqual(command, {
      type: 'command.createCallback',
      plan: {
        firstName: 'Bo',
        lastName: '',
        notes: '',
        number: '+15205550161',
        at: '2026-06-05T09:30:00-06:00',
        skillId: '880020',
        mine: false
      }
    });
    assert.equal(editorOf(look(), 'callbacks').save.state, 'asked');
  });

  test('changed, it begins with what is planned', () => {
    const shift = promisedShift();
    const look = looking(shift);
    press(shift, control(look().callbacks?.items[0]?.controls ?? [], 'change'));
    const { draft, title } = editorOf(look(), 'callbacks');
    assert.deepEqual(title, { word: 'callbackChangeTitle', with: { name: 'Rosa Example' } });
    assert.deepEqual([draft?.firstName, draft?.notes, draft?.zone], ['Rosa', 'Ask for order 7', agentZone]);
    press(shift, editorOf(look(), 'callbacks').save);
    const [command] = shift.sent();
    assert.ok(command?.type === 'command.changeCallback');
    assert.equal(Date.parse(command.plan.at), T0 + 60 * MINUTE);
    assert.equal(command.plan.number, '5205550160', 'as the tenant knows it');
  });

  test('an hour that does not exist or comes twice is refused or asked about', () => {
    const shift = promisedShift();
    const look = looking(shift);
    press(shift, control(look().callbacks?.items[0]?.controls ?? [], 'change'));
    typed(shift, look, 'planned', { date: '2026-03-08', time: '02:30' });
    assert.equal(editorOf(look(), 'callbacks').form?.time?.text.word, 'rescheduleGap');
    typed(shift, look, 'planned', { date: '2026-11-01', time: '01:30' });
    const { form, save } = editorOf(look(), 'callbacks');
    assert.equal(form?.time?.text.word, 'rescheduleOverlap');
    assert.equal(save.state, 'off');
    const second = form?.offers[1]?.draft as PlanDraft;
    shift.ask({ type: 'agent.draftCallback', place: 'planned', draft: second });
    press(shift, editorOf(look(), 'callbacks').save);
    const [command] = shift.sent();
    assert.ok(command?.type === 'command.changeCallback');
    assert.equal(command.plan.at, '2026-11-01T01:30:00-07:00');
  });

  test('a save nobody answered keeps everything off until the list has said', () => {
    const shift = askingShift();
    const look = looking(shift);
    assert.equal(look().callbacks?.note?.text.word, 'callbackAsking');
    assert.deepEqual(
      [editorOf(look(), 'callbacks').save.say.word, editorOf(look(), 'callbacks').cancel.state],
      ['offAskingSaved', 'off']
    );
    shift.say(listed(planned()));
    assert.equal(look().callbacks?.note?.text.word, 'callbackMissing');
    assert.equal(editorOf(look(), 'callbacks').cancel.state, 'ready');
  });

  test('a refusal is said on Save and above, in the dialer’s words', () => {
    const shift = savingShift();
    const look = looking(shift);
    typed(shift, look, 'planned', { phoneNumber: '5205550161', date: '2026-06-05' });
    const [command] = shift.sent();
    assert.ok(command);
    shift.say({ type: 'dialer.refused', command, refusal: refusal('badDetails', { description: 'no such skill' }) });
    assert.equal(editorOf(look(), 'callbacks').save.state, 'refused');
    assert.equal(look().callbacks?.note?.text.word, 'problemRefused');
  });

  test('removed after the question', () => {
    const shift = promisedShift();
    const look = looking(shift);
    press(shift, control(look().callbacks?.items[0]?.controls ?? [], 'remove'));
    const { removal } = look().callbacks?.items[0] ?? {};
    assert.ok(removal);
    press(shift, removal.remove);
    const [command] = shift.sent();
    assert.ok(command?.type === 'command.deleteCallback');
    shift.say({ type: 'dialer.accepted', command }, listed());
    assert.equal(look().callbacks?.note?.text.word, 'callbackRemoved');
  });
});
