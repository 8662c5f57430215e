/** Requests of calls that are placed, and of tags; what is read for a skill and a contact. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispositionsRequest, listRequests } from '../listRequests';
import { deskRequest } from '../requestDesk';
import type { DeskRequestCommand } from '../requestDesk';

const contactId = '700200001';
const long = '123456789012345678';
const owner = { agentId: '240011', sessionId: 'S1' };

/** Command → path below the session, body, version, protocol section. */
const cases: [DeskRequestCommand, string, unknown, string, string][] = [
  [
    { type: 'command.dialNumber', number: '5550142', skillId: '880010', callerId: '', parentContactId: null },
    'dial-phone',
    { skillId: 880010, phoneNumber: '5550142' },
    '23.0',
    '6.1'
  ],
  [
    { type: 'command.dialNumber', number: '+81312345678', skillId: '880010', callerId: '5550100', parentContactId: contactId },
    'dial-phone',
    { skillId: 880010, phoneNumber: '+81312345678', parentContactId: 700200001, callerId: '5550100' },
    '23.0',
    '6.1'
  ],
  [
    { type: 'command.dialAgent', agentId: '240012', parentContactId: null },
    'dial-agent',
    { targetAgentId: 240012 },
    '23.0',
    '6.1'
  ],
  [
    { type: 'command.dialAgent', agentId: '240012', parentContactId: long },
    'dial-agent',
    { targetAgentId: 240012, parentContactId: long },
    '23.0',
    '6.1, an id too long for a number'
  ],
  [
    { type: 'command.consultAgent', agentId: '240012', parentContactId: contactId },
    'consult-agent',
    { targetAgentId: '240012', parentContactId: 700200001 },
    '23.0',
    '6.1, the agent as text'
  ],
  [
    { type: 'command.dialSkill', skillId: '880011', parentContactId: contactId },
    'dial-skill',
    { skillId: 880011, parentContactId: 700200001 },
    '23.0',
    '6.1'
  ]
];

describe('calls', () => {
  for (const [command, path, body, version, section] of cases) {
    it(`${command.type} posts ${path} ${JSON.stringify(body)} (${section})`, () => {
      assert.deepEqual(deskRequest(command, owner), { method: 'POST', version, path: `agent-sessions/S1/${path}`, body });
    });
  }

  it('tags go to the contact, outside the session (7.4)', () => {
    assert.deepEqual(deskRequest({ type: 'command.saveTags', contactId, tagIds: ['3', long] }, owner), {
      method: 'POST',
      version: '23.0',
      path: `contacts/${contactId}/tags`,
      body: { tags: [{ tagId: 3 }, { tagId: long }] }
    });
    assert.deepEqual(
      deskRequest({ type: 'command.saveTags', contactId: '7/8', tagIds: [] }, owner).path,
      'contacts/7%2F8/tags'
    );
  });
});

describe('lists', () => {
  it('belong to the agent or the tenant', () => {
    const paths = Object.values(listRequests).map((request) => request({ agentId: '240011', teamId: '31' }));
    assert.deepEqual(
      paths.map(({ version, path }) => `${version} ${path}`),
      [
        '30.0 agents/240011/agent-settings',
        '23.0 agents/240011/messages',
        '25.0 timezones',
        '25.0 agents/240011/scheduled-callbacks',
        '23.0 agents/240011/indicators'
      ]
    );
    assert.equal(dispositionsRequest('a b').path, 'skills/a%20b/dispositions');
  });
});
