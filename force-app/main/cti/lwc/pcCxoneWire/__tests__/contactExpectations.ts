/** What each CallContactEvent fixture says, in the words of the vocabulary: what differs from Rosa's contact. */
import type { ContactFact, DialerFact } from 'c/pcFacts';

const at = (time: string) => Date.parse(`2026-03-04T${time}Z`);

/** Rosa's contact as the fixtures have it; each case says what differs. */
export const rosa: ContactFact = {
  contactId: '700200001',
  masterId: '700200001',
  parentContactId: null,
  status: 'previewing',
  rawStatus: 'Preview',
  final: false,
  callType: 'NaturalCalling',
  inbound: false,
  skillId: '880020',
  name: 'Rosa Example',
  number: '5550142',
  callerId: '5550100',
  linked: false,
  startedAt: at('15:10:00'),
  changedAt: at('15:10:00'),
  screenPopUrl: '',
  disconnectCode: 'NA',
  recording: false,
  timeoutS: null,
  allowDispositions: true,
  zoneName: 'Mountain Standard Time',
  values: [
    { label: 'Balance', value: '120.50', kind: 'decimal' },
    { label: 'Due', value: '2026-03-09T00:00:00Z', kind: 'date' }
  ],
  blendingSkillName: '',
  compliance: false,
  confirmationRequired: false,
  machineOverride: false,
  machineOverrideUntil: null,
  externalId: 'CUST-0091',
  interactionId: '5d0b7a52-0000-4000-8000-000000000001',
  manualAccept: false
};
const ken: Partial<ContactFact> = {
  contactId: '700200002',
  masterId: '700200002',
  name: 'Ken Sample',
  number: '5550143',
  externalId: 'CUST-0092',
  interactionId: '5d0b7a52-0000-4000-8000-000000000002'
};
/** A call between two agents: no skill, ids for numbers. */
const consult: Partial<ContactFact> = {
  callType: 'Consult',
  skillId: null,
  number: '240012',
  callerId: '240011',
  externalId: '',
  zoneName: '',
  values: [],
  allowDispositions: false,
  startedAt: at('15:12:00'),
  changedAt: at('15:12:00')
};
const pop = { screenPopUrl: 'https://crm.example.test/c/0091' };

export const contactCases: Record<string, [DialerFact['type'], Partial<ContactFact>]> = {
  preview: ['dialer.previewed', { timeoutS: 30, confirmationRequired: true }],
  previewCompliance: ['dialer.previewed', { timeoutS: 60, compliance: true, confirmationRequired: true }],
  dialing: ['dialer.dialed', { status: 'dialing', rawStatus: 'NaturalCallDialing', changedAt: at('15:10:05') }],
  ringing: ['dialer.rang', { status: 'ringing', rawStatus: 'NaturalCallRinging', linked: true, changedAt: at('15:10:09') }],
  amdUnlinked: ['dialer.screened', { ...ken, status: 'screening', rawStatus: 'NaturalCallAMD', changedAt: at('15:10:14') }],
  amdLinked: [
    'dialer.screened',
    { status: 'screening', rawStatus: 'NaturalCallAMD', linked: true, changedAt: at('15:10:15'), ...pop }
  ],
  machineOverride: [
    'dialer.screened',
    {
      status: 'screening',
      rawStatus: 'NaturalCallAMD',
      linked: true,
      changedAt: at('15:10:15'),
      machineOverride: true,
      machineOverrideUntil: at('15:10:25'),
      ...pop
    }
  ],
  activeMachineOverride: [
    'dialer.connected',
    {
      status: 'active',
      rawStatus: 'Active',
      linked: true,
      changedAt: at('15:10:17'),
      machineOverride: true,
      machineOverrideUntil: at('15:10:27'),
      ...pop
    }
  ],
  active: ['dialer.connected', { status: 'active', rawStatus: 'Active', linked: true, changedAt: at('15:10:20'), ...pop }],
  recording: [
    'dialer.connected',
    { status: 'active', rawStatus: 'Active', linked: true, recording: true, changedAt: at('15:10:20'), ...pop }
  ],
  holding: ['dialer.held', { status: 'holding', rawStatus: 'Holding', linked: true, changedAt: at('15:11:00'), ...pop }],
  masking: ['dialer.masked', { status: 'masking', rawStatus: 'Masking', linked: true, changedAt: at('15:11:30'), ...pop }],
  joined: ['dialer.joined', { status: 'joined', rawStatus: 'Joined', linked: true, changedAt: at('15:12:00'), ...pop }],
  wrapUp: [
    'dialer.disconnected',
    { status: 'disconnected', rawStatus: 'Disconnected', linked: true, changedAt: at('15:14:00'), ...pop }
  ],
  final: [
    'dialer.closed',
    { status: 'disconnected', rawStatus: 'Disconnected', final: true, changedAt: at('15:14:40'), ...pop }
  ],
  takenAway: [
    'dialer.closed',
    { ...ken, status: 'disconnected', rawStatus: 'Disconnected', final: true, changedAt: at('15:10:20') }
  ],
  badNumber: [
    'dialer.closed',
    {
      status: 'disconnected',
      rawStatus: 'Disconnected',
      final: true,
      disconnectCode: 'BadNumber',
      changedAt: at('15:10:08')
    }
  ],
  incoming: [
    'dialer.offered',
    {
      status: 'offered',
      rawStatus: 'Incoming',
      callType: 'Regular',
      inbound: true,
      skillId: '880030',
      number: '5550100',
      callerId: '5550142',
      timeoutS: 45,
      externalId: '',
      values: [],
      zoneName: '',
      blendingSkillName: 'Inbound B'
    }
  ],
  incomingRinging: [
    'dialer.offered',
    {
      status: 'offered',
      rawStatus: 'Ringing',
      callType: 'Regular',
      inbound: true,
      skillId: null,
      number: '5550100',
      callerId: 'AGENT',
      values: []
    }
  ],
  manualDialing: [
    'dialer.dialed',
    { status: 'dialing', rawStatus: 'Dialing', callType: 'Regular', skillId: '880010', values: [] }
  ],
  consultDialing: [
    'dialer.dialed',
    {
      ...consult,
      contactId: '700200010',
      parentContactId: '700200001',
      status: 'dialing',
      rawStatus: 'Dialing',
      name: 'Kim Agent'
    }
  ],
  consultIncoming: [
    'dialer.offered',
    {
      ...consult,
      contactId: '700200011',
      parentContactId: '700200010',
      status: 'offered',
      rawStatus: 'Incoming',
      name: 'Pat Agent',
      inbound: true,
      timeoutS: 20,
      manualAccept: true
    }
  ],
  consultRefused: [
    'dialer.closed',
    {
      ...consult,
      contactId: '700200010',
      parentContactId: '700200001',
      status: 'disconnected',
      rawStatus: 'Disconnected',
      final: true,
      name: 'Kim Agent',
      disconnectCode: 'Refused',
      changedAt: at('15:12:08')
    }
  ],
  transferred: [
    'dialer.connected',
    {
      contactId: '700200012',
      parentContactId: '700200001',
      status: 'active',
      rawStatus: 'Active',
      callType: 'Regular',
      startedAt: at('15:13:00'),
      changedAt: at('15:13:00'),
      allowDispositions: false,
      values: [],
      ...pop
    }
  ],
  callBackDisconnected: [
    'dialer.calledBack',
    { status: 'callbackOffered', rawStatus: 'CallBackDisconnected', inbound: true, timeoutS: 45 }
  ],
  bigId: [
    'dialer.connected',
    {
      contactId: '123456789012345678',
      masterId: '123456789012345677',
      parentContactId: '123456789012345676',
      status: 'active',
      rawStatus: 'Active',
      changedAt: at('15:10:20')
    }
  ],
  htmlOnly: [
    'dialer.dialed',
    {
      status: 'dialing',
      rawStatus: 'NaturalCallDialing',
      changedAt: at('15:10:05'),
      values: [
        { label: 'Balance', value: '120.50', kind: 'none' },
        { label: 'Due', value: '03/09/2026', kind: 'none' }
      ]
    }
  ],
  unknownStatus: ['dialer.puzzled', { status: 'unknown', rawStatus: 'Callback' }]
};
