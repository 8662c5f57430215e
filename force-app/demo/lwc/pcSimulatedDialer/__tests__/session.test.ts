/** Agent sessions (protocol 2): start, join, end, ids that rotate, and what an old or dead id is worth. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { ORIGIN } from './support/agentClient';
import { createRig } from './support/rig';
import { connected, inDialer, talking } from './support/shift';
import { story } from './support/story';

suite('2.1 start', () => {
  test('answers 200 with a session id that never contains 60', async () => {
    const { agent } = createRig();
    const ada = await agent().start();
    assert.match(ada.sessionId, /^[a-z]{24}$/);
  });
  test('without station and number: 400 with the error body', async () => {
    const { agent } = createRig();
    const body = await agent().expect(400, 'POST', 'agent-sessions', { stationId: '', stationPhoneNumber: '' });
    assert.deepEqual(body, { error: 'invalid_request', error_description: 'A station or a phone number is needed.' });
  });
  test('a number that cannot be dialed: 400', async () => {
    await createRig().agent().expect(400, 'POST', 'agent-sessions', { stationPhoneNumber: 'call me; now' });
  });
  test('WebRTC and a configured station are stations too', async () => {
    const { agent } = createRig();
    for (const [index, station] of [{ stationPhoneNumber: 'WebRTC' }, { stationId: '71' }].entries()) {
      const client = await agent(index + 1).start(station);

      const [start] = (await client.poll()) ?? [];
      assert.equal(start.StationPhoneNumber, index === 0 ? 'WebRTC' : '');
      assert.equal(start.StationId, index === 0 ? '' : '71');
    }
  });
  test('409 when the agent has a session already; another agent starts theirs', async () => {
    const { agent } = createRig();
    await agent().start();
    await agent().expect(409, 'POST', 'agent-sessions', { stationPhoneNumber: '5550199' });
    await agent(2).start();
  });
  test('401 without, with an unknown, and with another word than bearer', async () => {
    const { dialer } = createRig();
    const start = (headers: Record<string, string>): Promise<Response> =>
      dialer.fetch(
        new Request(`${ORIGIN}/InContactAPI/services/v23.0/agent-sessions`, { method: 'POST', headers, body: '{}' })
      );
    for (const headers of [{}, { Authorization: 'Bearer nobody' }, { Authorization: 'Basic token-240011' }]) {
      assert.equal((await start(headers as Record<string, string>)).status, 401);
    }
  });
});

suite('2.2 join', () => {
  test('404 when there is no session', async () => {
    await createRig().agent().expect(404, 'POST', 'agent-sessions/join', { asAgentId: '' });
  });
  test('gives a new id, ends the outstanding poll with 304, and the next poll brings everything', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const contactId = ada.contact.ContactID;
    ada.stopListening();
    const { sessionId } = await ada.expect<{ sessionId: string }>(200, 'POST', 'agent-sessions/join', '""');
    await rig.clock.advance(0);
    assert.equal(ada.transcript.filter((line) => line === 'poll 304 ').length, 1);
    ada.take();
    ada.sessionId = sessionId;
    await ada.poll();
    assert.deepEqual(story(ada.events), [
      '<AgentSessionStart>',
      '<UpdatePermissions>',
      '(OutboundContact)',
      '[leg Active]',
      '<Mute>',
      'Active+',
      '<UpdateSkills>',
      '<UpdateUnavailableCodes>',
      '<UpdateMessages>',
      '<UpdateCallbacks>'
    ]);
    assert.equal(ada.events[5].ContactID, contactId);
    assert.equal(ada.events[0].DialerCampaign, 'Collections A');
  });
  test("403 for another agent's session", async () => {
    const rig = createRig();
    await connected(rig, 2);
    await rig.agent(1).expect(403, 'POST', 'agent-sessions/join', { asAgentId: '240012' });
  });
});

suite('2.3 end', () => {
  const end = { forceLogoff: false, endContacts: false, ignorePersonalQueue: false };
  test('idle: AgentSessionEnd is the last event, then the id is dead', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const id = ada.sessionId;
    await ada.expect(200, 'DELETE', `agent-sessions/${id}`, end);
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['(LoggedOut)', '<AgentSessionEnd>']);
    assert.equal(ada.failure, null);
    await ada.expect(409, 'GET', `agent-sessions/${ada.sessionId}/get-next-event?timeout=0`);
    await ada.expect(409, 'GET', `agent-sessions/${id}/get-next-event?timeout=0`);
    await ada.command('dialer-login', { skillName: 'Collections A' }, 409);
    await ada.start();
  });
  test('in the dialer it needs force; lines are taken away', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await rig.clock.advance(4000);
    ada.take();
    await ada.expect(409, 'DELETE', `agent-sessions/${ada.sessionId}`, end);
    await ada.expect(200, 'DELETE', `agent-sessions/${ada.sessionId}`, { ...end, forceLogoff: true });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '[leg Disconnected]', '(LoggedOut)', '<AgentSessionEnd>']);
    await rig.clock.advance(600_000);
    assert.deepEqual(rig.dialer.control.lines(), []);
  });
  test('on a contact it needs endContacts too', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await ada.expect(409, 'DELETE', `agent-sessions/${ada.sessionId}`, { ...end, forceLogoff: true });
    await ada.expect(200, 'DELETE', `agent-sessions/${ada.sessionId}`, { ...end, forceLogoff: true, endContacts: true });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()).slice(-4), [
      'Disconnected final',
      '[leg Disconnected]',
      '(LoggedOut)',
      '<AgentSessionEnd>'
    ]);
  });
});

suite('2.4 rotation', () => {
  test('every batch brings a new id; commands with the previous one work', async () => {
    const rig = createRig();
    const ada = await rig.agent().start();
    const first = ada.sessionId;
    await ada.poll();
    const second = ada.sessionId;
    assert.notEqual(second, first);
    await ada.expect(202, 'POST', `agent-sessions/${first}/state`, { state: 'Available', reason: '' });
    await ada.poll();
    assert.notEqual(ada.sessionId, second);
    assert.equal(await ada.poll(), null, '304 has no new id');
  });
  test('polling with an old id replays AgentSessionStart and the state of everything, unacknowledged events included', async () => {
    const { agent } = createRig();
    const ada = await agent().start();
    await ada.poll();
    const lost = ada.sessionId;
    await ada.command('state', { state: 'Available', reason: '' });
    await ada.poll();
    const [start, , state] = (await ada.poll(0, lost)) ?? [];
    assert.equal(start.Type, 'AgentSessionStart');
    assert.equal(state.CurrentState, 'Available');
    assert.equal(await ada.poll(), null, 'nothing is told twice afterwards');
  });
  test('404 for an id nobody ever had, 401 for the id of another agent', async () => {
    const rig = createRig();
    const [ada, ben] = [await connected(rig, 1), await connected(rig, 2)];
    await ada.expect(404, 'GET', 'agent-sessions/nobody/get-next-event?timeout=0');
    await ada.expect(401, 'GET', `agent-sessions/${ben.sessionId}/get-next-event?timeout=0`);
    await ada.expect(401, 'POST', `agent-sessions/${ben.sessionId}/state`, { state: 'Available' });
  });
});
