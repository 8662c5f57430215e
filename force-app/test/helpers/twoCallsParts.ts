/** Building blocks of samples of two calls: the form that takes a call further, and the strip. */
import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, FurtherRowView, FurtherView, Text, TwoCallsView } from 'c/pcShiftView';
import { button } from './viewParts';

const parentContactId = '1001';

const press = (name: string, word: 'buttonConsult' | 'buttonCall' | 'buttonCallMobile', intent: AgentIntent): ButtonView =>
  button(name, { word }, 'utility:outbound_call', { word: 'sayTakeFurther' }, intent);

const off = (one: ButtonView, why: Text): ButtonView => ({ ...one, state: 'off', intent: null, say: why });

const agent = (
  agentId: string,
  name: string,
  condition: NonNullable<FurtherRowView['condition']>,
  why: Text | null = null
): FurtherRowView => ({
  key: `agent ${agentId}`,
  name,
  detail: 'Team Harbor',
  condition,
  actions: [
    press('consult', 'buttonConsult', { type: 'agent.consultAgent', agentId, parentContactId }),
    press('call', 'buttonCall', { type: 'agent.dialAgent', agentId, parentContactId })
  ].map((one) => (why ? off(one, why) : one))
});

const number = { type: 'agent.dialNumber', number: '+15205550177', skillId: '880010', callerId: '', parentContactId } as const;

export const further = (rest: Partial<FurtherView> = {}): FurtherView => ({
  lead: { word: 'sayGoFurther', with: { name: 'Rosa Example' } },
  searching: false,
  sections: [
    {
      name: 'number',
      title: { word: 'furtherNumber' },
      rows: [
        { key: 'number', name: '(520) 555-0177', detail: null, condition: null, actions: [press('call', 'buttonCall', number)] }
      ]
    },
    {
      name: 'agents',
      title: { word: 'furtherAgents' },
      rows: [
        agent('240012', 'Kim Agent', { tone: 'free', icon: 'utility:success', text: { word: 'barAvailable' } }),
        agent('240013', '長谷川 美咲', { tone: 'busy', icon: 'utility:call', text: { word: 'barOnCall' } }),
        agent('240014', '<b>Zoë</b> Bartholomew-Maximilian', { tone: 'away', icon: 'utility:away', text: 'Lunch' }),
        agent(
          '240015',
          'Noor Idle',
          { tone: 'away', icon: 'utility:routing_offline', text: { word: 'barLoggedOut' } },
          { word: 'offSignedOut' }
        )
      ]
    },
    {
      name: 'skills',
      title: { word: 'furtherSkills' },
      rows: [
        {
          key: 'skill 880120',
          name: 'Customer line',
          detail: null,
          condition: null,
          actions: [press('call', 'buttonCall', { type: 'agent.dialSkill', skillId: '880120', parentContactId })]
        }
      ]
    },
    {
      name: 'entries',
      title: { word: 'furtherEntries' },
      rows: [
        {
          key: 'entry 1',
          name: 'Nia Back',
          detail: '5205550170 · 5205550180 · Back office',
          condition: null,
          actions: [press('call', 'buttonCall', number), press('callMobile', 'buttonCallMobile', number)]
        }
      ]
    }
  ],
  note: { word: 'furtherMore' },
  retry: null,
  numberSkills: [{ skillId: '880010', name: 'Outbound Manual' }],
  ...rest
});

const control = (
  name: string,
  word: 'buttonTransfer' | 'buttonConference' | 'buttonSwap' | 'buttonHoldConference' | 'buttonJoinConference',
  icon: string,
  say: Text,
  intent: AgentIntent | null
): ButtonView => button(name, { word }, `utility:${icon}`, say, intent);

/** The second was answered, or is being called. */
export const pair = (since: number, answered = true): TwoCallsView => ({
  tone: 'calm',
  lines: [
    { key: '1001', icon: 'utility:pause', text: { word: 'twoCallsHeld', with: { name: 'Rosa Example' } }, since },
    {
      key: '1002',
      icon: answered ? 'utility:call' : 'utility:dialing',
      text: { word: answered ? 'twoCallsTalking' : 'twoCallsCalling', with: { name: 'Kim Agent' } },
      since: null
    }
  ],
  controls: [
    control(
      'transfer',
      'buttonTransfer',
      'change_owner',
      answered ? { word: 'sayTransferWarm' } : { word: 'sayTransferCold', with: { name: 'Rosa Example' } },
      { type: 'agent.transfer' }
    ),
    control(
      'conference',
      'buttonConference',
      'groups',
      { word: answered ? 'sayConference' : 'offNotAnswered' },
      answered ? { type: 'agent.conference' } : null
    ),
    control(
      'swap',
      'buttonSwap',
      'sync',
      answered ? { word: 'saySwap', with: { name: 'Kim Agent' } } : { word: 'offNotAnswered' },
      answered ? { type: 'agent.swapCalls' } : null
    )
  ]
});

export const conference: TwoCallsView = {
  tone: 'calm',
  lines: [
    {
      key: 'conference',
      icon: 'utility:groups',
      text: {
        word: 'twoCallsConference',
        with: { names: { word: 'twoCallsList', with: { first: 'Rosa Example', second: 'Kim Agent' } } }
      },
      since: null
    }
  ],
  controls: [
    control('holdConference', 'buttonHoldConference', 'pause', { word: 'sayHoldConference' }, { type: 'agent.holdConference' })
  ]
};

export const unreached: TwoCallsView = {
  tone: 'warning',
  lines: [
    {
      key: 'ended',
      icon: 'utility:info',
      text: { word: 'furtherUnreachedCode', with: { name: 'Kim Agent', code: 'Refused', other: 'Rosa Example' } },
      since: null
    }
  ],
  controls: []
};
