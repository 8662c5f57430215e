/** Commands whose answer needs more than its status, and what a refused call or callback says. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DialerCommand } from 'c/pcFacts';
import { body } from '../../pcCxoneWire/__tests__/fixtures';
import { createFakeDialer, empty, json } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const contactId = '700200001';
let dialer: FakeDialer;
beforeEach(async () => {
  dialer = createFakeDialer();
  await dialer.connected();
  dialer.takePaths();
});
afterEach(() => dialer.adapter.stop());

const send = async (command: DialerCommand) => {
  const outcome = await dialer.adapter.send(command);
  return outcome.kind === 'accepted' ? 'accepted' : [outcome.refusal.code, outcome.refusal.description];
};

describe('tags', () => {
  const path = `POST contacts/${contactId}/tags`;
  const save = () => send({ type: 'command.saveTags', contactId, tagIds: ['3'] });

  it('are saved only when the body says so', async () => {
    dialer.routes.set(path, () => json(body('reply', 'tags.saved')));
    assert.equal(await save(), 'accepted');
    const errors = { errorCount: '1', tagResults: [{ success: false, error: 'The skill has no tag 3.' }] };
    dialer.routes.set(path, () => json({ resultSet: errors }));
    assert.deepEqual(await save(), ['notAllowedNow', 'The skill has no tag 3.']);
    dialer.routes.set(path, () => empty(202));
    assert.deepEqual(await save(), ['unreadable', '']);
    dialer.routes.set(path, () => json({ error_description: 'No such contact.' }, 404));
    assert.deepEqual(await save(), ['contactGone', 'No such contact.']);
    assert.equal(dialer.takePaths().length, 4);
  });
});

describe('the outcome of a call over another phone', () => {
  const path = `POST agent-sessions/S1/interactions/${contactId}/independent-dial-outcome`;
  const words = () => dialer.seen.splice(0).flatMap(({ body: sent }) => (sent as { outcome?: string } | null)?.outcome ?? []);
  const tell = (outcome: 'answered' | 'busy') => send({ type: 'command.tellOutcome', contactId, outcome });

  it('answered is told in its second spelling when the dialer does not take the first', async () => {
    dialer.routes.set(path, ({ body: sent }) =>
      (sent as { outcome: string }).outcome === 'Answered Call' ? empty(202) : json({ message: 'no outcome' }, 400)
    );
    assert.equal(await tell('answered'), 'accepted');
    assert.deepEqual(words(), ['Answered', 'Answered Call']);
    assert.deepEqual(await tell('busy'), ['notAllowedNow', 'no outcome']);
    assert.deepEqual(words(), ['Busy']);
  });

  it('is told once when it is taken, and when why not is something else', async () => {
    for await (const [status, code] of [
      [202, 'accepted'],
      [409, 'notAllowedNow'],
      [500, 'dialerFailed']
    ] as const) {
      dialer.routes.set(path, () => empty(status));
      assert.deepEqual([await tell('answered')].flat()[0], code);
      assert.deepEqual(words(), ['Answered']);
    }
  });
});

describe('a refusal', () => {
  const plan = { firstName: '', lastName: '', notes: '', number: '1', at: '2026-03-05T09:30:00Z', skillId: '1', mine: true };
  /** Command → code by status. */
  const cases: [DialerCommand, Record<number, string>][] = [
    [
      { type: 'command.dialNumber', number: '1', skillId: '1', callerId: '', parentContactId: null },
      { 400: 'noSuchTarget', 404: 'noSuchTarget', 403: 'forbidden', 409: 'notAllowedNow', 500: 'dialerFailed' }
    ],
    [
      { type: 'command.dialAgent', agentId: '2', parentContactId: null },
      { 404: 'noSuchTarget', 409: 'notAllowedNow' }
    ],
    [
      { type: 'command.consultAgent', agentId: '2', parentContactId: null },
      { 400: 'noSuchTarget', 409: 'notAllowedNow' }
    ],
    [
      { type: 'command.dialSkill', skillId: '2', parentContactId: null },
      { 400: 'noSuchTarget', 409: 'notAllowedNow' }
    ],
    [{ type: 'command.transfer' }, { 404: 'contactGone', 409: 'notAllowedNow', 403: 'forbidden' }],
    [{ type: 'command.conference' }, { 404: 'contactGone', 409: 'notAllowedNow' }],
    [
      { type: 'command.holdConference', conferenceNo: '9' },
      { 404: 'contactGone', 400: 'notAllowedNow' }
    ],
    [
      { type: 'command.sendTones', tones: '1' },
      { 409: 'notAllowedNow', 404: 'sessionOver' }
    ],
    [
      { type: 'command.createCallback', plan },
      { 400: 'badDetails', 403: 'forbidden' }
    ],
    [
      { type: 'command.changeCallback', callbackId: '5', plan },
      { 400: 'badDetails', 404: 'callbackGone' }
    ],
    [
      { type: 'command.postponeCallback', callbackId: '5', at: plan.at },
      { 400: 'badDetails', 404: 'callbackGone' }
    ],
    [
      { type: 'command.deleteCallback', callbackId: '5', notes: '' },
      { 404: 'callbackGone', 403: 'forbidden', 400: 'badDetails' }
    ],
    [
      { type: 'command.dialCallback', callbackId: '5' },
      { 404: 'callbackGone', 409: 'notAllowedNow' }
    ],
    [{ type: 'command.cancelCallback', callbackId: '5', notes: '' }, { 404: 'callbackGone' }]
  ];
  /** Sends the command once to learn its address, then once per status. */
  async function toldFor(command: DialerCommand, statuses: readonly string[]): Promise<unknown[]> {
    await send(command);
    const { method, path } = dialer.seen.filter((one) => !one.path.endsWith('get-next-event')).at(-1) ?? assert.fail();
    const told: unknown[] = [];
    for await (const status of statuses) {
      dialer.routes.set(`${method} ${path}`, () => json({ error_description: 'words' }, Number(status)));
      told.push(await send(command));
    }
    return told;
  }
  for (const [command, codes] of cases) {
    it(`of ${command.type} says ${Object.values(codes).join(', ')}`, async () => {
      assert.deepEqual(
        await toldFor(command, Object.keys(codes)),
        Object.values(codes).map((code) => [code, 'words'])
      );
    });
  }
});

describe('commitments', () => {
  it('need a session, and the agent it belongs to', async () => {
    dialer.auth.fail = new Error('signed out');
    assert.deepEqual(await send({ type: 'command.dialCallback', callbackId: '5' }), ['signedOut', '']);
    const lone = createFakeDialer();
    const outcome = await lone.adapter.send({ type: 'command.deleteCallback', callbackId: '5', notes: '' });
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'sessionOver');
    assert.deepEqual(lone.takePaths(), []);
    lone.adapter.stop();
  });

  it('are read again when asked for, and when the dialer says so', async () => {
    const path = 'GET agents/240011/scheduled-callbacks';
    dialer.routes.set(path, () => json(body('reply', 'scheduled-callbacks')));
    assert.equal(await send({ type: 'command.readCallbacks' }), 'accepted');
    await dialer.say('S2', body('event', 'UpdateCallbacks'));
    assert.deepEqual(dialer.takePaths(), [path, path]);
    assert.deepEqual(dialer.takeTypes(), ['dialer.callbacksListed', 'dialer.callbacksListed']);
    dialer.routes.set(path, () => empty(403));
    assert.deepEqual(await send({ type: 'command.readCallbacks' }), ['forbidden', '']);
    assert.deepEqual(dialer.takeTypes(), ['dialer.listFailed']);
  });
});

describe('a saved disposition', () => {
  const path = `GET contacts/${contactId}/disposition`;
  const read = () => send({ type: 'command.readSaved', contactId });
  const found = () =>
    dialer.facts.splice(0).map((fact) => (fact.type === 'dialer.dispositionFound' ? (fact.saved?.name ?? null) : fact.type));

  it('is told, or that there is none: also by 404 and no content', async () => {
    dialer.routes.set(path, () => json(body('reply', 'contact-disposition')));
    assert.equal(await read(), 'accepted');
    dialer.routes.set(path, () => json({ error_description: 'none' }, 404));
    assert.equal(await read(), 'accepted');
    dialer.routes.set(path, () => empty(204));
    assert.equal(await read(), 'accepted');
    assert.deepEqual(found(), ['Promise to pay', null, null]);
  });

  it('that cannot be read is refused and told to nobody: unknown is not none', async () => {
    for await (const [answer, code] of [
      [() => empty(500), 'dialerFailed'],
      [() => json({}, 403), 'forbidden'],
      [() => new Response('<html>'), 'unreadable']
    ] as const) {
      dialer.routes.set(path, answer);
      assert.equal([await read()].flat()[0], code);
    }
    assert.deepEqual(found(), []);
  });
});

describe('tags of a skill', () => {
  it('are read once for those who ask at once', async () => {
    const path = 'GET skills/880020/tags';
    dialer.routes.set(path, () => json(body('reply', 'tags')));
    const read = () => send({ type: 'command.readTags', skillId: '880020' });
    assert.deepEqual(await Promise.all([read(), read()]), ['accepted', 'accepted']);
    assert.deepEqual(dialer.takePaths(), [path]);
    assert.deepEqual(dialer.facts, [{ type: 'dialer.tagsListed', skillId: '880020', tags: [{ tagId: '3', name: 'VIP' }] }]);
  });
});

describe('what is told to nobody', () => {
  it('stands in the wire log by its name, without its content', async () => {
    const program = { ...(body('event', 'RunApp') as object), ActionType: 'RunExe', ActionValue: 'secret.exe' };
    await dialer.say('S2', program, body('event', 'CustomEvent.screenPopCustomSettings'), body('event', 'Mute.on'));
    const events = dialer.wire.filter(({ kind }) => kind === 'event').map(({ title }) => title);
    assert.deepEqual(events, ['RunApp', 'CustomEvent', 'dialer.muteChanged']);
    assert.ok(!JSON.stringify(dialer.wire).includes('secret'));
    assert.deepEqual(dialer.takeTypes(), ['dialer.muteChanged']);
  });
});
