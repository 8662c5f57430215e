/** Sessions that end, and clients that come anew, while calls are up (protocol 2.2, 2.3, 4.2). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { available, callRig, consulted, consulting, INBOUND, onManualCall } from './support/calling';
import { story } from './support/story';

suite('4.2 a supervisor ends the session', () => {
  test('in a conference: customer and other agent are off the line, the other agent goes on', async () => {
    const rig = callRig();
    const { ada, ben } = await consulted(rig);
    await ada.command('interactions/conference-calls');
    await rig.clock.advance(0);
    ada.take();
    rig.dialer.control.fault({ kind: 'endSession' }, ada.agentId);
    await rig.clock.advance(0);
    const events = ada.take();
    assert.equal(events.at(-1)?.Type, 'RemoteAgentSessionEnd');
    assert.deepEqual(ada.live(), []);
    assert.deepEqual(story(ben.take()), ['Disconnected final', '(Available)']);
    assert.deepEqual(rig.dialer.control.lines(), []);
    assert.equal(rig.world.agents.get(ada.agentId)?.conference, null);
  });
  test('while a customer is offered: they wait for the next agent', async () => {
    const rig = callRig();
    const ada = await available(rig);
    const callId = rig.dialer.control.inbound({ skillId: INBOUND });
    await rig.clock.advance(0);
    rig.dialer.control.fault({ kind: 'endSession' }, ada.agentId);
    await rig.clock.advance(0);
    assert.deepEqual(ada.live(), []);
    assert.deepEqual(
      rig.dialer.control.lines().map(({ contactId, status }) => [contactId, status]),
      [[callId, 'Waiting']]
    );
    const ben = await available(rig, 2);
    assert.equal(ben.contact.MasterID, callId);
  });
  test('of the agent who is asked: the one who asks is told', async () => {
    const rig = callRig();
    const { ada, ben } = await consulting(rig);
    rig.dialer.control.fault({ kind: 'endSession' }, ben.agentId);
    await rig.clock.advance(0);
    assert.equal(ada.contacts()[1].DisconnectCode, 'NoAnswer');
    assert.equal(ada.live().length, 1);
  });
});

suite('2.3 leaving, 2.2 coming anew', () => {
  test('leaving with a call needs endContacts', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    const session = `agent-sessions/${ada.sessionId}`;
    await ada.expect(409, 'DELETE', session, {});
    await ada.expect(409, 'DELETE', session, { forceLogoff: true });
    await ada.expect(200, 'DELETE', session, { forceLogoff: true, endContacts: true });
    await rig.clock.advance(0);
    assert.deepEqual(rig.dialer.control.lines(), []);
  });
  test('a new client is told both calls as they are', async () => {
    const rig = callRig();
    const { ada, first, second } = await consulted(rig);
    await ada.expect(200, 'POST', 'agent-sessions/join', '');
    await rig.clock.advance(0);
    const calls = ada.take().filter(({ Type }) => Type === 'CallContactEvent');
    assert.deepEqual(
      calls.map(({ ContactID, Status, CallType }) => [ContactID, Status, CallType]),
      [
        [first.ContactID, 'Holding', 'NaturalCalling'],
        [second.ContactID, 'Active', 'Consult']
      ]
    );
  });
});
