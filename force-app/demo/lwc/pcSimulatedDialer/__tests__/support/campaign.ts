/** A small campaign for tests; every part can be replaced. */
import type {
  Campaign,
  CampaignAddressBook,
  CampaignAddressBookEntry,
  CampaignAgent,
  CampaignRecord,
  CampaignSkill,
  LineDurations
} from '../../campaignTypes';

const exactly = (ms: number): { minMs: number; maxMs: number } => ({ minMs: ms, maxMs: ms });

export const durations: LineDurations = {
  pause: exactly(1000),
  dial: exactly(2000),
  answer: exactly(5000),
  ring: exactly(20000),
  amd: exactly(3000),
  talk: exactly(60000)
};

export const deliveryPreferences: CampaignSkill['deliveryPreferences'] = {
  confirmationRequiredDisabled: false,
  confirmationRequiredDeliveryType: 1,
  confirmationRequiredTimeout: 30,
  confirmationRequiredTimeoutSubsequent: 20,
  confirmationRequiredDefaultAccept: false,
  confirmationRequiredDefault: true,
  complianceRecordsDisabled: false,
  complianceRecordsDeliveryType: 2,
  complianceRecordsTimeout: 60,
  complianceRecordsTimeoutSubsequent: 60,
  complianceRecordsDefaultAccept: false,
  showPreviewButtonDisposition: true,
  showPreviewButtonRequeue: true,
  showPreviewButtonReschedule: true,
  showPreviewButtonSnooze: true,
  showComplianceButtonDisposition: true,
  showComplianceButtonRequeue: false,
  showComplianceButtonReschedule: true,
  showComplianceButtonSnooze: false
};

export const cpaManagement: CampaignSkill['cpaManagement'] = {
  abandonMsgMode: 0,
  abandonMessagePath: '',
  abandonTimeout: 2,
  agentNoResponseSeconds: 2,
  agentOverrideOptionAnsweringMachine: true,
  agentOverrideOptionBadNumber: true,
  agentOverrideOptionFax: false,
  agentResponseUtteranceMinimumSeconds: 0,
  agentVoiceThreshold: 0,
  ansMachineDetMode: 2,
  ansMachineMsg: '',
  ansMachineOverrideSeconds: 10,
  customerLiveSilenceSeconds: 1,
  customerVoiceThreshold: 0,
  enableCPALogging: false,
  exceptions: [],
  machineEndSilenceSeconds: 2,
  machineEndTimeoutSeconds: 30,
  machineMinimumWithAgentSeconds: 2,
  machineMinimumWithoutAgentSeconds: 2,
  preConnectCPAEnabled: true,
  preConnectCPARecording: false,
  treatProgressAsRinging: false,
  utteranceMinimumSeconds: 0
};

export const odds = (only: keyof CampaignSkill['odds']): CampaignSkill['odds'] => ({
  ...{ person: 0, machine: 0, fax: 0, badNumber: 0, noAnswer: 0, busy: 0 },
  [only]: 1
});

export const testSkill = (changes: Partial<CampaignSkill> = {}): CampaignSkill => ({
  skillId: '880020',
  skillName: 'Collections A',
  mode: 'progressive',
  linesPerAgent: 1,
  running: true,
  priorityBlending: false,
  blendAfterMs: 10000,
  requireManualAccept: false,
  offerSeconds: 20,
  callerId: '5550100',
  odds: odds('person'),
  durations,
  acwTypeId: 2,
  acwSeconds: 30,
  requireDisposition: true,
  machineHandling: 'close',
  maximumAttempts: 2,
  restMs: 600000,
  snoozeMs: null,
  lowListAt: 2,
  valueNames: { one: { label: 'Balance', type: 'decimal' }, two: { label: 'Due', type: 'date' } },
  dispositions: [
    {
      dispositionId: '12',
      name: 'Promise to pay',
      classification: 'Positive',
      requireCommitmentAmount: true,
      requireRescheduleDate: false,
      agentSpecific: false,
      isPreviewDisposition: false,
      kind: null
    },
    {
      dispositionId: '13',
      name: 'Wrong person',
      classification: 'Negative',
      requireCommitmentAmount: false,
      requireRescheduleDate: false,
      agentSpecific: false,
      isPreviewDisposition: true,
      kind: null
    },
    {
      dispositionId: '14',
      name: 'Call again',
      classification: 'Retry',
      requireCommitmentAmount: false,
      requireRescheduleDate: true,
      agentSpecific: false,
      isPreviewDisposition: false,
      kind: null
    }
  ],
  useSecondaryDispositions: false,
  tags: [],
  tools: [],
  deliveryPreferences,
  cpaManagement,
  ...changes
});

export const testRecord = (index: number, changes: Partial<CampaignRecord> = {}): CampaignRecord => ({
  recordId: `R${index}`,
  skillId: '880020',
  externalId: `CUST-${String(index).padStart(4, '0')}`,
  firstName: 'Rosa',
  lastName: `Example ${index}`,
  phoneE164: `+1520555${String(100 + index).padStart(4, '0')}`,
  phoneNational: `520555${String(100 + index).padStart(4, '0')}`,
  timeZone: 'Mountain Standard Time',
  values: { one: '120.50', two: '2026-03-09' },
  notes: null,
  compliance: false,
  confirmation: false,
  wire: null,
  ...changes
});

export const testAgent = (index: number, changes: Partial<CampaignAgent> = {}): CampaignAgent => ({
  agentId: String(240010 + index),
  userId: `11eb0000-0000-0000-0000-0000000000${String(index).padStart(2, '0')}`,
  username: `agent${index}`,
  firstName: ['Ada', 'Ben', 'Cleo', 'Dan'][index - 1] ?? 'Eve',
  lastName: 'Agent',
  teamId: '730012',
  permissions: { MuteAgent: 'View', Masking: 'View', RecordContact: 'View', AgentStation: 'View', AgentPhone: 'View' },
  skillIds: ['880020'],
  ...changes
});

const contact = (entryId: string, firstName: string, lastName: string, phone: string): CampaignAddressBookEntry => ({
  ...{ entryId, firstName, lastName, phone },
  ...{ middleName: '', company: 'Example & Sons', mobile: '', email: '' }
});

/** Everybody's book. */
export const testBook: CampaignAddressBook = {
  addressBookId: '4001',
  name: 'Back office',
  type: 'Standard',
  agentIds: null,
  entries: [
    contact('1', 'Nia', 'Claims', '5205550170'),
    contact('2', 'Omar', 'Billing', '5205550171'),
    contact('3', 'Abe', 'Legal', '5205550172')
  ]
};

export const testCampaign = (changes: Partial<Campaign> = {}): Campaign => ({
  businessUnit: { busNo: '4599001', businessUnitId: '45000', name: 'Example' },
  teams: [{ teamId: '730012', teamName: 'Team One' }],
  agents: [testAgent(1), testAgent(2), testAgent(3)],
  skills: [testSkill()],
  records: Array.from({ length: 20 }, (_, index) => testRecord(index + 1)),
  unavailableCodes: [
    { outStateId: '5', name: 'Lunch', isAcw: false, isActive: true, agentTimeoutMins: 60 },
    { outStateId: '6', name: 'After Call Work', isAcw: true, isActive: true, agentTimeoutMins: 0 },
    { outStateId: '7', name: 'Old break', isAcw: false, isActive: false, agentTimeoutMins: 15 }
  ],
  timeZones: [
    { standardName: 'Mountain Standard Time', displayName: '(UTC-07:00) Mountain Time (US & Canada)' },
    { standardName: 'Tokyo Standard Time', displayName: '(UTC+09:00) Osaka, Sapporo, Tokyo' }
  ],
  messages: [{ messageId: '91', subject: 'Welcome', text: 'Good morning', expireMinutes: 60 }],
  commitments: { removal: '', offerSeconds: 120, retryMs: 300000, planned: [] },
  scripts: [{ scriptId: '71', name: 'Survey' }],
  addressBooks: [testBook],
  history: [],
  rescheduleZone: 'contact',
  snooze: 'afterDelay',
  offersStopRecord: true,
  maxConferenceParties: 0,
  callbackGraceMs: 900000,
  callbackMessageMinutes: 60,
  agentLeg: { answer: exactly(1500) },
  screenPopUrl: 'https://crm.example.test/c/{externalId}?n={lastName}',
  ...changes
});
