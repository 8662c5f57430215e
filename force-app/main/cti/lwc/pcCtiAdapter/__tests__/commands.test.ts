import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DialerCommand, RefusalCode } from 'c/pcFacts';
import { refusalCatalogue } from 'c/pcFacts';
import { settle } from '../../pcCxonePoll/__tests__/fakeClock';
import { createFakeDialer, empty, json } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const hold: DialerCommand = { type: 'command.hold', contactId: '700200001' };
const holdPath = 'POST agent-sessions/S1/interactions/700200001/hold';
let dialer: FakeDialer;
beforeEach(async () => {
  dialer = createFakeDialer();
  await dialer.connected();
  dialer.seen.length = 0;
});
afterEach(() => dialer.adapter.stop());

const codeOf = async (command: DialerCommand) => {
  const outcome = await dialer.adapter.send(command);
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
};

describe('a command', () => {
  it('is accepted by any 2xx, whatever the body', async () => {
    for await (const answer of [empty(202), empty(204), json({}), new Response('gibberish', { status: 200 })]) {
      dialer.routes.set(holdPath, () => answer);
      assert.equal(await codeOf(hold), 'accepted');
    }
  });

  it('goes to the latest session id', async () => {
    await dialer.say('S/2=', { Type: 'Mute', AgentMuted: 'True' });
    await dialer.adapter.send(hold);
    assert.deepEqual(dialer.takePaths(), ['POST agent-sessions/S%2F2%3D/interactions/700200001/hold']);
  });

  it('tells nothing by itself', async () => {
    await dialer.adapter.send(hold);
    assert.deepEqual(dialer.takeTypes(), []);
  });
});

describe('a refused command', () => {
  const skill: DialerCommand = { type: 'command.pickSkill', skillName: 'A' };
  const mute: DialerCommand = { type: 'command.mute' };
  const cases: [DialerCommand, string, number, RefusalCode][] = [
    [hold, holdPath, 400, 'notAllowedNow'],
    [hold, holdPath, 403, 'forbidden'],
    [hold, holdPath, 404, 'contactGone'],
    [hold, holdPath, 409, 'notAllowedNow'],
    [hold, holdPath, 429, 'overloaded'],
    [hold, holdPath, 500, 'dialerFailed'],
    [hold, holdPath, 502, 'dialerFailed'],
    [hold, holdPath, 503, 'overloaded'],
    [hold, holdPath, 304, 'unreadable'],
    [skill, 'POST agent-sessions/S1/dialer-login', 404, 'noSuchSkill'],
    [skill, 'POST agent-sessions/S1/dialer-login', 400, 'noSuchSkill'],
    [skill, 'POST agent-sessions/S1/dialer-login', 409, 'notAllowedNow'],
    [mute, 'POST agent-sessions/S1/agent-phone/mute', 404, 'sessionOver'],
    [mute, 'POST agent-sessions/S1/agent-phone/mute', 403, 'forbidden']
  ];
  async function plays(command: DialerCommand, path: string, status: number, code: RefusalCode) {
    const said = status >= 400;
    dialer.routes.set(path, () => {
      return said ? json({ error_description: 'The dialer says why.' }, status) : empty(status);
    });
    const outcome = await dialer.adapter.send(command);
    assert.ok(outcome.kind === 'refused' && Object.hasOwn(refusalCatalogue, outcome.refusal.code));
    const description = said ? 'The dialer says why.' : '';
    assert.deepEqual(outcome.refusal, { code, status, description, retryAfterMs: null });
    assert.equal(dialer.seen.length, 1);
  }
  for (const [command, path, status, code] of cases) {
    it(`${command.type}: ${status} is ${code}, sent once`, () => plays(command, path, status, code));
  }

  it('carries Retry-After', async () => {
    dialer.routes.set(holdPath, () => empty(429, { 'retry-after': '7' }));
    const outcome = await dialer.adapter.send(hold);
    assert.equal(outcome.kind === 'refused' && outcome.refusal.retryAfterMs, 7000);
  });

  it('reads all four spellings of an error', async () => {
    for await (const key of ['error_description', 'errorDescription', 'error_Description', 'message']) {
      dialer.routes.set(holdPath, () => json({ [key]: 'why' }, 400));
      const outcome = await dialer.adapter.send(hold);
      assert.equal(outcome.kind === 'refused' && outcome.refusal.description, 'why', key);
    }
  });
});

describe('a command without an answer', () => {
  it('is noConnection when the network does not carry it, and is not repeated', async () => {
    dialer.routes.set(holdPath, () => Promise.reject(new TypeError('fetch failed')));
    assert.equal(await codeOf(hold), 'noConnection');
    assert.equal(dialer.seen.length, 1);
  });

  it('is noAnswer after its limit, though the fetch never ends', async () => {
    dialer.routes.set(holdPath, () => new Promise(() => undefined));
    const outcome = codeOf(hold);
    await dialer.clock.advance(14_999);
    assert.equal(await Promise.race([outcome, settle().then(() => 'pending')]), 'pending');
    await dialer.clock.advance(1);
    assert.equal(await outcome, 'noAnswer');
    assert.equal(dialer.seen[0]?.signal.aborted, true);
  });

  it('is noConnection when the answer breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    dialer.routes.set(holdPath, () => new Response(broken, { status: 200 }));
    assert.equal(await codeOf(hold), 'noConnection');
  });
});

describe('tokens', () => {
  const unauthorized = (paths: string[], good: string) => {
    for (const path of paths) {
      dialer.routes.set(path, ({ token }) => empty(token === good ? 202 : 401));
    }
  };

  it('a 401 is answered with one fresh token, and the command sent once more', async () => {
    unauthorized([holdPath], 'T2');
    assert.equal(await codeOf(hold), 'accepted');
    assert.deepEqual(
      dialer.seen.map(({ token }) => token),
      ['T1', 'T2']
    );
  });

  it('commands refused at the same moment share one refresh', async () => {
    const paths = ['hold', 'resume', 'end'].map((tail) => `POST agent-sessions/S1/interactions/7/${tail}`);
    unauthorized(paths, 'T2');
    const outcomes = await Promise.all(
      (['command.hold', 'command.resume', 'command.hangUp'] as const).map((type) => codeOf({ type, contactId: '7' }))
    );
    assert.deepEqual(outcomes, ['accepted', 'accepted', 'accepted']);
    assert.equal(dialer.auth.freshAsked, 1);
    assert.equal(dialer.seen.length, 6);
  });

  it('a token that was replaced in the meantime needs no refresh', async () => {
    dialer.routes.set(holdPath, ({ token }) => {
      dialer.auth.current = 'T9';
      return token === 'T9' ? empty(202) : empty(401);
    });
    assert.equal(await codeOf(hold), 'accepted');
    assert.equal(dialer.auth.freshAsked, 0);
  });

  it('a 401 with a fresh token means signed out; there is no third try', async () => {
    dialer.routes.set(holdPath, () => json({ message: 'who?' }, 401));
    const outcome = await dialer.adapter.send(hold);
    assert.deepEqual(outcome.kind === 'refused' && [outcome.refusal.code, outcome.refusal.description], ['signedOut', 'who?']);
    assert.equal(dialer.seen.length, 2);
  });

  it('a provider that rejects means signed out, unless it could not reach its server', async () => {
    dialer.auth.fail = new Error('ended');
    assert.equal(await codeOf(hold), 'signedOut');
    dialer.auth.fail = new TypeError('fetch failed');
    assert.equal(await codeOf(hold), 'noConnection');
    assert.equal(dialer.seen.length, 0);
  });

  it('the poll gets a fresh token with the same id, and says so only when signed out', async () => {
    await dialer.answerPoll(empty(401));
    assert.deepEqual(
      dialer.polls().map(({ path, token }) => [path.split('/')[1], token]),
      [
        ['S1', 'T1'],
        ['S1', 'T2']
      ]
    );
    assert.deepEqual(dialer.takeTypes(), []);
    await dialer.answerPoll(empty(401));
    assert.deepEqual(dialer.takeTypes(), ['link.failed']);
    assert.equal(dialer.openPolls(), 0);
  });

  it('never show in the log', async () => {
    unauthorized([holdPath], 'T2');
    await dialer.adapter.send(hold);
    assert.ok(dialer.wire.length > 4);
    assert.doesNotMatch(JSON.stringify(dialer.wire), /T1|T2|Bearer/);
  });
});

describe('an observer that throws', () => {
  it('changes nothing', async () => {
    const other = createFakeDialer({
      onWire: () => {
        throw new Error('mine');
      }
    });
    assert.deepEqual(await other.connected(), { kind: 'accepted' });
    await other.say('S2', { Type: 'Mute', AgentMuted: 'True' });
    assert.deepEqual(other.takeTypes(), ['dialer.muteChanged']);
    other.adapter.stop();
  });
});
