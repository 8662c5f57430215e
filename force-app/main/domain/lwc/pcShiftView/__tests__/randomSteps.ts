/** Random shifts: facts in any order about up to four contacts, answers to what was sent, presses, time. */
import fc from 'fast-check';
import type { AgentCondition, AgentIntent, ContactFact, ContactStatus, Fact } from 'c/pcFacts';
import { dispositions, fact, parameters, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { intents } from '../../pcCallMachine/__tests__/eventSamples';
import { agentState, session, skills } from '../../pcShiftMachine/__tests__/harness';
import { setUp } from './previewHarness';
import { shiftIntents } from '../../pcShiftMachine/__tests__/shiftSamples';

export type Step =
  | { readonly kind: 'say'; readonly fact: Fact }
  /** The dialer answers the newest unanswered command. */
  | { readonly kind: 'answer'; readonly accepts: boolean; readonly code: 'notAllowedNow' | 'contactGone' | 'noConnection' }
  /** The agent presses what the view offers at this place. */
  | { readonly kind: 'press'; readonly at: number }
  /** An intent out of the blue, offered or not. */
  | { readonly kind: 'ask'; readonly intent: AgentIntent }
  | { readonly kind: 'wait'; readonly ms: number };

export const contactIds = ['700200001', '700200002', '700200003', '700200004'] as const;

const id = fc.constantFrom(...contactIds);
const status = fc.constantFrom<ContactStatus>(
  ...(['previewing', 'dialing', 'ringing', 'screening', 'active', 'active', 'holding', 'masking', 'joined'] as const),
  ...(['offered', 'callbackOffered', 'disconnected', 'disconnected', 'unknown'] as const)
);
/** Seconds of the dialer's clock; late and reordered facts included. */
const time = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 600 }).map((seconds) => T0 + seconds * 1000) },
  { weight: 1, arbitrary: fc.constant(null) }
);

const contact: fc.Arbitrary<Partial<ContactFact>> = fc.record({
  contactId: id,
  status,
  final: fc.boolean(),
  linked: fc.boolean(),
  changedAt: time,
  callType: fc.constantFrom('NaturalCalling', 'NaturalCalling', 'Regular'),
  inbound: fc.constantFrom(false, false, true),
  skillId: fc.constantFrom('880020', '880021', null),
  screenPopUrl: fc.constantFrom('', 'https://crm.example.test/c/0091'),
  disconnectCode: fc.constantFrom('NA', '', 'BadNumber', 'Error', '1207'),
  name: fc.constantFrom('Rosa Example', '', '<img src=x onerror=alert(1)>', '{name} {seconds}'),
  rawStatus: fc.constantFrom('', 'Something New'),
  allowDispositions: fc.boolean(),
  timeoutS: fc.constantFrom(null, 30),
  machineOverride: fc.boolean(),
  machineOverrideUntil: fc.constantFrom(null, T0 + 5_000, T0 + 600_000),
  compliance: fc.boolean(),
  confirmationRequired: fc.boolean(),
  recording: fc.boolean()
});

const conditions: readonly AgentCondition[] = [
  'available',
  'unavailable',
  'dialer',
  'dialerPending',
  'outboundContact',
  'unknown'
];
const state = fc
  .record({
    condition: fc.constantFrom(...conditions),
    startedAt: time,
    acw: fc.boolean(),
    acwTimeoutS: fc.constantFrom(null, 60)
  })
  .map((fields): Fact => ({ type: 'dialer.agentStateChanged', state: agentState({ rawState: fields.condition, ...fields }) }));

const legStatus = fc.constantFrom('dialing', 'active', 'active', 'disconnected', 'unknown');
const leg = legStatus.map((word): Fact => ({
  type: 'dialer.legChanged',
  leg: { legId: '1', status: word as 'active', rawStatus: word, final: false }
}));

const rare = fc.constantFrom<Fact>(
  { type: 'dialer.sessionEnded', by: 'remote', message: '' },
  { type: 'dialer.sessionStarted', session: session({ dialerSkillName: 'Collections A' }) },
  { type: 'dialer.sessionStarted', session: session() },
  { type: 'dialer.muteChanged', muted: true },
  { type: 'dialer.muteChanged', muted: false },
  { type: 'dialer.dispositionsListed', skillId: '880020', dispositions },
  { type: 'dialer.listFailed', list: 'dispositions', skillId: '880021', refusal: refusal('dialerFailed') },
  { type: 'dialer.skillsListed', skills },
  { type: 'dialer.skillParametersListed', skillId: '880020', parameters },
  { type: 'dialer.skillParametersListed', skillId: '880021', parameters },
  setUp({ disposition: false }, { delivery: 'manualDial' }),
  setUp({ delivery: 'outsideNetwork' }, { acceptsAtEnd: null }),
  { type: 'dialer.listFailed', list: 'skillParameters', skillId: '880020', refusal: refusal('forbidden') },
  setUp({ delivery: 'outsideNetwork' }, { delivery: 'outsideNetwork' }),
  { type: 'dialer.permissionsListed', permissions: [{ key: 'StopRecording', value: 'View' }] },
  { type: 'dialer.permissionsListed', permissions: [] },
  {
    type: 'dialer.pageOffered',
    page: { pageId: '1', contactId: '700200001', title: '', url: 'https://crm.example.test/c/0091', source: 'popUrl' }
  },
  {
    type: 'dialer.indicatorChanged',
    indicator: { name: 'Gold', contactId: null, toolTip: '{name}', on: true, url: 'https://elsewhere.example.test/' }
  },
  { type: 'dialer.listRanLow', empty: true },
  { type: 'dialer.clockRead', offsetMs: 4000 },
  { type: 'link.lost', refusal: refusal('noConnection'), failures: 2, retryAt: T0 + 5000 },
  { type: 'link.restored' },
  { type: 'link.restored' },
  { type: 'link.failed', refusal: refusal('signedOut') },
  { type: 'session.resumed' }
);

const snapshot = fc.subarray([...contactIds]).map((listed): Fact => ({ type: 'dialer.snapshotCompleted', contactIds: listed }));

const said = fc.oneof(
  { weight: 12, arbitrary: contact.map((fields): Fact => fact(fields)) },
  { weight: 3, arbitrary: state },
  { weight: 1, arbitrary: leg },
  { weight: 2, arbitrary: rare },
  { weight: 1, arbitrary: snapshot }
);

const anyIntent = fc.oneof(
  fc.tuple(fc.constantFrom(...intents), id).map(([intent, contactId]): AgentIntent => ({ ...intent, contactId })),
  fc.constantFrom(...(shiftIntents as readonly AgentIntent[]))
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: said.map((one): Step => ({ kind: 'say', fact: one })) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      accepts: fc.boolean(),
      code: fc.constantFrom('notAllowedNow' as const, 'contactGone' as const, 'noConnection' as const)
    })
  },
  { weight: 5, arbitrary: fc.nat(40).map((at): Step => ({ kind: 'press', at })) },
  { weight: 3, arbitrary: anyIntent.map((intent): Step => ({ kind: 'ask', intent })) },
  { weight: 2, arbitrary: fc.constantFrom(100, 3000, 60_000).map((ms): Step => ({ kind: 'wait', ms })) }
);
