/** One or more samples of every event a call can hear; a test fails when a type has none. */
import type { CallEvent } from 'c/pcCallMachine';
import { defaultPopRule } from 'c/pcFacts';
import type { CallIntent, ContactStatus, DispositionChoice, Fact, PlainCallIntentType } from 'c/pcFacts';
import { dispositions, fact, parameters, refusal, T0 } from './samples';

export const contactId = '700200001';

const statuses: readonly ContactStatus[] = [
  'previewing',
  'dialing',
  'ringing',
  'screening',
  'active',
  'holding',
  'masking',
  'joined',
  'offered',
  'callbackOffered',
  'disconnected',
  'unknown'
];

/** A fact per status, linked where a line is heard, and the closing one. */
export const contactFacts: readonly CallEvent[] = [
  ...statuses.map((status) =>
    fact({ status, rawStatus: status, linked: ['screening', 'active', 'holding', 'masking', 'joined'].includes(status) })
  ),
  fact({ status: 'disconnected', final: true })
];

const plainIntents: readonly PlainCallIntentType[] = [
  'agent.accept',
  'agent.refuse',
  'agent.requeue',
  'agent.snooze',
  'agent.markMachine',
  'agent.markFax',
  'agent.markBadNumber',
  'agent.hold',
  'agent.resume',
  'agent.mask',
  'agent.unmask',
  'agent.record',
  'agent.stopRecord',
  'agent.callPlaced',
  'agent.hangUp'
];

export const choice: DispositionChoice = { dispositionId: '12', notes: 'pays Friday' };
export const previewChoice: DispositionChoice = { dispositionId: '13', notes: '' };
export const later: DispositionChoice = { dispositionId: '-73', notes: '', callbackTime: '2026-03-05T09:30:00' };

export const intents: readonly CallIntent[] = [
  ...plainIntents.map((type): CallIntent => ({ type, contactId })),
  { type: 'agent.reschedule', contactId, choice: later },
  { type: 'agent.dispose', contactId, choice },
  { type: 'agent.dispose', contactId, choice: previewChoice },
  { type: 'agent.draft', contactId, dispositionId: '12', notes: 'pays Friday' },
  { type: 'agent.saveAtEnd', contactId, on: true },
  { type: 'agent.saveTags', contactId, tagIds: ['3'] },
  { type: 'agent.tellOutcome', contactId, outcome: 'answered' },
  { type: 'agent.openReschedule', contactId },
  { type: 'agent.draftReschedule', contactId, draft: null },
  { type: 'agent.closeReschedule', contactId }
];

const hold = { type: 'command.hold', contactId } as const;

const otherFacts: readonly (CallEvent & Fact)[] = [
  {
    type: 'dialer.sessionStarted',
    session: {
      agentId: '240011',
      busNo: '1',
      stationId: '',
      stationPhoneNumber: '5550100',
      dialerSkillName: '',
      dialerSince: null,
      canMask: true,
      canRecord: true,
      canConference: true
    }
  },
  { type: 'dialer.sessionEnded', by: 'remote', message: '' },
  { type: 'dialer.snapshotCompleted', contactIds: [contactId] },
  { type: 'dialer.snapshotCompleted', contactIds: [] },
  { type: 'dialer.clockRead', offsetMs: 0 },
  { type: 'dialer.dispositionFound', contactId, saved: null },
  { type: 'dialer.accepted', command: hold },
  { type: 'dialer.refused', command: hold, refusal: refusal() },
  { type: 'dialer.refused', command: hold, refusal: refusal('contactGone') },
  { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 + 1000 },
  { type: 'link.restored' },
  { type: 'link.failed', refusal: refusal('signedOut') },
  { type: 'session.resumed' }
];

export const facts: readonly CallEvent[] = [...contactFacts, ...otherFacts];

export const events: readonly CallEvent[] = [
  ...facts,
  ...intents,
  { type: 'shift.wrapUpLimited', until: T0 + 60_000 },
  { type: 'shift.dispositionsKnown', dispositions: dispositions.slice(0, 2) },
  { type: 'shift.parametersKnown', parameters },
  { type: 'shift.popRuleKnown', rule: { ...defaultPopRule, trigger: 'connected' } }
];
