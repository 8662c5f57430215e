/** Requests of calls that are placed, of two calls together, and of what is told about a call. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SessionCommand } from '../pcCxoneWire';
import { commandRequest, otherSpelling } from '../pcCxoneWire';

const contactId = '700200001';
const inContact = `interactions/${contactId}`;
const long = '123456789012345678';

/** Command → path below the session, body, version, protocol section. */
const cases: [SessionCommand, string, unknown, string, string][] = [
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
  ],
  [{ type: 'command.transfer' }, 'interactions/transfer-calls', null, '23.0', '6.3'],
  [{ type: 'command.conference' }, 'interactions/conference-calls', null, '23.0', '6.3'],
  [
    { type: 'command.holdConference', conferenceNo: '990001' },
    'interactions/conference-hold',
    { conferenceNo: '990001' },
    '31.0',
    '6.3'
  ],
  [
    { type: 'command.resumeConference', conferenceNo: '990001' },
    'interactions/conference-resume',
    { conferenceNo: '990001' },
    '31.0',
    '6.3'
  ],
  [
    { type: 'command.joinConference', contactId, conferenceNo: '990001' },
    `${inContact}/join-conference`,
    { conferenceNo: '990001' },
    '31.0',
    '6.3'
  ],
  [
    { type: 'command.sendTones', tones: '12#' },
    'send-dtmf',
    { dtmfSequence: '12#', toneDurationMS: 340, toneSpacingMS: 0 },
    '23.0',
    '6.5'
  ],
  [{ type: 'command.continueReskill', continues: true }, 'continue-reskill', { continueReskill: true }, '23.0', '6.6'],
  [{ type: 'command.continueReskill', continues: false }, 'continue-reskill', { continueReskill: false }, '23.0', '6.6'],
  [{ type: 'command.acceptConsult', contactId }, `${inContact}/accept-consult`, null, '23.0', '6.2'],
  [{ type: 'command.refuse', contactId }, `${inContact}/reject`, null, '23.0', '6.2'],
  [{ type: 'command.stopRecord', contactId }, `${inContact}/stop-record`, null, '2.0', '6.2'],
  [{ type: 'command.callPlaced', contactId }, `${inContact}/independent-dial`, null, '23.0', '5.6'],
  ...(
    [
      ['answered', 'Answered'],
      ['busy', 'Busy'],
      ['fax', 'Fax'],
      ['intercept', 'Intercept'],
      ['noAnswer', 'No Answer']
    ] as const
  ).map(([outcome, word]): [SessionCommand, string, unknown, string, string] => [
    { type: 'command.tellOutcome', contactId, outcome },
    `${inContact}/independent-dial-outcome`,
    { outcome: word },
    '23.0',
    '5.6'
  ])
];

describe('calls', () => {
  for (const [command, path, body, version, section] of cases) {
    it(`${command.type} posts ${path} ${JSON.stringify(body)} (${section})`, () => {
      assert.deepEqual(commandRequest(command, 'S1'), { method: 'POST', version, path: `agent-sessions/S1/${path}`, body });
    });
  }

  it('the first outcome has a second spelling, and nothing else has', () => {
    const answered = { type: 'command.tellOutcome', contactId, outcome: 'answered' } as const;
    assert.deepEqual(otherSpelling(answered, 'S1'), {
      ...commandRequest(answered, 'S1'),
      body: { outcome: 'Answered Call' }
    });
    for (const [command] of cases) {
      const first = command.type === 'command.tellOutcome' && command.outcome === 'answered';
      assert.equal(otherSpelling(command, 'S1') !== null, first, JSON.stringify(command));
    }
  });

  it('tags go to the contact, outside the session (7.4)', () => {
    assert.deepEqual(commandRequest({ type: 'command.saveTags', contactId, tagIds: ['3', long] }, 'S1'), {
      method: 'POST',
      version: '23.0',
      path: `contacts/${contactId}/tags`,
      body: { tags: [{ tagId: 3 }, { tagId: long }] }
    });
    assert.deepEqual(
      commandRequest({ type: 'command.saveTags', contactId: '7/8', tagIds: [] }, 'S1').path,
      'contacts/7%2F8/tags'
    );
  });

  it('a disposition names the second one only where one is chosen (7.4)', () => {
    const choice = { dispositionId: '12', secondaryId: '21', notes: '' };
    assert.deepEqual(commandRequest({ type: 'command.dispose', contactId, choice }, 'S1').body, {
      primaryDispositionId: 12,
      primaryDispositionNotes: '',
      secondaryDispositionId: 21
    });
  });
});
