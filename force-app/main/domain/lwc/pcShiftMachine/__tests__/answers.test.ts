/** The shift's own commands on their way, and asking the dialer to describe everything anew. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import { RESYNC_PAUSE_MS } from 'c/pcShiftMachine';
import { dispositions, fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, runningShift, session, skill } from './harness';
import type { TestShift } from './harness';

const contactId = '700200001';
const choice = { dispositionId: '12', notes: '' };
const dispose = { type: 'command.dispose', contactId, choice } as const;
const resyncs = (shift: TestShift): number => shift.sent().filter(({ type }) => type === 'command.resync').length;

describe('a shift command without an answer', () => {
  test('is late after three seconds and the dialer is asked anew', () => {
    const shift = runningShift();
    shift.ask({ type: 'agent.mute' });
    shift.clock.increment(LATE_MS);
    assert.equal(shift.context().asked['command.mute']?.stage, 'late');
    assert.equal(resyncs(shift), 1);
  });

  test('leaves no trace in what the dialer describes: not answered, and free again', () => {
    const shift = runningShift();
    shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    shift.clock.increment(LATE_MS);
    shift.say(
      { type: 'dialer.sessionStarted', session: session() },
      { type: 'dialer.agentStateChanged', state: agentState() },
      { type: 'dialer.snapshotCompleted', contactIds: [] }
    );
    assert.equal(shift.context().asked['command.pickSkill']?.refusal?.code, 'noAnswer');
    assert.equal(shift.value().change, 'idle');
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.pickSkill', skillId: '880020' }), true);
  });
});

describe('asking the dialer anew', () => {
  const doubtfulShift = (): TestShift => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active', linked: true }));
    shift.ask({ type: 'agent.hold', contactId });
    shift.clock.increment(LATE_MS);
    return shift;
  };

  test('a call without an answer has it done, at most once in a while', () => {
    const shift = doubtfulShift();
    assert.equal(resyncs(shift), 1);
    shift.ask({ type: 'agent.mute' }, { type: 'agent.record', contactId });
    shift.clock.increment(LATE_MS);
    assert.equal(resyncs(shift), 0, 'asked a moment ago');
    shift.clock.increment(RESYNC_PAUSE_MS);
    assert.equal(resyncs(shift), 1, 'the doubts that waited are one question');
    shift.clock.increment(RESYNC_PAUSE_MS * 3);
    assert.equal(resyncs(shift), 0);
  });

  test('not while the link is lost; once it is back, if something is still late', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active', linked: true }));
    shift.ask({ type: 'agent.hold', contactId });
    shift.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    shift.clock.increment(LATE_MS);
    assert.equal(resyncs(shift), 0);
    shift.say({ type: 'link.restored' });
    assert.equal(resyncs(shift), 1);
  });

  test('a wrap-up past its end is cleared up', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'disconnected', timeoutS: 10 }));
    shift.clock.increment(15_000);
    assert.equal(resyncs(shift), 1);
    shift.say({ type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.deepEqual(shift.context().lines, {});
  });
});

describe('mute and leg', () => {
  const leg = (status: 'dialing' | 'active' | 'disconnected') =>
    ({ type: 'dialer.legChanged', leg: { legId: '1', status, rawStatus: status, final: false } }) as const;

  test('mute needs a leg, and is what the dialer says', () => {
    const shift = runningShift();
    shift.ask({ type: 'agent.mute' }, { type: 'agent.mute' }, { type: 'agent.unmute' });
    assert.deepEqual(shift.sent(), [{ type: 'command.mute' }]);
    assert.equal(shift.context().muted, false);
    shift.say({ type: 'dialer.muteChanged', muted: true });
    assert.equal(shift.context().muted, true);
    shift.ask({ type: 'agent.unmute' });
    assert.deepEqual(shift.sent(), [{ type: 'command.unmute' }]);
    shift.say({ type: 'dialer.muteChanged', muted: false }, leg('disconnected'));
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.mute' }), false);
  });

  test('mute survives the change of contacts', () => {
    const shift = dialingShift();
    shift.say({ type: 'dialer.muteChanged', muted: true }, fact(), fact({ status: 'disconnected', final: true }));
    assert.equal(shift.context().muted, true);
  });

  test('the phone is called while it is neither up nor ringing', () => {
    const shift = runningShift();
    const can = () => shift.actor.getSnapshot().can({ type: 'agent.callMyPhone' });
    assert.equal(can(), false);
    shift.say(leg('disconnected'));
    assert.equal(can(), true);
    shift.ask({ type: 'agent.callMyPhone' }, { type: 'agent.callMyPhone' });
    assert.deepEqual(shift.sent(), [{ type: 'command.callLeg' }]);
    shift.say(leg('dialing'));
    assert.deepEqual(shift.context().asked, {});
    assert.equal(can(), false);
  });
});

describe('dispositions', () => {
  const reads = (shift: TestShift): number => shift.sent().filter(({ type }) => type === 'command.readDispositions').length;

  test('are read once per skill, when they may soon be needed', () => {
    const shift = dialingShift();
    shift.say(fact(), fact({ status: 'ringing' }));
    assert.equal(reads(shift), 0);
    shift.say(fact({ status: 'screening' }), fact({ status: 'active' }), fact({ contactId: '2', status: 'screening' }));
    assert.equal(reads(shift), 1);
    shift.say(fact({ contactId: '3', status: 'screening', skillId: '880021' }));
    assert.equal(reads(shift), 1);
  });

  test('reach the calls of their skill, present and future', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }), fact({ contactId: '2', status: 'active', skillId: '880021' }));
    shift.say({ type: 'dialer.dispositionsListed', skillId: '880020', dispositions });
    assert.equal(shift.call()?.getSnapshot().context.dispositions, dispositions);
    assert.equal(shift.call('2')?.getSnapshot().context.dispositions, null);
    shift.say(fact({ contactId: '3' }));
    assert.equal(shift.call('3')?.getSnapshot().context.dispositions, dispositions);
  });

  test('are not read for a skill without them, nor for no skill', () => {
    const shift = dialingShift();
    shift.say({ type: 'dialer.skillsListed', skills: [skill({ useDisposition: false })] });
    shift.say(fact({ status: 'active' }), fact({ contactId: '2', status: 'active', skillId: null }));
    assert.equal(reads(shift), 0);
  });

  test('are read again after a failure, with the next fact that needs them', () => {
    const shift = dialingShift();
    shift.say(fact({ status: 'active' }));
    const command = { type: 'command.readDispositions', skillId: '880020' } as const;
    shift.say({ type: 'dialer.refused', command, refusal: refusal('dialerFailed') });
    assert.equal(shift.context().dispositions['880020']?.state, 'failed');
    shift.sent();
    shift.say(fact({ status: 'disconnected', changedAt: T0 + 1 }));
    assert.equal(reads(shift), 1);
  });
});

describe('a choice that did not reach the dialer', () => {
  const inWrapUp = (): TestShift => {
    const shift = dialingShift();
    shift.say(fact({ status: 'disconnected' }), { type: 'dialer.dispositionsListed', skillId: '880020', dispositions });
    shift.sent();
    return shift;
  };
  const gone = { type: 'dialer.snapshotCompleted', contactIds: [] } as const;

  test('chosen, never sent, and the card is gone: told', () => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.draft', contactId, dispositionId: '12', notes: '' });
    shift.say(gone);
    assert.equal(shift.context().unsaved?.name, 'Rosa Example');
  });

  test('a choice that lacked something could not have been saved: the card said so, nothing more is told', () => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.draft', contactId, dispositionId: '14', notes: '' });
    shift.say(gone);
    assert.equal(shift.context().unsaved, null);
  });

  test('refused after its card had left: told; accepted after that: not', () => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.dispose', contactId, choice });
    shift.say(gone);
    assert.equal(shift.context().unsaved, null, 'on its way');
    shift.say({ type: 'dialer.refused', command: dispose, refusal: refusal('contactGone') });
    assert.deepEqual(shift.context().unsaved?.refusal.code, 'contactGone');
    assert.equal(shift.context().unsaved?.name, 'Rosa Example');
  });

  test('saved in time: nothing is told', () => {
    const shift = inWrapUp();
    shift.ask({ type: 'agent.dispose', contactId, choice });
    shift.say({ type: 'dialer.accepted', command: dispose }, fact({ status: 'disconnected', final: true, changedAt: T0 + 1 }));
    assert.equal(shift.context().unsaved, null);
  });

  test('wrap-up is limited by the agent state, whichever of the two facts comes first', () => {
    const acw = (startedAt: number) =>
      ({ type: 'dialer.agentStateChanged', state: agentState({ acw: true, acwTimeoutS: 30, startedAt }) }) as const;
    const after = dialingShift();
    after.say(fact({ status: 'disconnected' }), acw(T0 + 2000));
    assert.equal(after.call()?.getSnapshot().context.wrapUpUntil, T0 + 32_000);
    const before = dialingShift();
    before.say(fact({ status: 'active' }), acw(T0 + 2000), fact({ status: 'disconnected', changedAt: T0 + 2000 }));
    assert.equal(before.call()?.getSnapshot().context.wrapUpUntil, T0 + 32_000);
  });
});
