/** get-next-event (protocol 3): waiting, silence, one poll at a time, and clients that go away. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { ORIGIN } from './support/agentClient';
import { settle } from './support/fakeClock';
import { createRig } from './support/rig';
import { connected } from './support/shift';
import { story } from './support/story';

suite('3.1 request', () => {
  test('timeout is 0 to 60 whole seconds, else 400', async () => {
    const { agent } = createRig();
    const ada = await agent().start();
    for (const timeout of ['61', '-1', '1.5', 'soon']) {
      await ada.expect(400, 'GET', `agent-sessions/${ada.sessionId}/get-next-event?timeout=${timeout}`);
    }
  });
  test('a silent poll answers 304 with an empty body when its time is over, not before, at any pace', async () => {
    const { agent, clock } = createRig({}, { pace: 20 });
    const ada = await agent().start();
    await ada.poll();
    let answered: Response | null = null;
    const poll = ada.call('GET', `agent-sessions/${ada.sessionId}/get-next-event?timeout=30`).then((response) => {
      answered = response;
    });
    await clock.advance(29_999);
    assert.equal(answered, null);
    await clock.advance(1);
    await poll;
    const response = answered as unknown as Response;
    assert.equal(response.status, 304);
    assert.equal(await response.text(), '');
  });
});

suite('3.2 reply', () => {
  test('what happens together is told together, at once, and never cached', async () => {
    const rig = createRig();
    const ada = await rig.agent().start();
    await ada.poll();
    const poll = ada.call('GET', `agent-sessions/${ada.sessionId}/get-next-event?timeout=60`);
    await settle();
    await ada.command('dialer-login', { skillName: 'Collections A' });
    const response = await poll;
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const { events } = (await response.json()) as { events: { Type: string }[] };
    assert.deepEqual(
      events.map(({ Type }) => Type),
      ['AgentState', 'AgentLeg']
    );
  });
  test('4.12 the first poll brings the burst at once', async () => {
    const { agent } = createRig();
    const ada = await agent().start();
    await ada.poll(60);
    assert.deepEqual(story(ada.events), [
      '<AgentSessionStart>',
      '<UpdatePermissions>',
      '(Unavailable)',
      '<Mute>',
      '<UpdateSkills>',
      '<UpdateUnavailableCodes>',
      '<UpdateMessages>',
      '<UpdateCallbacks>'
    ]);
  });
});

suite('one outstanding poll', () => {
  test('a second poll ends the first with 304 and gets the events', async () => {
    const { agent } = createRig();
    const ada = await agent().start();
    await ada.poll();
    const tail = `agent-sessions/${ada.sessionId}/get-next-event?timeout=60`;
    const [first, second] = [ada.call('GET', tail), ada.call('GET', tail)];
    assert.equal((await first).status, 304);
    await ada.command('state', { state: 'Available' });
    assert.equal((await second).status, 200);
  });
  test('a poll whose client went away takes no events with it', async () => {
    const { agent, dialer } = createRig();
    const ada = await agent().start();
    await ada.poll();
    const gone = new AbortController();
    const poll = dialer.fetch(
      new Request(`${ORIGIN}/InContactAPI/services/v23.0/agent-sessions/${ada.sessionId}/get-next-event?timeout=60`, {
        headers: { Authorization: 'Bearer token-240011' },
        signal: gone.signal
      })
    );
    await settle();
    gone.abort();
    await assert.rejects(poll, { name: 'AbortError' });
    await ada.command('state', { state: 'Available' });
    assert.deepEqual(story((await ada.poll()) ?? []), ['(Available)']);
  });
  test('a request that was given up before it was sent does nothing', async () => {
    const { agent, dialer, clock } = createRig();
    const ada = await agent().start();
    await ada.poll();
    const command = new Request(`${ORIGIN}/InContactAPI/services/v23.0/agent-sessions/${ada.sessionId}/state`, {
      method: 'POST',
      headers: { Authorization: 'Bearer token-240011' },
      body: '{"state":"Available"}',
      signal: AbortSignal.abort()
    });
    await assert.rejects(dialer.fetch(command), { name: 'AbortError' });
    await clock.advance(0);
    assert.equal(await ada.poll(), null);
  });
  test('stop ends open polls and leaves no timer', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await settle();
    ada.stopListening();
    rig.dialer.stop();
    await settle();
    assert.match(ada.transcript.at(-1) ?? '', /^poll 304/);
    assert.equal(rig.clock.pending(), 0);
  });
});
