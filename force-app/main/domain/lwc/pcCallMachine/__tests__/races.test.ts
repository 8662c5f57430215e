/** Things that cross on the wire. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callAfter, makeCall } from './callHarness';
import { contactId } from './eventSamples';
import { fact, refusal, T0 } from './samples';

const hangUp = { type: 'command.hangUp', contactId } as const;

describe('what crosses on the wire', () => {
  test('a hang-up crosses the answer: the call is live until the dialer says otherwise', () => {
    const call = callAfter({ status: 'dialing', callType: 'Regular' });
    call.send({ type: 'agent.hangUp', contactId });
    call.send(fact({ status: 'active', callType: 'Regular', changedAt: T0 + 1000 }));
    assert.equal(call.line(), 'active.talking');
    assert.equal(call.context().asked['command.hangUp']?.stage, 'asked', 'the hang-up is still under way');
    call.send({ type: 'dialer.accepted', command: hangUp });
    call.send(fact({ status: 'disconnected', callType: 'Regular', changedAt: T0 + 1500 }));
    assert.equal(call.line(), 'wrappingUp');
    assert.equal(call.context().hungUp, true);
  });

  test('the customer hangs up first: the refusal of the agent’s hang-up says nothing new', () => {
    const call = callAfter({ status: 'active' });
    call.send({ type: 'agent.hangUp', contactId });
    call.send(fact({ status: 'disconnected', changedAt: T0 + 1000 }));
    assert.equal(call.context().asked['command.hangUp'], undefined, 'answered by the fact');
    call.send({ type: 'dialer.refused', command: hangUp, refusal: refusal('notAllowedNow') });
    assert.deepEqual(call.context().asked, {});
    assert.equal(call.context().hungUp, false, 'the dialer did not take the agent’s hang-up');
  });

  test('the verdict of AMD comes after the customer left: it moves nothing and is remembered as stale', () => {
    const call = callAfter({ status: 'screening', linked: true }, { status: 'disconnected', linked: true });
    call.send(fact({ status: 'active', linked: true, changedAt: T0 + 500 }));
    assert.equal(call.line(), 'wrappingUp');
    assert.equal(call.context().staleFacts, 1);
    assert.deepEqual(call.said(), [{ type: 'call.wasOdd', contactId, oddity: 'stale', fact: 'dialer.connected' }]);
  });

  test('the same fact twice is one', () => {
    const call = callAfter({ status: 'ringing', linked: true });
    const before = call.context();
    call.send(fact({ status: 'ringing', linked: true, changedAt: T0 }));
    assert.equal(call.line(), 'ringing');
    assert.deepEqual(call.context(), before);
    assert.deepEqual(call.said(), []);
  });

  test('facts out of order within the same millisecond: the later step of a life wins', () => {
    const call = makeCall();
    for (const status of ['ringing', 'dialing'] as const) call.send(fact({ status, changedAt: T0 }));
    assert.equal(call.line(), 'ringing');
  });

  test('a hold confirmed after the customer hung up does not bring the call back', () => {
    const call = callAfter({ status: 'active' });
    call.send({ type: 'agent.hold', contactId });
    call.send(fact({ status: 'disconnected', changedAt: T0 + 2000 }), fact({ status: 'holding', changedAt: T0 + 1000 }));
    assert.equal(call.line(), 'wrappingUp');
    assert.deepEqual(call.context().asked, {});
  });

  test('the two endings in the wrong order: closed is closed', () => {
    const call = callAfter({ status: 'active' });
    call.send(fact({ status: 'disconnected', final: true, changedAt: T0 + 2000 }));
    assert.equal(call.line(), 'ended');
    call.send(fact({ status: 'disconnected', changedAt: T0 + 1000 }));
    assert.equal(call.line(), 'ended');
  });

  test('after the end nothing moves and nothing is sent', () => {
    const call = callAfter({ status: 'disconnected', final: true });
    assert.equal(call.snap().status, 'done');
    call.send(fact({ status: 'active', changedAt: T0 + 9000 }), { type: 'agent.hangUp', contactId });
    assert.equal(call.line(), 'ended');
    assert.deepEqual(call.said(), []);
  });

  test('the dialer describes everything anew: even an older time is the truth now', () => {
    const call = callAfter({ status: 'active', changedAt: T0 + 5000 });
    const [said] = [fact({ status: 'ringing', changedAt: T0 })];
    call.send(said as NonNullable<typeof said>);
    assert.equal(call.line(), 'active.talking', 'stale as long as it is only late');
    call.send({
      type: 'dialer.sessionStarted',
      session: {
        agentId: '1',
        busNo: '1',
        stationId: '',
        stationPhoneNumber: '',
        dialerSkillName: '',
        dialerSince: null,
        canMask: true,
        canRecord: true,
        canConference: true
      }
    });
    call.send(fact({ status: 'ringing', changedAt: T0 }));
    assert.equal(call.line(), 'ringing');
    call.send(fact({ status: 'dialing', changedAt: T0 - 1 }));
    assert.equal(call.line(), 'ringing', 'only the first fact is exempt');
  });

  test('a dialer whose clock went back cannot keep an ended call open', () => {
    const call = callAfter({ status: 'active', changedAt: T0 + 60_000 });
    call.send(fact({ status: 'disconnected', changedAt: T0 }));
    assert.equal(call.line(), 'wrappingUp');
  });

  test('the link is lost in each state: the line stays where it was, and the next fact counts', () => {
    for (const status of ['previewing', 'dialing', 'ringing', 'screening', 'active', 'holding', 'disconnected'] as const) {
      const call = callAfter({ status });
      const before = call.line();
      call.send({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
      assert.equal(call.line(), before);
      call.send({ type: 'link.restored' }, fact({ status: 'disconnected', final: true, changedAt: T0 + 9000 }));
      assert.equal(call.line(), 'ended');
    }
  });
});
