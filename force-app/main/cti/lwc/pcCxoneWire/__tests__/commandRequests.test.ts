import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SessionCommand } from '../pcCxoneWire';
import { commandRequest, joinRequest, listRequests, pollRequest, startRequest, urlOf } from '../pcCxoneWire';

const contactId = '700200001';
const inContact = `interactions/${contactId}/`;

/** Command → path below the session, body, protocol section. */
const cases: [SessionCommand, string, unknown, string?][] = [
  [{ type: 'command.pickSkill', skillName: 'Collections A' }, 'dialer-login', { skillName: 'Collections A' }, '5.1'],
  [{ type: 'command.leaveSkill' }, 'dialer-logout', null, '5.1'],
  [
    { type: 'command.setState', state: 'Unavailable', reason: 'Lunch' },
    'state',
    { state: 'Unavailable', reason: 'Lunch' },
    '5.1'
  ],
  [{ type: 'command.callLeg' }, 'agent-phone/dial', null, '6.9'],
  [{ type: 'command.endLeg' }, 'agent-phone/end', null, '6.9'],
  [{ type: 'command.mute' }, 'agent-phone/mute', null, '6.4'],
  [{ type: 'command.unmute' }, 'agent-phone/unmute', null, '6.4'],
  [{ type: 'command.accept', contactId }, `${inContact}accept`, null, '5.6'],
  [{ type: 'command.requeue', contactId }, `${inContact}reject`, null, '5.6'],
  [{ type: 'command.snooze', contactId }, `${inContact}snooze`, null, '5.6'],
  [{ type: 'command.hold', contactId }, `${inContact}hold`, null, '6.2'],
  [{ type: 'command.resume', contactId }, `${inContact}resume`, null, '6.2'],
  [{ type: 'command.mask', contactId }, `${inContact}mask`, null, '6.2'],
  [{ type: 'command.unmask', contactId }, `${inContact}unmask`, null, '6.2'],
  [{ type: 'command.record', contactId }, `${inContact}record`, null, '6.2'],
  [{ type: 'command.hangUp', contactId }, `${inContact}end`, null, '6.2'],
  [{ type: 'command.activate', contactId }, `${inContact}activate`, null, '6.2'],
  [
    { type: 'command.markMachine', contactId, released: false },
    `${inContact}amd-override`,
    { type: 'answeringMachine' },
    '5.6'
  ],
  [{ type: 'command.markFax', contactId, released: false }, `${inContact}amd-override`, { type: 'faxMachine' }, '5.6'],
  [{ type: 'command.markBadNumber', contactId, released: false }, `${inContact}amd-override`, { type: 'badNumber' }, '5.6'],
  [{ type: 'command.markMachine', contactId, released: true }, `${inContact}ans-machine-override`, null, '5.6'],
  [{ type: 'command.markFax', contactId, released: true }, `${inContact}ans-machine-override`, { type: 'faxMachine' }, '5.6'],
  [
    { type: 'command.markBadNumber', contactId, released: true },
    `${inContact}ans-machine-override`,
    { type: 'badNumber' },
    '5.6'
  ]
];

describe('commands', () => {
  for (const [command, path, body, section] of cases) {
    it(`${command.type} posts ${path} (${section})`, () => {
      const request = commandRequest(command, 'S1');
      assert.deepEqual(request, { method: 'POST', version: '23.0', path: `agent-sessions/S1/${path}`, body });
    });
  }

  it('a disposition goes out under its own version, ids as the numbers the API publishes', () => {
    const choice = {
      dispositionId: '12',
      notes: 'pays Friday',
      amount: 50,
      callbackTime: '2026-03-05T09:30:00-07:00',
      callbackNumber: '5550142'
    };
    assert.deepEqual(commandRequest({ type: 'command.dispose', contactId, choice }, 'S1'), {
      method: 'POST',
      version: '27.0',
      path: `agent-sessions/S1/${inContact}disposition`,
      body: {
        primaryDispositionId: 12,
        primaryDispositionNotes: 'pays Friday',
        primaryCommitmentAmount: 50,
        primaryCallbackTime: '2026-03-05T09:30:00-07:00',
        primaryCallbackNumber: '5550142'
      }
    });
    const bare = commandRequest({ type: 'command.dispose', contactId, choice: { dispositionId: '-73', notes: '' } }, 'S1');
    assert.deepEqual(bare.body, { primaryDispositionId: -73, primaryDispositionNotes: '' });
    const long = { dispositionId: '123456789012345678', notes: '' };
    assert.equal(
      commandRequest({ type: 'command.dispose', contactId, choice: long }, 'S1').body?.primaryDispositionId,
      '123456789012345678'
    );
  });

  it('the end of a session says what it forces', () => {
    for (const force of [true, false]) {
      const request = commandRequest({ type: 'command.disconnect', force }, 'S1');
      assert.equal(request.method, 'DELETE');
      assert.deepEqual(request.body, { forceLogoff: force, endContacts: force, ignorePersonalQueue: force });
    }
  });

  it('ids are encoded into the path', () => {
    const request = commandRequest({ type: 'command.hold', contactId: '7/8?9' }, 'a/b=');
    assert.equal(request.path, 'agent-sessions/a%2Fb%3D/interactions/7%2F8%3F9/hold');
    assert.equal(pollRequest('a/b=', 60).path, 'agent-sessions/a%2Fb%3D/get-next-event?timeout=60');
  });
});

describe('other requests', () => {
  it('start names the station, join means me', () => {
    assert.deepEqual(startRequest({ stationId: '', phoneNumber: '5550199' }).body, {
      stationId: '',
      stationPhoneNumber: '5550199'
    });
    assert.deepEqual([joinRequest().path, joinRequest().body], ['agent-sessions/join', null]);
  });

  it('lists belong to the agent or the team', () => {
    const paths = Object.values(listRequests).map((request) => request({ agentId: '240011', teamId: '31' }));
    assert.deepEqual(
      paths.map(({ version, path }) => `${version} ${path.split('?')[0]}`),
      ['23.0 agents/240011/skills', '23.0 teams/31/unavailable-codes', '23.0 permissions']
    );
  });

  it('addresses stand on the base of the tenant', () => {
    assert.equal(urlOf('https://api.test/', joinRequest()), 'https://api.test/InContactAPI/services/v23.0/agent-sessions/join');
  });
});
