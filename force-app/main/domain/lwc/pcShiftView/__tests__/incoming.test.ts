/** An offered call: two answers, until when, why it came, how it ended, and what is said by itself. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, runningShift } from '../../pcShiftMachine/__tests__/harness';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

const contactId = '9';
const incoming = (fields: Partial<ContactFact> = {}) =>
  fact({
    contactId,
    callType: 'Regular',
    inbound: true,
    skillId: '880120',
    status: 'offered',
    timeoutS: 20,
    manualAccept: true,
    name: 'Rosa Example',
    callerId: '5205550190',
    number: '5055550110',
    ...fields
  });
const offered = (fields: Partial<ContactFact> = {}, shift = dialingShift()): ViewedShift => {
  const run = viewed(shift);
  run.shift.say(incoming(fields));
  run.shift.sent();
  return run;
};
const leg = (status: 'active' | 'dialing' | 'disconnected') =>
  ({ type: 'dialer.legChanged', leg: { legId: '1', status, rawStatus: status, final: false } }) as const;
const cardOf = ({ look }: ViewedShift) => {
  const [card] = look().cards;
  assert.ok(card, 'no card');
  return card;
};
const ringing = (run: ViewedShift) => {
  const { incoming: view } = cardOf(run);
  assert.ok(view, 'nothing is offered');
  return view;
};

describe('an offered call', () => {
  test('has two answers and nothing else', () => {
    const run = offered();
    assert.deepEqual(
      cardOf(run).controls.map(({ name, state }) => [name, state]),
      [
        ['accept', 'ready'],
        ['refuse', 'ready']
      ]
    );
    run.shift.ask({ type: 'agent.accept', contactId });
    assert.deepEqual([ringing(run).accept.state, ringing(run).refuse.state], ['asked', 'off']);
  });

  test('says who calls, from where, and to which number', () => {
    const run = offered({ name: '' });
    assert.equal(cardOf(run).number, '5205550190');
    assert.deepEqual(ringing(run).lines, [{ word: 'incomingCalled', with: { number: '5055550110' } }]);
    assert.deepEqual(run.look().utility.label, { word: 'utilityOffered', with: { name: '5205550190' } });
    assert.equal(run.look().utility.highlighted, true);
    assert.deepEqual(run.look().assertive, {
      word: 'saidIncoming',
      with: { name: '5205550190', ifNothing: { word: 'incomingEnds' } }
    });
  });

  test('keeps the number of who calls from an agent who may not see it, and no other number', () => {
    const run = offered({ name: '' });
    const numbers = () => [cardOf(run).number, cardOf(run).numberText];
    assert.equal(numbers()[0], '5205550190');
    assert.equal(JSON.stringify(run.look()).includes('5205550190'), true);
    run.shift.say({ type: 'dialer.permissionsListed', permissions: [{ key: 'HideCallerPhoneNumber', value: 'Hide' }] });
    assert.deepEqual(numbers(), ['', '']);
    assert.equal(JSON.stringify(run.look()).includes('5205550190'), false);
    const dialed = viewed(dialingShift());
    dialed.shift.say({ type: 'dialer.permissionsListed', permissions: [{ key: 'HideCallerPhoneNumber', value: 'Hide' }] });
    dialed.shift.say(fact({ status: 'ringing', number: '5205550142' }));
    assert.equal(cardOf(dialed).number, '5205550142');
  });

  test('counts to the dialer’s own end, and says when that passed without a word', () => {
    const run = offered();
    assert.equal(ringing(run).until, T0 + 20_000);
    assert.equal(ringing(run).ifNothing.word, 'incomingEnds');
    run.shift.clock.increment(25_000);
    assert.equal(ringing(run).until, null);
    assert.equal(ringing(run).ifNothing.word, 'previewOverdue');
    assert.equal(ringing(offered({ timeoutS: null })).ifNothing.word, 'incomingStays');
  });

  test('that needs no accept connects by itself, as soon as the phone is up', () => {
    const run = offered({ manualAccept: false });
    assert.deepEqual([ringing(run).ifNothing.word, ringing(run).then], ['incomingConnects', null]);
    run.shift.say(leg('dialing'));
    assert.equal(ringing(run).then?.word, 'incomingConnectsThen');
  });

  test('accepted without a phone waits for it, and says so', () => {
    const run = offered();
    run.shift.say(leg('disconnected'));
    assert.equal(ringing(run).accept.say.word, 'sayTakeByPhone');
    run.shift.ask({ type: 'agent.accept', contactId });
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.accept', contactId } }, leg('dialing'));
    assert.deepEqual([ringing(run).until, ringing(run).ifNothing.word], [null, 'incomingTaken']);
    assert.deepEqual([ringing(run).accept.state, ringing(run).accept.say.word], ['off', 'offTaken']);
    assert.equal(ringing(run).refuse.state, 'ready');
  });

  test('refusing says what becomes of the phone', () => {
    assert.equal(ringing(offered()).refuse.say.word, 'sayRefuse');
    const down = offered();
    down.shift.say(leg('disconnected'));
    assert.equal(ringing(down).refuse.say.word, 'sayRefuseOnly');
    const held = runningShift();
    held.say(fact({ contactId: '5', callType: 'Regular', status: 'holding' }));
    const busy = viewed(held);
    busy.shift.say(incoming());
    assert.equal(busy.look().cards[1]?.incoming?.refuse.say.word, 'sayRefuseOnly');
  });

  test('refused by the dialer may be answered again; without a link it waits', () => {
    const run = offered();
    const command = { type: 'command.accept', contactId } as const;
    run.shift.ask({ type: 'agent.accept', contactId });
    run.shift.say({ type: 'dialer.refused', command, refusal: refusal('notAllowedNow') });
    assert.deepEqual([ringing(run).accept.state, ringing(run).refuse.state], ['refused', 'ready']);
    run.shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    assert.deepEqual([ringing(run).accept.say.word, ringing(run).refuse.say.word], ['offLink', 'offLink']);
  });

  test('whose line was lost says that accepting takes it up again', () => {
    const run = offered({ status: 'callbackOffered' });
    assert.equal(ringing(run).lines[0]?.word, 'incomingAgain');
    assert.equal(ringing(run).accept.state, 'ready');
  });

  test('of a colleague says who asks, and that nobody says about whom', () => {
    const { lines } = cardOf(offered({ callType: 'Consult' })).incoming ?? { lines: [] };
    assert.deepEqual(
      lines.map(({ word }) => word),
      ['offerConsult', 'offerConsultAbout']
    );
  });

  test('two at once stand beside each other', () => {
    const run = offered();
    run.shift.say(incoming({ contactId: '10', name: 'Ken Sample' }));
    assert.deepEqual(
      run.look().cards.map((card) => [card.position, card.incoming?.accept.intent]),
      [
        [1, { type: 'agent.accept', contactId: '9' }],
        [2, { type: 'agent.accept', contactId: '10' }]
      ]
    );
  });
});

describe('how it ended', () => {
  const closed = (seconds: number) => incoming({ status: 'disconnected', final: true, changedAt: T0 + seconds * 1000 });
  const ending = (run: ViewedShift) => run.look().happened[0]?.text.word;

  test('refused, not answered in time, or taken back', () => {
    const refused = offered();
    refused.shift.ask({ type: 'agent.refuse', contactId });
    refused.shift.say(closed(3));
    assert.equal(ending(refused), 'happenedRefused');
    const late = offered();
    late.shift.say(closed(20));
    assert.equal(ending(late), 'happenedRanOut');
    const back = offered();
    back.shift.say(closed(3));
    assert.equal(ending(back), 'happenedEndedOffered');
  });
});

describe('why the agent was moved', () => {
  const away = (run: ViewedShift, seconds: number, condition: 'dialer' | 'unavailable') => {
    run.shift.say(incoming({ status: 'disconnected', final: true, changedAt: T0 + seconds * 1000 }));
    run.shift.say({
      type: 'dialer.agentStateChanged',
      state: agentState({ condition, rawState: condition, startedAt: T0 + seconds * 1000 })
    });
  };

  test('is said on the card, before and during the call', () => {
    const run = offered();
    assert.deepEqual(cardOf(run).pulled, { word: 'incomingPulled', with: { skill: 'Collections A' } });
    run.shift.say(incoming({ status: 'active', changedAt: T0 + 2000 }));
    assert.deepEqual(cardOf(run).pulled, { word: 'cardPulled', with: { skill: 'Collections A' } });
    assert.equal(cardOf(offered({}, runningShift())).pulled, null);
  });

  test('back in the dialer is said until the next contact', () => {
    const run = offered();
    away(run, 3, 'dialer');
    assert.deepEqual(run.look().notice.text, { word: 'noticeBack', with: { skill: 'Collections A' } });
    run.shift.say(fact({ contactId: '11', changedAt: T0 + 4000 }));
    assert.notEqual(run.look().notice.text.word, 'noticeBack');
  });

  test('out of it is said with the way back', () => {
    const run = offered();
    away(run, 20, 'unavailable');
    const { text, action } = run.look().notice;
    assert.deepEqual(text, { word: 'noticeOut', with: { skill: 'Collections A' } });
    assert.deepEqual([action?.state, action?.intent], ['ready', { type: 'agent.pickSkill', skillId: '880020' }]);
  });
});
