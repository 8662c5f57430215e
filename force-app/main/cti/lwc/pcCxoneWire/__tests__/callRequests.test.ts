/** Requests of two calls together, and of what is told about a call. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SessionCommand } from '../pcCxoneWire';
import { commandRequest, otherSpelling } from '../pcCxoneWire';

const contactId = '700200001';
const inContact = `interactions/${contactId}`;

/** Command → path below the session, body, version, protocol section. */
const cases: [SessionCommand, string, unknown, string, string][] = [
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

  it('a disposition names the second one only where one is chosen (7.4)', () => {
    const choice = { dispositionId: '12', secondaryId: '21', notes: '' };
    assert.deepEqual(commandRequest({ type: 'command.dispose', contactId, choice }, 'S1').body, {
      primaryDispositionId: 12,
      primaryDispositionNotes: '',
      secondaryDispositionId: 21
    });
  });
});
