import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { settle } from '../../pcCxonePoll/__tests__/fakeClock';
import { body } from '../../pcCxoneWire/__tests__/fixtures';
import { createFakeDialer, empty, json } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const start = body('event', 'AgentSessionStart.fresh');
const updateSkills = body('event', 'UpdateSkills');
const skillsPath = 'GET agents/240011/skills';
let dialer: FakeDialer;
beforeEach(async () => {
  dialer = createFakeDialer();
  await dialer.connected();
  dialer.takePaths();
});
afterEach(() => dialer.adapter.stop());
/** The read retries in real time. */
async function until(done: () => boolean, by = performance.now() + 5000): Promise<void> {
  await settle();
  if (!done() && performance.now() < by) await until(done, by);
}
const listed = () => dialer.facts.filter(({ type }) => /Listed|Failed|clock|Rules/.test(type));

describe('reference data', () => {
  it('is read once a session starts, each list once though the burst asks for some again', async () => {
    dialer.routes.set(skillsPath, () => json(body('reply', 'skills')));
    dialer.routes.set('GET timezones', () => json(body('reply', 'timezones')));
    await dialer.answerPoll(json(body('reply', 'get-next-event.batch')));
    assert.deepEqual(dialer.takePaths().sort(), [
      'GET agents/240011/agent-settings',
      'GET agents/240011/indicators',
      'GET agents/240011/messages',
      'GET agents/240011/scheduled-callbacks',
      'GET agents/240011/skills',
      'GET permissions',
      'GET server-time',
      'GET teams/31/unavailable-codes',
      'GET timezones'
    ]);
    assert.deepEqual(
      listed()
        .map(({ type }) => type)
        .sort(),
      [
        'dialer.callbacksListed',
        'dialer.commitmentRulesRead',
        'dialer.indicatorsListed',
        'dialer.messagesListed',
        'dialer.permissionsListed',
        'dialer.skillsListed',
        'dialer.unavailableCodesListed',
        'dialer.zonesListed'
      ]
    );
  });

  it('is read again on a notice, and a burst of them reads each list once', async () => {
    await dialer.say('S2', updateSkills, updateSkills, body('event', 'UpdateDialerCampaigns'), body('event', 'UpdateMessages'));
    assert.deepEqual(dialer.takePaths().sort(), [
      'GET agents/240011/messages',
      'GET agents/240011/skills',
      'GET teams/31/unavailable-codes'
    ]);
  });

  it('is read once more when notices come while it is being read', async () => {
    const held: ((response: Response) => void)[] = [];
    dialer.routes.set(skillsPath, () => new Promise((resolve) => held.push(resolve)));
    for await (const id of ['S2', 'S3', 'S4']) {
      await dialer.say(id, updateSkills);
    }
    assert.equal(held.length, 1);
    held[0]?.(empty(204));
    await settle();
    assert.equal(held.length, 2);
    held[1]?.(json(body('reply', 'skills')));
    await settle();
    assert.equal(held.length, 2);
    const [first, second] = dialer.facts.filter((fact) => fact.type === 'dialer.skillsListed');
    assert.deepEqual([first?.skills.length, second?.skills.length], [0, 4]);
  });

  it('that fails is said, and costs no other list', async () => {
    dialer.routes.set(skillsPath, () => json({ message: 'no' }, 403));
    dialer.routes.set('GET permissions', () => new Response('<html>'));
    dialer.routes.set('GET agents/240011/agent-settings', () => Promise.reject(new TypeError('network')));
    await dialer.say('S2', start);
    const failed = dialer.facts
      .filter((fact) => fact.type === 'dialer.listFailed')
      .map(({ list, refusal, skillId }) => [list, refusal.code, skillId]);
    assert.deepEqual(failed.sort(), [
      ['permissions', 'unreadable', null],
      ['settings', 'noConnection', null],
      ['skills', 'forbidden', null]
    ]);
    assert.ok(dialer.facts.some(({ type }) => type === 'dialer.zonesListed'));
  });

  it('is repeated by itself only when it is a read', async () => {
    const retrying = createFakeDialer({ readRetries: 1 });
    let asked = 0;
    retrying.routes.set(skillsPath, () => {
      asked += 1;
      return asked === 1 ? empty(503, { 'retry-after': '0' }) : json(body('reply', 'skills'));
    });
    await retrying.connected();
    await retrying.say('S2', updateSkills);
    await until(() => asked === 2);
    await settle();
    assert.equal(asked, 2);
    assert.ok(retrying.facts.some((fact) => fact.type === 'dialer.skillsListed' && fact.skills.length === 4));
    retrying.adapter.stop();
  });

  it('is nothing after the end of a session', async () => {
    await dialer.say('S2', start, body('event', 'AgentSessionEnd'));
    assert.deepEqual(dialer.takePaths(), []);
    assert.deepEqual(dialer.takeTypes(), ['dialer.sessionStarted', 'dialer.sessionEnded']);
  });
});

describe('dispositions', () => {
  const path = 'GET skills/880020/dispositions';
  const read = () => dialer.adapter.send({ type: 'command.readDispositions', skillId: '880020' });

  it('are read per skill, one request for those who ask at once', async () => {
    dialer.routes.set(path, () => json(body('reply', 'dispositions')));
    assert.deepEqual(await Promise.all([read(), read()]), [{ kind: 'accepted' }, { kind: 'accepted' }]);
    assert.deepEqual(dialer.takePaths(), [path]);
    const [fact] = dialer.facts;
    assert.ok(fact?.type === 'dialer.dispositionsListed' && fact.skillId === '880020' && fact.dispositions.length === 3);
    await read();
    assert.deepEqual(dialer.takePaths(), [path]);
  });

  it('that cannot be read are refused, and the list is said to have failed', async () => {
    dialer.routes.set(path, () => empty(500));
    const outcome = await read();
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'dialerFailed');
    assert.deepEqual(
      dialer.facts.map((fact) => fact.type === 'dialer.listFailed' && [fact.list, fact.skillId]),
      [['dispositions', '880020']]
    );
  });
});

describe('how a skill is set up', () => {
  const marksPath = 'GET skills/880020/parameters/cpa-management';
  const previewPath = 'GET skills/880020/parameters/delivery-preferences';
  const read = () => dialer.adapter.send({ type: 'command.readSkillParameters', skillId: '880020' });
  const told = () =>
    dialer.facts.map((fact) => {
      if (fact.type === 'dialer.listFailed') return [fact.list, fact.skillId, fact.refusal.code];
      assert.ok(fact.type === 'dialer.skillParametersListed');
      return [fact.skillId, fact.parameters.marks?.badNumber, fact.parameters.preview?.compliance.delivery];
    });

  it('is read in one go, once for those who ask at once', async () => {
    dialer.routes.set(marksPath, () => json(body('reply', 'cpa-management')));
    dialer.routes.set(previewPath, () => json(body('reply', 'delivery-preferences')));
    assert.deepEqual(await Promise.all([read(), read()]), [{ kind: 'accepted' }, { kind: 'accepted' }]);
    assert.deepEqual(dialer.takePaths(), [marksPath, previewPath]);
    assert.deepEqual(told(), [['880020', true, 'manualDial']]);
  });

  it('says what was read when the other half could not be', async () => {
    dialer.routes.set(marksPath, () => empty(500));
    dialer.routes.set(previewPath, () => json(body('reply', 'delivery-preferences')));
    const outcome = await read();
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'dialerFailed');
    assert.deepEqual(told(), [
      ['880020', undefined, 'manualDial'],
      ['skillParameters', '880020', 'dialerFailed']
    ]);
  });

  it('is said to have failed when neither half could be read', async () => {
    dialer.routes.set(marksPath, () => json([]));
    dialer.routes.set(previewPath, () => empty(403));
    assert.equal((await read()).kind, 'refused');
    assert.deepEqual(told(), [['skillParameters', '880020', 'unreadable']]);
  });
});

describe('the clock', () => {
  const offsets = () => dialer.facts.flatMap((fact) => (fact.type === 'dialer.clockRead' ? [fact.offsetMs] : []));

  it('is read from server-time, its round trip halved', async () => {
    const ahead = 90_000;
    let answer: (response: Response) => void = () => assert.fail('not asked');
    dialer.routes.set('GET server-time', () => new Promise((resolve) => (answer = resolve)));
    const sent = dialer.clock.now();
    await dialer.say('S2', start);
    await dialer.clock.advance(200);
    answer(json({ ServerTime: new Date(sent + 100 + ahead).toISOString() }));
    await settle();
    assert.deepEqual(offsets(), [ahead]);
  });

  it('is read from the Date header when the body does not say', async () => {
    const date = new Date(dialer.clock.now() - 5000).toUTCString();
    dialer.routes.set('GET server-time', () => empty(204, { date }));
    await dialer.say('S2', start);
    assert.deepEqual(offsets(), [-4500]);
  });

  it('is not guessed', async () => {
    dialer.routes.set('GET server-time', () => json({ ServerTime: 'noon' }));
    await dialer.say('S2', start);
    assert.deepEqual(offsets(), []);
  });

  it('is read again when the link is back', async () => {
    await dialer.answerPoll(new TypeError('network'));
    await dialer.clock.advance(1000);
    dialer.takePaths();
    await dialer.answerPoll(empty(304));
    assert.deepEqual(dialer.takeTypes(), ['link.lost', 'link.restored']);
    assert.deepEqual(dialer.takePaths(), ['GET server-time']);
  });
});
