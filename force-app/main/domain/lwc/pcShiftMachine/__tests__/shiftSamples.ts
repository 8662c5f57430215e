/** One or more samples of every event a shift can hear; a test fails when a type has none. */
import type { ShiftEvent } from 'c/pcShiftMachine';
import type { AgentCondition } from 'c/pcFacts';
import { dispositions, fact, parameters, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { contactFacts, intents } from '../../pcCallMachine/__tests__/eventSamples';
import { callbackEvents, callbackIntents } from './callbackSamples';
import { agentState, session, skills } from './harness';
import { recordFacts, recordIntents } from './recordSamples';

export const station = { stationId: '', phoneNumber: '5550100' };

const conditions: readonly AgentCondition[] = [
  'loggedIn',
  'loggedOut',
  'available',
  'unavailable',
  'dialer',
  'dialerPending',
  'inboundContact',
  'outboundContact',
  'inboundConsult',
  'outboundConsult',
  'unknown'
];

/** Every agent state, without a time so that each is believed. */
export const agentStates: readonly ShiftEvent[] = [
  ...conditions.map((condition): ShiftEvent => ({
    type: 'dialer.agentStateChanged',
    state: agentState({ condition, rawState: condition, startedAt: null })
  })),
  {
    type: 'dialer.agentStateChanged',
    state: agentState({ acw: true, reason: 'After Call Work', acwTimeoutS: 60, startedAt: null })
  },
  {
    type: 'dialer.agentStateChanged',
    state: agentState({ acw: true, reason: 'After Call Work', acwTimeoutS: null, startedAt: null })
  }
];

export const shiftIntents: readonly ShiftEvent[] = [
  { type: 'agent.connect', station },
  { type: 'agent.disconnect' },
  { type: 'agent.pickSkill', skillId: '880020' },
  { type: 'agent.pickSkill', skillId: '880021' },
  { type: 'agent.leaveSkill' },
  { type: 'agent.goAvailable' },
  { type: 'agent.goUnavailable', reason: 'Lunch' },
  { type: 'agent.callMyPhone' },
  { type: 'agent.readMessages', messageIds: ['91'] },
  { type: 'agent.mute' },
  { type: 'agent.unmute' },
  { type: 'agent.readHistory', contactId: '700200001' },
  { type: 'agent.retryLink' },
  { type: 'agent.retryTags' },
  { type: 'agent.forgetTags' },
  { type: 'agent.forgetUnsaved' },
  { type: 'agent.dialNumber', number: '5550177', skillId: '880010', callerId: '', parentContactId: '700200001' },
  { type: 'agent.dialAgent', agentId: '240012', parentContactId: '700200001' },
  { type: 'agent.consultAgent', agentId: '240012', parentContactId: '700200001' },
  { type: 'agent.dialSkill', skillId: '880120', parentContactId: '700200001' },
  { type: 'agent.swapCalls' },
  { type: 'agent.transfer' },
  { type: 'agent.conference' },
  { type: 'agent.holdConference' },
  { type: 'agent.resumeConference' },
  { type: 'agent.joinConference', contactId: '700200001' },
  { type: 'agent.searchDirectory', text: 'kim' },
  { type: 'agent.continueReskill', continues: true },
  { type: 'agent.sendTones', tones: '12#' },
  { type: 'agent.openDial', number: '+12025550188' },
  { type: 'agent.draftDial', draft: { number: '+12025550188', skillId: '880010', callerId: '' } },
  { type: 'agent.closeDial' },
  { type: 'agent.dialNumber', number: '+12025550188', skillId: '880010', callerId: '', parentContactId: null },
  { type: 'agent.openPage', url: 'https://crm.example.test/c/0091' },
  ...recordIntents
];

const answersTo = (...commands: readonly Extract<ShiftEvent, { type: `command.${string}` }>[]): readonly ShiftEvent[] =>
  commands.flatMap((command): readonly ShiftEvent[] => [
    { type: 'dialer.accepted', command },
    { type: 'dialer.refused', command, refusal: refusal() }
  ]);

const contactId = '700200001';

export const shiftEvents: readonly ShiftEvent[] = [
  { type: 'dialer.historyListed', contactId, entries: [], complete: true },
  { type: 'console.popRefused', contactId, why: 'otherHost', host: 'crm.example.test' },
  ...recordFacts,
  { type: 'dialer.sessionStarted', session: session() },
  { type: 'dialer.sessionStarted', session: session({ dialerSkillName: 'Collections A' }) },
  { type: 'dialer.sessionEnded', by: 'remote', message: 'by a supervisor' },
  { type: 'dialer.snapshotCompleted', contactIds: [contactId] },
  { type: 'dialer.snapshotCompleted', contactIds: [] },
  ...agentStates,
  { type: 'dialer.legChanged', leg: { legId: '1', status: 'dialing', rawStatus: 'Dialing', final: false } },
  { type: 'dialer.legChanged', leg: { legId: '1', status: 'active', rawStatus: 'Active', final: false } },
  { type: 'dialer.legChanged', leg: { legId: '1', status: 'disconnected', rawStatus: 'Disconnected', final: true } },
  { type: 'dialer.muteChanged', muted: true },
  { type: 'dialer.muteChanged', muted: false },
  { type: 'dialer.skillsListed', skills },
  { type: 'dialer.unavailableCodesListed', codes: [{ id: '5', name: 'Lunch' }] },
  { type: 'dialer.permissionsListed', permissions: [] },
  { type: 'dialer.messagesListed', messages: [] },
  { type: 'dialer.zonesListed', zones: [] },
  { type: 'dialer.dispositionsListed', skillId: '880020', dispositions },
  { type: 'dialer.skillParametersListed', skillId: '880020', parameters },
  { type: 'dialer.listFailed', list: 'skills', skillId: null, refusal: refusal('dialerFailed') },
  { type: 'dialer.tagsListed', skillId: '880020', tags: [{ tagId: '3', name: 'VIP' }] },
  { type: 'dialer.dispositionFound', contactId, saved: null },
  { type: 'dialer.listRanLow', empty: false },
  {
    type: 'dialer.pageOffered',
    page: { pageId: '1', contactId, title: 'Account', url: 'https://crm.example.test/c/0091', source: 'popUrl' }
  },
  { type: 'dialer.indicatorsListed', indicators: [] },
  {
    type: 'dialer.indicatorChanged',
    indicator: { name: 'Gold', contactId: null, toolTip: '', on: true, url: '' }
  },
  { type: 'dialer.directoryListed', text: 'kim', directory: { agents: [], skills: [], entries: [], complete: true } },
  { type: 'dialer.conferenceNumbered', conferenceNo: '990001' },
  { type: 'dialer.skillWasClosed', mayContinue: true },
  { type: 'dialer.commitmentRulesRead', removal: 'free', maxConferenceParties: 5 },
  { type: 'console.pageRefused', url: 'https://crm.example.test/c/0091', why: 'failed', host: '' },
  { type: 'dialer.clockRead', offsetMs: 0 },
  { type: 'dialer.unreadable', what: 'SomethingNew' },
  ...answersTo(
    { type: 'command.connect', station },
    { type: 'command.join' },
    { type: 'command.resync' },
    { type: 'command.pickSkill', skillName: 'Collections A' },
    { type: 'command.leaveSkill' },
    { type: 'command.setState', state: 'Available', reason: '' },
    { type: 'command.hold', contactId },
    { type: 'command.sendTones', tones: '12#' },
    { type: 'command.refuse', contactId },
    { type: 'command.dialNumber', number: '+12025550188', skillId: '880010', callerId: '', parentContactId: null },
    { type: 'command.dialAgent', agentId: '240012', parentContactId: contactId },
    { type: 'command.transfer' },
    { type: 'command.joinConference', contactId, conferenceNo: '990001' },
    { type: 'command.readDirectory', text: 'kim' },
    { type: 'command.readDispositions', skillId: '880020' },
    { type: 'command.readTags', skillId: '880020' },
    { type: 'command.readSaved', contactId },
    { type: 'command.saveTags', contactId, tagIds: ['3'] },
    { type: 'command.readSkillParameters', skillId: '880020' }
  ),
  { type: 'dialer.refused', command: { type: 'command.join' }, refusal: refusal('noSession') },
  { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 + 1000 },
  { type: 'link.restored' },
  { type: 'link.failed', refusal: refusal('noConnection') },
  { type: 'session.resumed' },
  ...contactFacts.map((event) => ('contact' in event ? fact({ ...event.contact, changedAt: null }) : (event as ShiftEvent))),
  fact({ status: 'disconnected', allowDispositions: false, changedAt: null }),
  ...callbackEvents,
  ...callbackIntents,
  ...shiftIntents,
  ...intents,
  { type: 'call.doubted', contactId, doubt: 'late' },
  { type: 'shift.doubted' }
];
