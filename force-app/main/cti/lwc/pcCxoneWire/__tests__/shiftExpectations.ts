/** What every other event fixture says. */
import type { DialerFact, OfferedPage } from 'c/pcFacts';

const at = (time: string) => Date.parse(`2026-03-04T${time}Z`);

const session = {
  agentId: '240011',
  busNo: '4599001',
  stationId: '',
  stationPhoneNumber: '5550199',
  dialerSkillName: '',
  dialerSince: null,
  canMask: true,
  canRecord: true,
  canConference: true
};
const state = {
  condition: 'unavailable' as const,
  rawState: 'Unavailable',
  reason: '',
  startedAt: at('15:06:07'),
  acw: false,
  acwTimeoutS: null,
  next: []
};
const leg = { legId: '700100355', final: false };

const page = (source: OfferedPage['source'], url: string): OfferedPage => ({
  pageId: `${source} 700200001 ${url}`,
  contactId: '700200001',
  title: '',
  url,
  source
});

export const shiftCases: Record<string, DialerFact[]> = {
  'AgentSessionStart.fresh': [{ type: 'dialer.sessionStarted', session }],
  'AgentSessionStart.inDialer': [
    {
      type: 'dialer.sessionStarted',
      session: {
        ...session,
        stationPhoneNumber: 'WebRTC',
        dialerSkillName: 'Collections A',
        dialerSince: at('15:02:00'),
        canMask: false,
        canRecord: false,
        canConference: false
      }
    }
  ],
  AgentSessionEnd: [{ type: 'dialer.sessionEnded', by: 'agent', message: 'Session ended by agent' }],
  RemoteAgentSessionEnd: [{ type: 'dialer.sessionEnded', by: 'remote', message: 'Session ended by supervisor' }],
  'AgentState.loggedIn': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'loggedIn', rawState: 'LoggedIn' } }
  ],
  'AgentState.loggedOut': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'loggedOut', rawState: 'LoggedOut' } }
  ],
  'AgentState.available': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'available', rawState: 'Available' } }
  ],
  'AgentState.unavailable': [{ type: 'dialer.agentStateChanged', state }],
  'AgentState.unavailableLunch': [{ type: 'dialer.agentStateChanged', state: { ...state, reason: 'Lunch' } }],
  'AgentState.dialer': [{ type: 'dialer.agentStateChanged', state: { ...state, condition: 'dialer', rawState: 'Dialer' } }],
  'AgentState.dialerPending': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'dialerPending', rawState: 'DialerPending' } }
  ],
  'AgentState.inboundContact': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'inboundContact', rawState: 'InboundContact' } }
  ],
  'AgentState.inboundConsult': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'inboundConsult', rawState: 'InboundConsult' } }
  ],
  'AgentState.outboundConsult': [
    { type: 'dialer.agentStateChanged', state: { ...state, condition: 'outboundConsult', rawState: 'OutboundConsult' } }
  ],
  'AgentState.outboundContact': [
    {
      type: 'dialer.agentStateChanged',
      state: {
        ...state,
        condition: 'outboundContact',
        rawState: 'OutboundContact',
        startedAt: at('15:10:22'),
        next: [
          { state: 'Unavailable', reason: 'Lunch' },
          { state: 'Available', reason: '' }
        ]
      }
    }
  ],
  'AgentState.afterCallWork': [
    {
      type: 'dialer.agentStateChanged',
      state: {
        ...state,
        reason: 'After Call Work',
        startedAt: at('15:14:00'),
        acw: true,
        acwTimeoutS: 45,
        next: [{ state: 'Dialer', reason: '' }]
      }
    }
  ],
  'AgentLeg.dialing': [{ type: 'dialer.legChanged', leg: { ...leg, status: 'dialing', rawStatus: 'Dialing' } }],
  'AgentLeg.active': [{ type: 'dialer.legChanged', leg: { ...leg, status: 'active', rawStatus: 'Active' } }],
  'AgentLeg.disconnected': [
    { type: 'dialer.legChanged', leg: { ...leg, status: 'disconnected', rawStatus: 'Disconnected', final: true } }
  ],
  'Mute.on': [{ type: 'dialer.muteChanged', muted: true }],
  'Mute.off': [{ type: 'dialer.muteChanged', muted: false }],
  'NaturalCallingSkillList.empty': [{ type: 'dialer.listRanLow', empty: true }],
  'NaturalCallingSkillList.runningLow': [{ type: 'dialer.listRanLow', empty: false }],
  PromiseKeeper: [
    {
      type: 'dialer.callbackOffered',
      callback: {
        callbackId: '55120',
        mine: true,
        skillId: '880020',
        number: '5550142',
        firstName: 'Rosa',
        lastName: 'Example',
        notes: 'Ask for order 7',
        at: at('16:00:00'),
        expiresAt: at('16:02:02')
      }
    }
  ],
  PromiseKeeperStatus: [{ type: 'dialer.callbackSettled', status: 'Refused', refused: true }],
  PopURL: [
    {
      type: 'dialer.pageOffered',
      page: { ...page('popUrl', 'https://crm.example.test/c/0091'), title: 'Rosa Example' }
    }
  ],
  PageOpen: [{ type: 'dialer.pageOffered', page: page('pageOpen', 'https://crm.example.test/c/0091') }],
  RunApp: [{ type: 'dialer.pageOffered', page: page('runApp', 'https://crm.example.test/form') }],
  Indicator: [
    {
      type: 'dialer.indicatorChanged',
      indicator: {
        name: 'Survey',
        contactId: '700200001',
        toolTip: 'Offer the survey',
        on: true,
        url: 'https://crm.example.test/survey'
      }
    }
  ],
  Conference: [{ type: 'dialer.conferenceNumbered', conferenceNo: '990001' }],
  HoursOfOperation: [{ type: 'dialer.skillWasClosed', mayContinue: true }]
};

/** Known types that tell the machines nothing. */
export const silentCases = [
  'UpdateSkills',
  'UpdateDialerCampaigns',
  'UpdateUnavailableCodes',
  'UpdatePermissions',
  'UpdateMessages',
  'UpdateCallbacks',
  'UpdateIndicators',
  'CustomEvent.screenPopCustomSettings',
  'MchAgentSettingsChangeEvent',
  'AgentAssist',
  'AgentWorkflowConfiguration',
  'VoiceMailContactEvent',
  'VoiceMailPlayBackEvent',
  'WorkItemContactEvent',
  'DigitalContactEvent',
  'SmartReachValidation'
];
