/** What comes late: it is not asked for before a session has started, and whatever becomes of it, the rest goes on. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { DialerCommand } from 'c/pcFacts';
import { createCxoneDesks } from '../../pcCxoneDesks/pcCxoneDesks';
import { settle } from '../../pcCxonePoll/__tests__/fakeClock';
import { body } from '../../pcCxoneWire/__tests__/fixtures';
import type { BringDesks } from '../lateDesks';
import { createFakeDialer } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const mute = { Type: 'Mute', AgentMuted: 'True' };
const start = body('event', 'AgentSessionStart.fresh');
const readDirectory = { type: 'command.readDirectory', text: '' } as const;
const dial = {
  type: 'command.dialNumber',
  number: '5550142',
  skillId: '1',
  callerId: '',
  parentContactId: null
} as const;

let dialer: FakeDialer;
afterEach(() => dialer.adapter.stop());

/** A bundle whose every load waits until the test says what becomes of it. */
function createBundle() {
  const loads: { come(): void; fail(): void }[] = [];
  const bring: BringDesks = () =>
    new Promise((resolve, reject) => {
      loads.push({ come: () => resolve({ createCxoneDesks }), fail: () => reject(new TypeError('not found')) });
    });
  return { loads, bring };
}

async function connected() {
  const { loads, bring } = createBundle();
  dialer = createFakeDialer({ bringDesks: bring });
  await dialer.connected();
  dialer.takePaths();
  return loads;
}

const codeOf = async (command: DialerCommand) => {
  const outcome = await dialer.adapter.send(command);
  return outcome.kind === 'refused' ? outcome.refusal.code : 'accepted';
};
const failures = () =>
  dialer.facts.flatMap((fact) => (fact.type === 'dialer.listFailed' ? [[fact.list, fact.skillId, fact.refusal.code]] : []));

describe('what comes late', () => {
  it('is loaded once, when a session has started; the shift’s own lists and the poll wait for nothing', async () => {
    const loads = await connected();
    assert.equal(loads.length, 0);
    await dialer.say('S2', start);
    assert.equal(loads.length, 1);
    assert.deepEqual(dialer.takePaths().sort(), [
      'GET agents/240011/skills',
      'GET permissions',
      'GET server-time',
      'GET teams/31/unavailable-codes'
    ]);
    await dialer.say('S3', mute);
    assert.ok(dialer.takeTypes().includes('dialer.muteChanged'));
    loads[0]?.come();
    await settle();
    assert.deepEqual(dialer.takePaths().sort(), [
      'GET agents/240011/agent-settings',
      'GET agents/240011/indicators',
      'GET agents/240011/messages',
      'GET agents/240011/scheduled-callbacks',
      'GET timezones'
    ]);
    assert.equal(await codeOf(dial), 'accepted');
    assert.deepEqual([loads.length, dialer.takePaths()], [1, ['POST agent-sessions/S3/dial-phone']]);
  });

  it('makes a command wait, and carries it out in the latest session', async () => {
    const loads = await connected();
    const outcome = codeOf(dial);
    await dialer.say('S2', mute);
    assert.deepEqual(dialer.takePaths(), []);
    loads[0]?.come();
    assert.equal(await outcome, 'accepted');
    assert.deepEqual(dialer.takePaths(), ['POST agent-sessions/S2/dial-phone']);
  });

  it('that does not come refuses what needs it, sends nothing, and says which lists are missing', async () => {
    const loads = await connected();
    await dialer.say('S2', start);
    dialer.takePaths();
    loads[0]?.fail();
    await settle();
    assert.deepEqual(failures().sort(), [
      ['callbacks', null, 'noConnection'],
      ['indicators', null, 'noConnection'],
      ['messages', null, 'noConnection'],
      ['settings', null, 'noConnection'],
      ['zones', null, 'noConnection']
    ]);
    dialer.facts.length = 0;
    const asked: DialerCommand[] = [
      dial,
      readDirectory,
      { type: 'command.readTags', skillId: '7' },
      { type: 'command.readSaved', contactId: '9' }
    ];
    const outcomes = Promise.all(asked.map(codeOf));
    await settle();
    assert.equal(loads.length, 2);
    loads[1]?.fail();
    assert.deepEqual(
      await outcomes,
      asked.map(() => 'noConnection')
    );
    assert.deepEqual(failures(), [
      ['directory', null, 'noConnection'],
      ['tags', '7', 'noConnection']
    ]);
    assert.deepEqual(dialer.takePaths(), []);
    assert.ok(dialer.wire.some(({ kind, title }) => kind === 'lost' && title === 'desks'));
  });

  it('harms nothing else when it does not come', async () => {
    const loads = await connected();
    await dialer.say('S2', start);
    loads[0]?.fail();
    await settle();
    dialer.takePaths();
    assert.equal(await codeOf({ type: 'command.hold', contactId: '9' }), 'accepted');
    assert.equal(await codeOf({ type: 'command.sendTones', tones: '1' }), 'accepted');
    assert.equal(await codeOf({ type: 'command.transfer' }), 'accepted');
    await dialer.say('S3', body('event', 'PromiseKeeper'), mute);
    assert.deepEqual(
      dialer.takeTypes().filter((type) => /Offered|mute/.test(type)),
      ['dialer.callbackOffered', 'dialer.muteChanged']
    );
    assert.equal(dialer.openPolls(), 1);
  });

  it('is asked for again by the next command', async () => {
    const loads = await connected();
    const first = codeOf(readDirectory);
    loads[0]?.fail();
    assert.equal(await first, 'noConnection');
    const second = codeOf(dial);
    await settle();
    loads[1]?.come();
    assert.equal(await second, 'accepted');
  });

  it('that never answers is waited for no longer than a command may take, and used when it comes after all', async () => {
    const loads = await connected();
    const outcome = codeOf(dial);
    await dialer.clock.advance(15_000);
    assert.equal(await outcome, 'noConnection');
    assert.deepEqual(dialer.takePaths(), []);
    loads[0]?.come();
    await settle();
    assert.deepEqual(dialer.takePaths(), []);
    assert.equal(await codeOf(dial), 'accepted');
    assert.equal(loads.length, 1);
  });

  it('comes to nothing after the end', async () => {
    const loads = await connected();
    const outcome = codeOf(dial);
    dialer.adapter.stop();
    loads[0]?.come();
    assert.equal(await outcome, 'noConnection');
    assert.deepEqual(dialer.takePaths(), []);
  });
});
