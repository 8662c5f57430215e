import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { settle } from '../../pcCxonePoll/__tests__/fakeClock';
import { body } from '../../pcCxoneWire/__tests__/fixtures';
import { createFakeDialer, empty, json } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const start = body('event', 'AgentSessionStart.fresh');
const active = body('event', 'CallContactEvent.active') as Record<string, unknown>;
const final = body('event', 'CallContactEvent.final');
let dialer: FakeDialer;
beforeEach(() => {
  dialer = createFakeDialer();
});
afterEach(() => {
  dialer.adapter.stop();
  assert.ok(dialer.most() <= 1, `${dialer.most()} polls were outstanding at once`);
});

describe('connecting', () => {
  it('starts a session at the station and polls it', async () => {
    assert.deepEqual(await dialer.connected(), { kind: 'accepted' });
    const [started, poll] = dialer.seen;
    assert.deepEqual(
      [started?.method, started?.path, started?.body],
      ['POST', 'agent-sessions', { stationId: '', stationPhoneNumber: '5550199' }]
    );
    assert.deepEqual([poll?.path, poll?.search, poll?.cache], ['agent-sessions/S1/get-next-event', '?timeout=60', 'no-store']);
    for (const request of dialer.seen) {
      assert.equal(request.token, 'T1');
      assert.equal(request.headers.get('originating-service-identifier'), 'CXoneAgent');
    }
  });

  it('joins the session that exists', async () => {
    dialer.routes.set('POST agent-sessions', () => json({ error_description: 'exists' }, 409));
    assert.deepEqual(await dialer.connected(), { kind: 'accepted' });
    assert.deepEqual(dialer.takePaths(), ['POST agent-sessions', 'POST agent-sessions/join']);
    assert.equal(dialer.polls()[0]?.path, 'agent-sessions/J1/get-next-event');
  });

  it('is refused with the words of the dialer, and polls nothing', async () => {
    dialer.routes.set('POST agent-sessions', () => json({ error_description: 'No such station.' }, 400));
    assert.deepEqual(await dialer.connected(), {
      kind: 'refused',
      refusal: { code: 'badStation', status: 400, description: 'No such station.', retryAfterMs: null }
    });
    assert.equal(dialer.polls().length, 0);
  });

  it('is unreadable without a session id', async () => {
    dialer.routes.set('POST agent-sessions', () => json({}));
    const outcome = await dialer.connected();
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'unreadable');
  });

  it('join only joins', async () => {
    assert.deepEqual(await dialer.adapter.send({ type: 'command.join' }), { kind: 'accepted' });
    await settle();
    assert.deepEqual(dialer.takePaths(), ['POST agent-sessions/join']);
    dialer.routes.set('POST agent-sessions/join', () => empty(404));
    const outcome = await dialer.adapter.send({ type: 'command.join' });
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'noSession');
  });

  it('two at once come one after the other', async () => {
    const both = await Promise.all([dialer.connected(), dialer.adapter.send({ type: 'command.join' })]);
    await settle();
    assert.deepEqual(both, [{ kind: 'accepted' }, { kind: 'accepted' }]);
    assert.equal(dialer.openPolls(), 1);
    assert.equal(dialer.polls().at(-1)?.path, 'agent-sessions/J1/get-next-event');
  });
});

describe('facts', () => {
  it('come in the order of the wire, the session start first, the snapshot last', async () => {
    await dialer.connected();
    dialer.takeTypes();
    await dialer.say('S2', active, start, final, { ...active, ContactID: '2' });
    const told = dialer.facts.filter(({ type }) => !/Listed$|RulesRead$/.test(type));
    assert.deepEqual(
      told.map(({ type }) => type),
      ['dialer.sessionStarted', 'dialer.connected', 'dialer.closed', 'dialer.connected', 'dialer.snapshotCompleted']
    );
    assert.deepEqual(told.at(-1), { type: 'dialer.snapshotCompleted', contactIds: ['2'] });
    assert.equal(dialer.openPolls(), 1);
  });

  it('reach every listener, though one throws, and the poll goes on', async () => {
    const heard: string[] = [];
    dialer.adapter.subscribe(() => {
      throw new Error('mine');
    });
    const leave = dialer.adapter.subscribe(({ type }) => heard.push(type));
    await dialer.connected();
    await dialer.say('S2', active);
    await dialer.say('S3', final);
    leave();
    await dialer.say('S4', active);
    assert.deepEqual(heard, ['dialer.connected', 'dialer.closed']);
    assert.deepEqual(dialer.takeTypes(), ['dialer.connected', 'dialer.closed', 'dialer.connected']);
    assert.equal(dialer.wire.filter(({ kind }) => kind === 'fault').length, 3);
    assert.equal(dialer.openPolls(), 1);
  });

  it('do not reach a listener that one before it has just ended', async () => {
    await dialer.connected();
    const heard: string[] = [];
    const leaves: (() => void)[] = [];
    dialer.adapter.subscribe(() => leaves.forEach((leave) => leave()));
    leaves.push(dialer.adapter.subscribe(({ type }) => heard.push(type)));
    await dialer.say('S2', active);
    assert.deepEqual(heard, []);
  });

  it('say what could not be read, and keep it for the log', async () => {
    await dialer.connected();
    await dialer.say('S2', { Type: 'Shiny', secret: 1 }, active);
    assert.deepEqual(dialer.takeTypes(), ['dialer.unreadable', 'dialer.connected']);
    assert.deepEqual(
      dialer.wire.filter(({ kind }) => kind === 'unreadable').map(({ detail }) => detail),
      ['{"Type":"Shiny","secret":1}']
    );
  });
});

describe('the end of a session', () => {
  async function endsBy(name: string, by: string) {
    await dialer.connected();
    await dialer.say('S2', body('event', name));
    assert.deepEqual(
      dialer.facts.map((fact) => fact.type === 'dialer.sessionEnded' && fact.by),
      [by]
    );
    assert.equal(dialer.openPolls(), 0);
    const outcome = await dialer.adapter.send({ type: 'command.mute' });
    assert.deepEqual(outcome.kind === 'refused' && [outcome.refusal.code, outcome.refusal.status], ['sessionOver', null]);
  }
  it('AgentSessionEnd ends it, by the agent', () => endsBy('AgentSessionEnd', 'agent'));
  it('RemoteAgentSessionEnd ends it, by someone else', () => endsBy('RemoteAgentSessionEnd', 'remote'));

  it('409 on the poll ends it, by unknown', async () => {
    await dialer.connected();
    await dialer.answerPoll(empty(409));
    assert.deepEqual(dialer.facts, [{ type: 'dialer.sessionEnded', by: 'unknown', message: '' }]);
    assert.equal(dialer.openPolls(), 0);
  });

  it('disconnect asks for it and waits for the event', async () => {
    await dialer.connected();
    dialer.seen.length = 0;
    assert.deepEqual(await dialer.adapter.send({ type: 'command.disconnect', force: true }), { kind: 'accepted' });
    assert.deepEqual(
      dialer.seen.map(({ method, path, body: sent }) => [method, path, sent]),
      [['DELETE', 'agent-sessions/S1', { forceLogoff: true, endContacts: true, ignorePersonalQueue: true }]]
    );
    assert.deepEqual(dialer.takeTypes(), []);
    assert.equal(dialer.openPolls(), 1);
  });
});

describe('resync', () => {
  it('aborts the poll, joins, and polls the joined session; the old poll is never heard of', async () => {
    await dialer.connected();
    await dialer.say('S2', active);
    dialer.takeTypes();
    dialer.takePaths();
    const [, old] = dialer.polls();
    assert.deepEqual(await dialer.adapter.send({ type: 'command.resync' }), { kind: 'accepted' });
    await settle();
    assert.equal(old?.signal.aborted, true);
    assert.deepEqual(dialer.takePaths(), ['POST agent-sessions/join']);
    assert.deepEqual(
      dialer.polls().map(({ path }) => path.split('/')[1]),
      ['S1', 'S2', 'J1']
    );
    assert.deepEqual(dialer.takeTypes(), []);
  });

  it('polls nothing while it joins', async () => {
    await dialer.connected();
    let answer: (response: Response) => void = () => assert.fail('not joined');
    dialer.routes.set('POST agent-sessions/join', () => new Promise((resolve) => (answer = resolve)));
    const resync = dialer.adapter.send({ type: 'command.resync' });
    await settle();
    assert.equal(dialer.openPolls(), 0);
    answer(json({ sessionId: 'J1' }));
    assert.deepEqual(await resync, { kind: 'accepted' });
    await settle();
    assert.equal(dialer.openPolls(), 1);
  });

  it('ends a session that there is nothing of to join', async () => {
    await dialer.connected();
    dialer.routes.set('POST agent-sessions/join', () => empty(404));
    const outcome = await dialer.adapter.send({ type: 'command.resync' });
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'noSession');
    assert.deepEqual(dialer.takeTypes(), ['dialer.sessionEnded']);
    assert.equal(dialer.openPolls(), 0);
    const after = await dialer.adapter.send({ type: 'command.mute' });
    assert.equal(after.kind === 'refused' && after.refusal.code, 'sessionOver');
  });

  it('goes on polling with the old id when joining fails', async () => {
    await dialer.connected();
    dialer.routes.set('POST agent-sessions/join', () => Promise.reject(new TypeError('network')));
    const outcome = await dialer.adapter.send({ type: 'command.resync' });
    await settle();
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'noConnection');
    assert.equal(dialer.polls().at(-1)?.path, 'agent-sessions/S1/get-next-event');
    assert.equal(dialer.openPolls(), 1);
  });
});

describe('stop', () => {
  it('ends the poll at once; nothing is sent or told afterwards, and the session is left alone', async () => {
    await dialer.connected();
    const [poll] = dialer.polls();
    dialer.seen.length = 0;
    dialer.adapter.stop();
    await settle();
    assert.equal(poll?.signal.aborted, true);
    const outcome = await dialer.adapter.send({ type: 'command.resync' });
    assert.equal(outcome.kind, 'refused');
    await dialer.clock.advance(700_000);
    assert.deepEqual([dialer.seen.length, dialer.facts.length], [0, 0]);
    assert.deepEqual(dialer.clock.pending(), []);
  });

  it('in the middle of a batch tells no further fact', async () => {
    await dialer.connected();
    dialer.adapter.subscribe(() => dialer.adapter.stop());
    await dialer.say('S2', active, final);
    assert.deepEqual(dialer.takeTypes(), ['dialer.connected']);
  });

  it('while connecting leaves nothing behind, whatever the dialer answers', async () => {
    let answer: (response: Response) => void = () => assert.fail('not asked');
    dialer.routes.set('POST agent-sessions', () => new Promise((resolve) => (answer = resolve)));
    const connecting = dialer.connected();
    await settle();
    dialer.adapter.stop();
    answer(json({ sessionId: 'S1' }));
    await connecting;
    assert.deepEqual([dialer.polls().length, dialer.clock.pending()], [0, []]);
  });

  it('before a command could be sent keeps it from being sent', async () => {
    const connecting = dialer.connected();
    dialer.adapter.stop();
    assert.equal((await connecting).kind, 'refused');
    assert.equal(dialer.seen.length, 0);
  });

  it('lets nobody listen any more', async () => {
    await dialer.connected();
    const heard: string[] = [];
    dialer.adapter.subscribe(() => {
      dialer.adapter.stop();
      dialer.adapter.subscribe(({ type }) => heard.push(type));
    });
    await dialer.say('S2', active, final);
    assert.deepEqual(heard, []);
  });
});
