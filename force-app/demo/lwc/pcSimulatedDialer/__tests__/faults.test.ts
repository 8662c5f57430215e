/** Faults of the control, each seen from the client, and what a client finds when it tries again. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { DroppedConnection } from '../droppedConnection';
import type { AgentClient } from './support/agentClient';
import { settle } from './support/fakeClock';
import { createRig, type Rig } from './support/rig';
import { story } from './support/story';

/** Signed in, burst read, not listening. */
async function quiet(rig: Rig, index = 1): Promise<AgentClient> {
  const agent = await rig.agent(index).start();
  await agent.poll();
  agent.take();
  return agent;
}
const pollOf = (agent: AgentClient, timeout = 60): Promise<Response> =>
  agent.call('GET', `agent-sessions/${agent.sessionId}/get-next-event?timeout=${timeout}`);

suite('dropPoll', () => {
  test('the outstanding poll fails at once; the next one works with the same id', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    const poll = pollOf(ada);
    await settle();
    assert.equal(rig.dialer.control.fault({ kind: 'dropPoll' }), true);
    await assert.rejects(poll, DroppedConnection);
    await ada.command('state', { state: 'Available' });
    assert.deepEqual(story((await ada.poll()) ?? []), ['(Available)']);
  });
  test('a reply on its way is lost; polling again with the old id replays', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    await ada.command('state', { state: 'Available' });
    rig.dialer.control.fault({ kind: 'dropPoll' }, '240011');
    await assert.rejects(pollOf(ada), DroppedConnection);
    const [start, , state] = (await ada.poll()) ?? [];
    assert.equal(start.Type, 'AgentSessionStart');
    assert.equal(state.CurrentState, 'Available');
  });
});

suite('status', () => {
  for (const status of [401, 404, 409, 429, 500, 503] as const) {
    test(`${status} on the outstanding poll, then all is well`, async () => {
      const rig = createRig();
      const ada = await quiet(rig);
      const poll = pollOf(ada);
      await settle();
      rig.dialer.control.fault({ kind: 'status', status, on: 'poll', retryAfterS: 3 });
      const reply = await poll;
      assert.equal(reply.status, status);
      assert.equal(reply.headers.get('retry-after'), '3');
      assert.equal(reply.headers.get('access-control-expose-headers'), 'Retry-After,CorrelationId');
      assert.equal(await ada.poll(), null);
    });
  }
  test('on commands, as often as asked, without the dialer having acted; reads and polls pass', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'status', status: 503, on: 'command', times: 2 });
    await ada.expect(200, 'GET', 'server-time');
    assert.equal(await ada.poll(), null);
    await ada.command('state', { state: 'Available' }, 503);
    await ada.command('state', { state: 'Available' }, 503);
    assert.equal(await ada.poll(), null);
    await ada.command('state', { state: 'Available' });
    assert.deepEqual(story((await ada.poll()) ?? []), ['(Available)']);
  });
  test('for one agent only', async () => {
    const rig = createRig();
    const [ada, ben] = [await quiet(rig, 1), await quiet(rig, 2)];
    rig.dialer.control.fault({ kind: 'status', status: 429, on: 'command' }, '240012');
    await ada.command('state', { state: 'Available' });
    await ben.command('state', { state: 'Available' }, 429);
  });
});

suite('reads and paths', () => {
  test('read strikes the next read, not polls, not commands; a path narrows it', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    const { control } = rig.dialer;
    control.fault({ kind: 'status', status: 500, on: 'read' });
    await ada.command('state', { state: 'Available' });
    await ada.poll();
    await ada.expect(500, 'GET', 'server-time');
    await ada.expect(200, 'GET', 'server-time');
    control.fault({ kind: 'status', status: 503, on: 'command', path: 'agent-phone' });
    await ada.command('state', { state: 'Unavailable' });
    await ada.command('agent-phone/dial', {}, 503);
    await ada.command('agent-phone/dial');
  });
  test('a slow read', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'delay', ms: 4000, on: 'read', path: 'Timezones' });
    const slow = ada.call('GET', 'timezones');
    let answered = false;
    slow.then(() => (answered = true)).catch(() => undefined);
    await ada.expect(200, 'GET', 'server-time');
    await rig.clock.advance(3999);
    assert.equal(answered, false);
    await rig.clock.advance(1);
    assert.equal((await slow).status, 200);
  });
});

suite('delay and offline', () => {
  test('a delayed command acts at once and answers late: its event overtakes the reply', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'delay', ms: 5000, on: 'command' });
    let answered = false;
    const command = ada.command('state', { state: 'Available' }).then(() => {
      answered = true;
    });
    await settle();
    assert.deepEqual(story((await ada.poll()) ?? []), ['(Available)']);
    await rig.clock.advance(4999);
    assert.equal(answered, false);
    await rig.clock.advance(1);
    await command;
  });
  test('a delayed poll', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'delay', ms: 3000, on: 'poll' });
    const poll = pollOf(ada, 0);
    await rig.clock.advance(3000);
    assert.equal((await poll).status, 304);
  });
  test('offline: everything fails until it is over, the open poll included; nothing is lost', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await ada.poll();
    const poll = pollOf(ada);
    await settle();
    rig.dialer.control.fault({ kind: 'offline', ms: 20_000 });
    await assert.rejects(poll, DroppedConnection);
    await rig.clock.advance(19_999);
    await assert.rejects(pollOf(ada, 0), DroppedConnection);
    await assert.rejects(ada.call('GET', 'server-time'), DroppedConnection);
    await rig.clock.advance(1);
    ada.take();
    await ada.poll();
    assert.deepEqual(story(ada.take()), [
      '[leg Active]',
      '(Dialer)',
      'Dialing',
      'Ringing+',
      'AMD+',
      'Active+',
      '(OutboundContact)'
    ]);
  });
  test('offline for one agent leaves the others alone', async () => {
    const rig = createRig();
    const [ada, ben] = [await quiet(rig, 1), await quiet(rig, 2)];
    rig.dialer.control.fault({ kind: 'offline', ms: 20_000 }, '240011');
    await assert.rejects(ada.poll(), DroppedConnection);
    assert.equal(await ben.poll(), null);
  });
});

suite('events', () => {
  const afterLogin = async (ada: AgentClient): Promise<string[]> => {
    await ada.command('dialer-login', { skillName: 'Collections A' });
    return story((await ada.poll()) ?? []);
  };
  test('duplicate', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'duplicateEvent' });
    assert.deepEqual(await afterLogin(ada), ['(DialerPending)', '(DialerPending)', '[leg Dialing]']);
  });
  test('reorder waits for a batch of two', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'reorderEvents' });
    await ada.command('state', { state: 'Available' });
    assert.deepEqual(story((await ada.poll()) ?? []), ['(Available)']);
    assert.deepEqual(await afterLogin(ada), ['[leg Dialing]', '(DialerPending)']);
  });
  test('unknown and unreadable arrive at once, and the session goes on', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    const poll = pollOf(ada);
    await settle();
    assert.equal(rig.dialer.control.fault({ kind: 'unknownEvent' }), true);
    const { events, sessionId } = (await (await poll).json()) as { events: { Type: string }[]; sessionId: string };
    assert.equal(events[0].Type, 'SimulatorCuriosity');
    ada.sessionId = sessionId;
    rig.dialer.control.fault({ kind: 'unreadableEvent' }, '240011');
    const [unreadable] = (await ada.poll()) ?? [];
    assert.equal(unreadable.Type, 'CallContactEvent');
    assert.equal(typeof unreadable.ContactID, 'object');
    assert.equal(await ada.poll(), null);
  });
  test('endSession: RemoteAgentSessionEnd comes last, once, then 409; a new session can start', async () => {
    const rig = createRig();
    const ada = await quiet(rig);
    rig.dialer.control.fault({ kind: 'endSession' }, '240011');
    const events = (await ada.poll()) ?? [];
    assert.deepEqual(story(events), ['(LoggedOut)', '<RemoteAgentSessionEnd>']);
    assert.equal(events[1].Success, 'True');
    assert.equal((await pollOf(ada)).status, 409);
    await ada.expect(404, 'POST', 'agent-sessions/join', '');
    await ada.start();
  });
});

test('a fault nobody can feel is refused', () => {
  const { dialer } = createRig();
  assert.equal(dialer.control.fault({ kind: 'endSession' }), false);
  assert.equal(dialer.control.fault({ kind: 'unknownEvent' }, '240011'), false);
  assert.equal(dialer.control.fault({ kind: 'dropPoll' }, '999'), false);
});
