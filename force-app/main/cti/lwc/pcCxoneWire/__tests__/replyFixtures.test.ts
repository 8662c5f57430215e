import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCallbacks } from '../../pcCxoneDesks/callbackReader';
import { readDispositions } from '../../pcCxoneDesks/dispositionReader';
import { readIndicators } from '../../pcCxoneDesks/indicatorReader';
import { readMessages } from '../../pcCxoneDesks/messageReader';
import { readCommitmentRules } from '../../pcCxoneDesks/rulesReader';
import { readSavedDisposition, readTags, readTagsAnswer } from '../../pcCxoneDesks/tagReaders';
import { readZones } from '../../pcCxoneDesks/zoneReader';
import {
  parseBatch,
  readErrorDescription,
  readPermissions,
  readServerTime,
  readSessionReply,
  readSkills,
  readUnavailableCodes,
  snapshotFact
} from '../pcCxoneWire';
import { body, fixtureNames } from './fixtures';

const callback = {
  messageId: '91',
  subject: 'Callback',
  text: 'Callback 5550142',
  startsAt: Date.parse('2026-03-04T15:00:00Z'),
  validUntil: Date.parse('2026-03-04T18:00:00Z')
};
const skill = {
  outbound: true,
  priorityBlending: false,
  useDisposition: true,
  requireDisposition: true,
  useAcw: true,
  useSecondary: false,
  manualOutbound: false
};
const connection = { ...skill, personalConnection: true, running: true, outboundStrategy: 'Personal Connection' };
const batchOf = (name: string) => {
  const { readable, sessionId, snapshot, live, ended, facts } = parseBatch(body('reply', name));
  return { readable, sessionId, snapshot, live, ended, types: facts.map(({ type }) => type) };
};

/** Reply → what we make of it. */
const expected: Record<string, { read: () => unknown; is: unknown }> = {
  'agent-sessions.start': { read: () => readSessionReply(body('reply', 'agent-sessions.start')), is: 'U0VTLTcxLWFi' },
  'agent-sessions.join': { read: () => readSessionReply(body('reply', 'agent-sessions.join')), is: 'U0VTLTcyLWJj' },
  'get-next-event.batch': {
    read: () => batchOf('get-next-event.batch'),
    is: {
      readable: true,
      sessionId: 'U0VTLTczLWNk',
      snapshot: true,
      live: ['700200001'],
      ended: false,
      types: [
        'dialer.sessionStarted',
        'dialer.agentStateChanged',
        'dialer.legChanged',
        'dialer.muteChanged',
        'dialer.connected'
      ]
    }
  },
  'get-next-event.empty': {
    read: () => batchOf('get-next-event.empty'),
    is: { readable: true, sessionId: 'U0VTLTczLWNk', snapshot: false, live: [], ended: false, types: [] }
  },
  'get-next-event.fullSnapshot': {
    read: () => snapshotFact(parseBatch(body('reply', 'get-next-event.fullSnapshot'))),
    is: { type: 'dialer.snapshotCompleted', contactIds: ['700200001'] }
  },
  skills: {
    read: () => readSkills(body('reply', 'skills')),
    is: [
      {
        ...skill,
        skillId: '880010',
        skillName: 'Outbound Manual',
        pickable: false,
        personalConnection: false,
        running: false,
        outboundStrategy: 'Manual',
        manualOutbound: true
      },
      { ...connection, skillId: '880020', skillName: 'Collections A', pickable: true },
      { ...connection, skillId: '880021', skillName: 'Renewals (stopped)', pickable: false, running: false },
      { ...connection, skillId: '880022', skillName: 'Blended only', pickable: false, priorityBlending: true }
    ]
  },
  dispositions: {
    read: () => readDispositions(body('reply', 'dispositions'))?.map((entry) => Object.values(entry)),
    is: [
      ['12', 'Promise to pay', 1, 'Positive', true, false, false],
      ['13', 'Wrong person', 2, 'Negative', false, false, true],
      ['14', 'Call again', 3, 'Retry', false, true, false]
    ]
  },
  'unavailable-codes': {
    read: () => readUnavailableCodes(body('reply', 'unavailable-codes')),
    is: [
      { id: '5', name: 'Lunch' },
      { id: '6', name: 'Break' }
    ]
  },
  permissions: {
    read: () => readPermissions(body('reply', 'permissions')),
    is: [
      { key: 'MuteAgent', value: 'View' },
      { key: 'AgentPhone', value: 'View' },
      { key: 'HideCreateCommitments', value: 'Hide' }
    ]
  },
  messages: { read: () => readMessages(body('reply', 'messages')), is: [callback] },
  'messages.camelCase': { read: () => readMessages(body('reply', 'messages.camelCase')), is: [callback] },
  'agent-settings': {
    read: () => readCommitmentRules(body('reply', 'agent-settings')),
    is: { type: 'dialer.commitmentRulesRead', removal: 'free', maxConferenceParties: 3 }
  },
  'scheduled-callbacks': {
    read: () => readCallbacks(body('reply', 'scheduled-callbacks')),
    is: [
      {
        callbackId: '55120',
        mine: true,
        skillId: '880020',
        number: '5550142',
        firstName: 'Rosa',
        lastName: 'Example',
        notes: 'Ask for order 7',
        at: Date.parse('2026-03-04T16:00:00Z')
      }
    ]
  },
  indicators: {
    read: () => readIndicators(body('reply', 'indicators')),
    is: [
      {
        name: 'Survey',
        contactId: '700200001',
        toolTip: 'Offer the survey',
        on: true,
        url: 'https://crm.example.test/survey'
      }
    ]
  },
  tags: { read: () => readTags(body('reply', 'tags')), is: [{ tagId: '3', name: 'VIP' }] },
  'tags.saved': { read: () => readTagsAnswer(body('reply', 'tags.saved')), is: 'saved' },
  'contact-disposition': {
    read: () => readSavedDisposition(body('reply', 'contact-disposition')),
    is: {
      dispositionId: '12',
      name: 'Promise to pay',
      notes: 'pays Friday',
      agentId: '240011',
      savedAt: Date.parse('2026-03-04T15:14:30Z')
    }
  },
  'server-time': {
    read: () => readServerTime(body('reply', 'server-time')),
    is: Date.parse('2026-03-04T15:10:00Z')
  },
  timezones: {
    read: () => readZones(body('reply', 'timezones'))?.map(({ standardName, offsetMin }) => [standardName, offsetMin]),
    is: [
      ['Mountain Standard Time', -420],
      ['India Standard Time', 330],
      ['Tokyo Standard Time', 540]
    ]
  },
  'error.error_description': {
    read: () => readErrorDescription(body('reply', 'error.error_description')),
    is: 'The contact is not in preview.'
  },
  'error.errorDescription': {
    read: () => readErrorDescription(body('reply', 'error.errorDescription')),
    is: 'The agent already has a session.'
  },
  'error.error_Description': {
    read: () => readErrorDescription(body('reply', 'error.error_Description')),
    is: 'No such contact.'
  },
  'error.message': { read: () => readErrorDescription(body('reply', 'error.message')), is: 'The token has expired.' },
  'command.accepted': { read: () => readErrorDescription(body('reply', 'command.accepted')), is: '' },
  'get-next-event.nothing': { read: () => parseBatch(body('reply', 'get-next-event.nothing')).readable, is: false }
};

/** Read by the sign-in, not by the adapter. */
const signIn = ['openid-configuration', 'cxone-configuration', 'jwks', 'token.code', 'token.refresh', 'whoami', 'user'];
/** Read in a test of their own, or not yet: history, directory. */
const later = [
  'skill',
  'delivery-preferences',
  'cpa-management',
  'business-unit',
  'scheduled-callbacks.created',
  'contacts-completed',
  'agent-states',
  'skill-list',
  'skill-activity',
  'address-books',
  'address-book-entries'
];

describe('every reply of the wire', () => {
  it('is read, or listed as read elsewhere or not yet', () => {
    assert.deepEqual([...Object.keys(expected), ...signIn, ...later].sort(), fixtureNames('reply').sort());
  });

  for (const [name, { read, is }] of Object.entries(expected)) {
    it(name, () => assert.deepEqual(read(), is));
  }
});
