/** Sample facts as the adapter would hand them on. Times are server instants in ms. */
import { contactFactTypes } from 'c/pcFacts';
import type { ContactChanged, ContactFact, Disposition, Refusal, RefusalCode, SkillParameters } from 'c/pcFacts';

/** Wednesday 4 March 2026, 15:10:00 UTC. */
export const T0 = Date.UTC(2026, 2, 4, 15, 10, 0);

export const contact = (fields: Partial<ContactFact> = {}): ContactFact => ({
  contactId: '700200001',
  masterId: '700200001',
  parentContactId: null,
  status: 'dialing',
  rawStatus: 'NaturalCallDialing',
  final: false,
  callType: 'NaturalCalling',
  inbound: false,
  skillId: '880020',
  name: 'Rosa Example',
  number: '5550142',
  callerId: '5550100',
  linked: false,
  startedAt: T0,
  changedAt: T0,
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
  interactionId: '700200001',
  manualAccept: false,
  ...fields
});

/** The fact a contact becomes: its type follows from status and FinalState, as in the adapter. */
export const fact = (fields: Partial<ContactFact> = {}): ContactChanged => {
  const described = contact(fields);
  const closed = described.status === 'disconnected' && described.final;
  return { type: closed ? 'dialer.closed' : contactFactTypes[described.status], contact: described };
};

export const disposition = (fields: Partial<Disposition> = {}): Disposition => ({
  dispositionId: '12',
  name: 'Paid in full',
  displayOrder: 1,
  classification: 'Positive',
  requireAmount: false,
  requireCallbackTime: false,
  forPreview: false,
  ...fields
});

/** The list most tests use: one plain, one for previews, one with an amount, one with a time. */
export const dispositions: readonly Disposition[] = [
  disposition(),
  disposition({ dispositionId: '13', name: 'Wrong person', displayOrder: 2, forPreview: true }),
  disposition({ dispositionId: '14', name: 'Promise to pay', displayOrder: 3, requireAmount: true }),
  disposition({ dispositionId: '15', name: 'Call again', displayOrder: 4, requireCallbackTime: true })
];

/** A skill whose agents may mark all three; its preview rules were not read. */
export const parameters: SkillParameters = { marks: { machine: true, fax: true, badNumber: true }, preview: null };

export const refusal = (code: RefusalCode = 'notAllowedNow', fields: Partial<Refusal> = {}): Refusal => ({
  code,
  status: 400,
  description: '',
  retryAfterMs: null,
  ...fields
});
