/** The session and the link. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, makeShift, runningShift, session } from './harness';
import { shiftIntents, station } from './shiftSamples';

const connected: Fact = { type: 'dialer.sessionStarted', session: session() };
const lost: Fact = { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 + 1000 };
const linkOf = (shift: ReturnType<typeof makeShift>) => shift.value().link;

/** What reading a message changes is the panel's own; it needs no dialer. */
const own: readonly string[] = ['agent.readMessages', 'agent.openDial', 'agent.draftDial', 'agent.closeDial'];

describe('the session', () => {
  test('on start nothing is sent and nothing but connecting is offered', () => {
    const shift = makeShift();
    assert.equal(linkOf(shift), 'signedOut');
    for (const intent of shiftIntents.filter(({ type }) => !own.includes(type))) {
      assert.equal(shift.actor.getSnapshot().can(intent), intent.type === 'agent.connect', intent.type);
      if (intent.type !== 'agent.connect') shift.actor.send(intent);
    }
    assert.deepEqual(shift.outbox, []);
  });

  test('without a station there is nothing to connect', () => {
    const shift = makeShift();
    shift.ask({ type: 'agent.connect', station: { stationId: '', phoneNumber: '' } });
    assert.deepEqual(shift.outbox, []);
  });

  test('an open session is joined at the start', () => {
    const shift = makeShift({ join: true });
    assert.deepEqual(shift.sent(), [{ type: 'command.join' }]);
    assert.equal(linkOf(shift), 'joining');
    shift.say(connected);
    assert.equal(linkOf(shift), 'healthy');
  });

  test('none to join: the form, and no complaint', () => {
    const shift = makeShift({ join: true, station });
    shift.say({ type: 'dialer.refused', command: { type: 'command.join' }, refusal: refusal('noSession') });
    assert.equal(linkOf(shift), 'signedOut');
    assert.equal(shift.context().trouble, null);
    assert.deepEqual(shift.context().station, station);
  });

  test('any other refusal is told', () => {
    const shift = makeShift({ join: true });
    shift.say({ type: 'dialer.refused', command: { type: 'command.join' }, refusal: refusal('signedOut') });
    assert.equal(shift.context().trouble?.refusal.code, 'signedOut');
    const other = makeShift();
    other.ask({ type: 'agent.connect', station });
    other.say({ type: 'dialer.refused', command: { type: 'command.connect', station }, refusal: refusal('badStation') });
    assert.equal(linkOf(other), 'signedOut');
    assert.equal(other.context().trouble?.refusal.code, 'badStation');
    other.ask({ type: 'agent.connect', station });
    assert.equal(other.context().trouble, null, 'a new try begins clean');
  });

  test('it ends with force while a contact or the dialer holds it', () => {
    const plain = runningShift();
    plain.ask({ type: 'agent.disconnect' });
    assert.deepEqual(plain.sent(), [{ type: 'command.disconnect', force: false }]);
    const dialing = dialingShift();
    dialing.ask({ type: 'agent.disconnect' });
    assert.deepEqual(dialing.sent(), [{ type: 'command.disconnect', force: true }]);
  });

  test('its end drops everything, and says how', () => {
    const shift = dialingShift();
    shift.say(fact(), fact({ contactId: '700200002', name: 'Ken Sample', status: 'ringing' }));
    shift.say({ type: 'dialer.sessionEnded', by: 'remote', message: 'by a supervisor' });
    assert.equal(linkOf(shift), 'ended');
    const { lines, session: none, skill, leg, agentState: state, asked, wish, endedLines, sessionEnd } = shift.context();
    assert.deepEqual(
      { lines, none, skill, leg, state, asked, wish },
      {
        lines: {},
        none: null,
        skill: null,
        leg: null,
        state: null,
        asked: {},
        wish: null
      }
    );
    assert.deepEqual(sessionEnd, { by: 'remote', message: 'by a supervisor' });
    assert.deepEqual(endedLines.map(({ name, by }) => [name, by]).sort(), [
      ['Ken Sample', 'sessionEnded'],
      ['Rosa Example', 'sessionEnded']
    ]);
    assert.deepEqual(Object.keys(shift.actor.getSnapshot().children), ['dialer']);
  });

  test('after its end facts open nothing; a new session counts from zero', () => {
    const shift = dialingShift();
    shift.say(fact(), { type: 'dialer.sessionEnded', by: 'agent', message: '' }, fact({ contactId: '700200009' }));
    assert.deepEqual(shift.context().lines, {});
    assert.equal(shift.context().tally.dialed, 1);
    shift.ask({ type: 'agent.connect', station });
    shift.say(connected);
    assert.deepEqual(shift.context().tally, { dialed: 0, talked: 0 });
    shift.say(fact({ contactId: '700200009' }));
    assert.equal(Object.keys(shift.context().lines).length, 1);
  });
});

describe('the link', () => {
  test('lost and found: cards stay, commands wait', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active', linked: true }), lost);
    shift.sent();
    assert.equal(linkOf(shift), 'lost');
    assert.equal(Object.keys(shift.context().lines).length, 1);
    for (const intent of shiftIntents.filter(({ type }) => type !== 'agent.retryLink' && !own.includes(type))) {
      assert.equal(shift.actor.getSnapshot().can(intent), false, intent.type);
    }
    shift.ask({ type: 'agent.hangUp', contactId: '700200001' }, { type: 'agent.mute' });
    assert.deepEqual(shift.sent(), []);
    shift.say({ type: 'link.restored' });
    assert.equal(linkOf(shift), 'healthy');
    assert.equal(shift.context().trouble, null);
    shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
    assert.equal(shift.sent().length, 1);
  });

  test('a card that appears while the link is down sends nothing either', () => {
    const shift = dialingShift();
    shift.say(lost, fact({ status: 'active', linked: true }));
    shift.sent();
    shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
    assert.deepEqual(shift.sent(), []);
  });

  test('the agent tries now, once per answer', () => {
    const shift = runningShift();
    shift.say(lost);
    shift.ask({ type: 'agent.retryLink' }, { type: 'agent.retryLink' });
    assert.deepEqual(shift.sent(), [{ type: 'command.resync' }]);
    shift.say({ ...lost, failures: 2 });
    shift.ask({ type: 'agent.retryLink' });
    assert.equal(shift.sent().length, 1);
    assert.equal(shift.context().trouble?.failures, 2);
  });

  test('given up: only the agent tries again, and a session that starts anew heals it', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }), { type: 'link.failed', refusal: refusal('noConnection') });
    assert.equal(linkOf(shift), 'failed');
    shift.sent();
    shift.ask({ type: 'agent.retryLink' });
    assert.deepEqual(shift.sent(), [{ type: 'command.resync' }]);
    shift.say(connected, fact({ status: 'active' }), { type: 'dialer.snapshotCompleted', contactIds: ['700200001'] });
    assert.equal(linkOf(shift), 'healthy');
    assert.equal(shift.call()?.getSnapshot().can({ type: 'agent.hangUp', contactId: '700200001' }), true);
  });

  test('trouble while connecting is told and does not open the shift', () => {
    const shift = makeShift();
    shift.ask({ type: 'agent.connect', station });
    shift.say(lost);
    assert.equal(linkOf(shift), 'connecting');
    assert.equal(shift.context().trouble?.failures, 1);
    shift.say({ type: 'link.failed', refusal: refusal('noConnection') });
    assert.equal(linkOf(shift), 'signedOut');
  });
});

describe('the agent’s state', () => {
  test('an older one is stale, unless the dialer describes everything anew', () => {
    const shift = dialingShift();
    const old: Fact = { type: 'dialer.agentStateChanged', state: agentState({ condition: 'available', startedAt: T0 }) };
    shift.say(old);
    assert.equal(shift.value().availability, 'dialer');
    assert.ok(shift.emitted.some((event) => event.type === 'wasOdd' && event.oddity === 'stale'));
    shift.say(connected, old);
    assert.equal(shift.value().availability, 'available');
  });

  test('a state nobody knows is kept as its raw word', () => {
    const shift = runningShift();
    shift.say({
      type: 'dialer.agentStateChanged',
      state: agentState({ condition: 'unknown', rawState: 'Meditating', startedAt: T0 + 1 })
    });
    assert.equal(shift.value().availability, 'unknown');
    assert.equal(shift.context().agentState?.rawState, 'Meditating');
  });
});
