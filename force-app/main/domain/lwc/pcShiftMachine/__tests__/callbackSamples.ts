/** Samples about callbacks that were promised. */
import type { ShiftEvent } from 'c/pcShiftMachine';
import type { Callback, CallbackPlan, CommitmentRemoval, Fact, OfferedCallback } from 'c/pcFacts';
import { refusal, T0 } from '../../pcCallMachine/__tests__/samples';

export const MINUTE = 60_000;

export const planned = (fields: Partial<Callback> = {}): Callback => ({
  callbackId: '55201',
  mine: true,
  skillId: '880020',
  number: '5205550160',
  firstName: 'Rosa',
  lastName: 'Example',
  notes: 'Ask for order 7',
  at: T0 + 60 * MINUTE,
  ...fields
});

export const offered = (fields: Partial<OfferedCallback> = {}): Fact => ({
  type: 'dialer.callbackOffered',
  callback: { ...planned({ callbackId: '55120', at: T0 }), expiresAt: T0 + 2 * MINUTE, ...fields }
});

export const settled = (status = 'Taken'): Fact => ({
  type: 'dialer.callbackSettled',
  status,
  refused: status === 'Refused'
});

export const listed = (...callbacks: readonly Callback[]): Fact => ({ type: 'dialer.callbacksListed', callbacks });

export const rules = (removal: CommitmentRemoval): Fact => ({
  type: 'dialer.commitmentRulesRead',
  removal,
  maxConferenceParties: null
});

export const plan = (fields: Partial<CallbackPlan> = {}): CallbackPlan => ({
  firstName: 'Rosa',
  lastName: 'Example',
  notes: 'Ask for order 7',
  number: '+15205550160',
  at: '2026-03-05T09:30:00-07:00',
  skillId: '880020',
  mine: true,
  ...fields
});

export const draft = {
  firstName: 'Rosa',
  lastName: 'Example',
  skillId: '880020',
  delayMin: null,
  phoneNumber: '+1 520 555 0160',
  deliverTo: 'me',
  date: '2026-03-05',
  time: '09:30',
  zone: 'America/Denver',
  which: null,
  notes: 'Ask for order 7'
} as const;

const callbackId = '55120';

export const callbackIntents: readonly ShiftEvent[] = [
  { type: 'agent.readCallbacks' },
  { type: 'agent.saveCallback', callbackId: null, plan: plan(), due: T0 + 60 * MINUTE },
  { type: 'agent.saveCallback', callbackId: '55201', plan: plan(), due: T0 + 60 * MINUTE },
  { type: 'agent.deleteCallback', callbackId: '55201', notes: 'twice' },
  { type: 'agent.dialCallback', callbackId },
  { type: 'agent.postponeCallback', callbackId, at: '2026-03-05T09:30:00-07:00' },
  { type: 'agent.cancelCallback', callbackId, notes: 'moved away' },
  { type: 'agent.openCallback', place: 'offered', what: 'edit', callbackId },
  { type: 'agent.openCallback', place: 'planned', what: 'remove', callbackId: '55201' },
  { type: 'agent.draftCallback', place: 'offered', draft },
  { type: 'agent.draftRemoval', place: 'planned', notes: 'twice' },
  { type: 'agent.closeCallback', place: 'offered' },
  { type: 'agent.closeCallback', place: 'planned' }
];

const commands = [
  { type: 'command.readCallbacks' },
  { type: 'command.dialCallback', callbackId },
  { type: 'command.createCallback', plan: plan() }
] as const;

export const callbackEvents: readonly ShiftEvent[] = [
  offered(),
  settled(),
  settled('Refused'),
  listed(planned()),
  listed(),
  rules('free'),
  { type: 'dialer.listFailed', list: 'callbacks', skillId: null, refusal: refusal('dialerFailed') },
  ...commands.flatMap((command): readonly ShiftEvent[] => [
    { type: 'dialer.accepted', command },
    { type: 'dialer.refused', command, refusal: refusal() }
  ]),
  { type: 'dialer.refused', command: { type: 'command.dialCallback', callbackId }, refusal: refusal('callbackGone') },
  { type: 'dialer.refused', command: { type: 'command.createCallback', plan: plan() }, refusal: refusal('noAnswer') }
];
