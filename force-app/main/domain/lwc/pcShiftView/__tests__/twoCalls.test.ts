/** What is shown of a call taken further, of two calls and of a conference. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createShiftView } from 'c/pcShiftView';
import type { CardView, ShiftView } from 'c/pcShiftView';
import type { ContactFact, ContactId, ContactStatus, Directory, Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift, session, skill } from '../../pcShiftMachine/__tests__/harness';
import type { TestShift } from '../../pcShiftMachine/__tests__/harness';

const first = '700200001';
const second = '700200002';
const third = '700200003';
let at = T0;

const is = (contactId: ContactId, status: ContactStatus, fields: Partial<ContactFact> = {}): Fact =>
  fact({
    ...{ contactId, status, changedAt: (at += 1000), name: contactId === first ? 'Rosa Example' : 'Kim Agent' },
    callType: contactId === first ? 'NaturalCalling' : 'Consult',
    parentContactId: contactId === first ? null : first,
    ...fields
  });
const kim = { type: 'agent.consultAgent', agentId: '240012', parentContactId: first } as const;

const shown = (...facts: readonly Fact[]): { shift: TestShift; look: () => ShiftView } => {
  const shift = dialingShift();
  shift.say(is(first, 'active', { linked: true, changedAt: T0 }), ...facts);
  const dialRules = () => (draft: { readonly number: string }) => ({
    ...{ number: /^\d{3,}$/.test(draft.number) ? draft.number : '', shown: `(${draft.number})` },
    ...{ numberNote: null, callerId: '', callerIdNote: null }
  });
  const view = createShiftView({ now: shift.now, dialRules });
  return { shift, look: () => view(shift.actor.getSnapshot()) };
};
const cardOf = (view: ShiftView, contactId: ContactId): CardView => {
  const card = view.cards.find((one) => one.contactId === contactId);
  assert.ok(card, contactId);
  return card;
};
const strip = (view: ShiftView, contactId: ContactId): readonly string[] => {
  const { twoCalls } = cardOf(view, contactId);
  return [
    ...(twoCalls?.lines ?? []).map(({ text, since }) => `${text.word}${since === null ? '' : ' since'}`),
    ...(twoCalls?.controls ?? []).map(({ name, state, say }) => `${name} ${state} ${say.word}`)
  ];
};
const control = (view: ShiftView, contactId: ContactId, name: string) =>
  cardOf(view, contactId).controls.find((one) => one.name === name);

const facts = {
  calling: () => [is(first, 'holding'), is(second, 'dialing')],
  both: () => [is(first, 'holding'), is(second, 'active')],
  conference: () => [
    is(first, 'holding'),
    is(second, 'active'),
    { type: 'dialer.conferenceNumbered', conferenceNo: '990001' } as const,
    is(first, 'joined'),
    is(second, 'joined')
  ]
};

describe('two calls', () => {
  test('while the second is called: put through now, a conference not yet', () => {
    const view = shown(...facts.calling()).look();
    assert.deepEqual(strip(view, second), [
      'twoCallsHeld since',
      'twoCallsCalling',
      'transfer ready sayTransferCold',
      'conference off offNotAnswered',
      'swap off offNotAnswered'
    ]);
    assert.deepEqual(strip(view, first), []);
    assert.equal(cardOf(view, first).contactPanel, null);
    assert.equal(control(view, first, 'hold')?.say.word, 'offOtherHeard');
  });

  test('that both talked: transfer, conference, change over; and why not when both wait', () => {
    const { shift, look } = shown(...facts.both());
    assert.deepEqual(strip(look(), second).slice(2), [
      'transfer ready sayTransferWarm',
      'conference ready sayConference',
      'swap ready saySwap'
    ]);
    shift.say(is(second, 'holding'));
    assert.deepEqual(strip(look(), second).slice(2), [
      'transfer off offBothHeld',
      'conference off offBothHeld',
      'swap off offBothHeld'
    ]);
  });

  test('a role or a session without conferences has none to press', () => {
    const role = shown(...facts.both());
    role.shift.say({ type: 'dialer.permissionsListed', permissions: [{ key: 'MuteAgent', value: 'View' }] });
    const other = shown({ type: 'dialer.sessionStarted', session: session({ canConference: false }) }, ...facts.both());
    for (const { look } of [role, other])
      assert.deepEqual(
        strip(look(), second).filter((line) => line.startsWith('conference')),
        []
      );
  });

  test('a refusal is said on the notice line and on the control, and read out', () => {
    const { shift, look } = shown(...facts.both());
    shift.ask({ type: 'agent.transfer' });
    assert.equal(strip(look(), second)[2], 'transfer asked sayAsked');
    shift.say({ type: 'dialer.refused', command: { type: 'command.transfer' }, refusal: refusal('notAllowedNow') });
    assert.equal(look().notice.text.word, 'twoCallsRefused');
    assert.equal(look().assertive?.word, 'saidError');
    assert.equal(strip(look(), second)[2], 'transfer refused sayRefused');
  });

  test('put through: the wrap-up and what just happened say to whom', () => {
    const { shift, look } = shown(...facts.both());
    shift.ask({ type: 'agent.transfer' });
    shift.say(is(second, 'disconnected', { final: true }), is(first, 'disconnected'));
    assert.equal(cardOf(look(), first).closed?.word, 'wrapUpTransferred');
    assert.equal(look().happened[0]?.text.word, 'happenedTransferred');
  });
});

describe('a conference', () => {
  test('names who is in it and is held as a whole', () => {
    const { shift, look } = shown(...facts.conference());
    assert.deepEqual(strip(look(), first), ['twoCallsConference', 'holdConference ready sayHoldConference']);
    assert.equal(control(look(), first, 'further')?.say.word, 'offHoldConference');
    shift.say(is(first, 'holding'), is(second, 'holding'));
    assert.deepEqual(strip(look(), first), ['twoCallsConferenceHeld since', 'resumeConference ready sayResumeConference']);
    assert.equal(control(look(), second, 'hold')?.say.word, 'offConferenceHeld');
    shift.say(is(third, 'dialing'));
    assert.deepEqual(strip(look(), third), ['twoCallsCalling', 'joinConference off offNotAnswered']);
    shift.say(is(third, 'active'));
    assert.deepEqual(strip(look(), third), ['twoCallsTalking', 'joinConference ready sayJoinConference']);
    assert.equal(strip(look(), first)[1], 'resumeConference off offOtherHeard');
  });

  test('that is full takes nobody more, and says how many', () => {
    const { shift, look } = shown(
      { type: 'dialer.commitmentRulesRead', removal: 'free', maxConferenceParties: 2 },
      ...facts.both()
    );
    assert.deepEqual(cardOf(look(), second).twoCalls?.controls[1]?.say, { word: 'offConferenceFull', with: { count: 2 } });
    shift.say({ type: 'dialer.commitmentRulesRead', removal: 'free', maxConferenceParties: 0 });
    assert.equal(strip(look(), second)[3], 'conference ready sayConference');
  });
});

describe('a second call that is only begun', () => {
  test('is said step by step, and nothing else can be begun', () => {
    const { shift, look } = shown();
    shift.ask(kim);
    assert.deepEqual(strip(look(), first), ['twoCallsGoing']);
    assert.deepEqual([control(look(), first, 'further')?.state, cardOf(look(), first).further], ['off', null]);
    shift.say(is(first, 'holding'));
    assert.deepEqual(strip(look(), first), ['twoCallsDialing']);
    assert.ok(JSON.stringify(look().polite).includes('twoCallsDialing'));
  });

  test('and came to nothing is said on the first', () => {
    const { shift, look } = shown(...facts.calling());
    shift.say(is(second, 'disconnected', { final: true, disconnectCode: 'Refused' }));
    assert.deepEqual(strip(look(), first), ['furtherUnreachedCode']);
    assert.equal(control(look(), first, 'hold')?.state, 'ready');
    const left = shown();
    left.shift.ask(kim);
    left.shift.say(is(first, 'disconnected'));
    assert.equal(left.look().notice.text.word, 'furtherLeft');
  });
});

describe('the form that takes a call further', () => {
  const agent = { teamName: 'Harbor', rawState: '', reason: '' } as const;
  const directory: Directory = {
    agents: [
      { ...agent, agentId: '240012', name: 'Kim Agent', condition: 'available' },
      { ...agent, agentId: '240013', name: '', condition: 'unavailable', reason: 'Lunch' },
      { ...agent, agentId: '240014', name: 'Noor', condition: 'loggedOut' }
    ],
    skills: [{ skillId: '880120', skillName: 'Customer line' }],
    entries: [{ entryId: '1', bookName: 'Back office', name: '', company: '', phone: '5205550170', mobile: 'x' }],
    complete: false
  };
  const rows = (view: ShiftView) =>
    (cardOf(view, first).further?.sections ?? []).flatMap((section) =>
      section.rows.map(({ name, actions }) => [
        section.name,
        name,
        ...actions.map((one) => `${one.name} ${one.intent ? one.intent.type : one.say.word}`)
      ])
    );

  test('offers what can be done with each', () => {
    const manual = skill({ skillId: '880010', skillName: 'Outbound Manual', manualOutbound: true, personalConnection: false });
    const { shift, look } = shown({ type: 'dialer.skillsListed', skills: [skill(), manual] });
    shift.ask({ type: 'agent.searchDirectory', text: '5550177' });
    assert.equal(cardOf(look(), first).further?.note?.word, 'furtherLoading');
    shift.say({ type: 'dialer.directoryListed', text: '5550177', directory });
    assert.deepEqual(rows(look()), [
      ['number', '(5550177)', 'call agent.dialNumber'],
      ['agents', 'Kim Agent', 'consult agent.consultAgent', 'call agent.dialAgent'],
      ['agents', '240013', 'consult agent.consultAgent', 'call agent.dialAgent'],
      ['agents', 'Noor', 'consult offSignedOut', 'call offSignedOut'],
      ['skills', 'Customer line', 'call agent.dialSkill'],
      ['entries', '5205550170', 'call agent.dialNumber', 'callMobile offNow']
    ]);
    assert.equal(cardOf(look(), first).further?.note?.word, 'furtherMore');
  });

  test('without a manual skill calls no number, and without a link nobody', () => {
    const { shift, look } = shown();
    shift.ask({ type: 'agent.searchDirectory', text: '' });
    shift.say({ type: 'dialer.directoryListed', text: '', directory });
    assert.deepEqual(rows(look()).at(-1), ['entries', '5205550170', 'call offNoManualSkill', 'callMobile offNoManualSkill']);
    shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    assert.deepEqual(rows(look())[0], ['agents', 'Kim Agent', 'consult offLink', 'call offLink']);
  });

  test('says what was not read, wholly or in part, and tries again', () => {
    const { shift, look } = shown();
    const command = { type: 'command.readDirectory', text: '' } as const;
    shift.ask({ type: 'agent.searchDirectory', text: '' });
    shift.say({ type: 'dialer.refused', command, refusal: refusal('dialerFailed') });
    const { note, retry } = cardOf(look(), first).further ?? {};
    assert.deepEqual([note?.word, retry?.intent], ['furtherFailed', { type: 'agent.searchDirectory', text: '' }]);
    shift.ask({ type: 'agent.searchDirectory', text: '' });
    shift.say(
      { type: 'dialer.directoryListed', text: '', directory: { ...directory, agents: null } },
      { type: 'dialer.refused', command, refusal: refusal('dialerFailed') }
    );
    assert.equal(cardOf(look(), first).further?.note?.word, 'furtherPartly');
    const nothing = shown();
    nothing.shift.ask({ type: 'agent.searchDirectory', text: 'zz' });
    nothing.shift.say({
      type: 'dialer.directoryListed',
      text: 'zz',
      directory: { agents: [], skills: [], entries: [], complete: true }
    });
    assert.equal(cardOf(nothing.look(), first).further?.note?.word, 'furtherNothing');
  });
});

test('a closed skill is asked about on a card, with both answers', () => {
  const { look } = shown({ type: 'dialer.skillWasClosed', mayContinue: true });
  assert.deepEqual(strip(look(), first), [
    'twoCallsClosed',
    'continueReskill ready sayContinueReskill',
    'stopReskill ready sayStopReskill'
  ]);
});

test('a colleague who asks is offered with who it is', () => {
  const shift = dialingShift();
  shift.say(is(second, 'offered', { inbound: true, manualAccept: true, timeoutS: 20 }));
  const view = createShiftView({ now: shift.now })(shift.actor.getSnapshot());
  assert.deepEqual(
    cardOf(view, second).incoming?.lines.map(({ word }) => word),
    ['offerConsult', 'offerConsultAbout']
  );
  assert.equal(cardOf(view, second).incoming?.accept.intent?.type, 'agent.accept');
});
