/** Rows of the form that takes a call further: whom it may go to, and what can be done with each. All text is from outside. */
import type { AgentCondition, DirectoryAgent, DirectoryEntry, DirectorySkill, OrdinaryCallIntent } from 'c/pcFacts';
import { stateName } from './barView';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { DialVerdict } from './dialTypes';
import type { FurtherRowView } from './twoCallsTypes';
import type { ButtonView, Text } from './viewTypes';

export interface RowTools {
  readonly call: CallScene;
  readonly scene: Scene;
  /** Why nobody can be called now; null when somebody can. */
  readonly off: Text | null;
}

type RowWord = 'buttonConsult' | 'buttonCall' | 'buttonCallMobile';

const action = (name: string, word: RowWord, icon: string, intent: OrdinaryCallIntent, off: Text | null): ButtonView => ({
  name,
  icon: `utility:${icon}`,
  text: say(word),
  pressed: null,
  state: off ? 'off' : 'ready',
  say: off ?? say('sayTakeFurther'),
  intent: off ? null : intent
});

type Condition = NonNullable<FurtherRowView['condition']>;

const looks: Readonly<Record<AgentCondition, readonly [Condition['tone'], string]>> = {
  available: ['free', 'success'],
  dialer: ['free', 'success'],
  dialerPending: ['busy', 'call'],
  inboundContact: ['busy', 'call'],
  outboundContact: ['busy', 'call'],
  inboundConsult: ['busy', 'call'],
  outboundConsult: ['busy', 'call'],
  unavailable: ['away', 'away'],
  loggedIn: ['away', 'away'],
  loggedOut: ['away', 'routing_offline'],
  unknown: ['away', 'question']
};

const conditionOf = ({ condition, rawState, reason }: DirectoryAgent): Condition => {
  const [tone, icon] = looks[condition];
  const text = stateName({ condition, rawState, reason, startedAt: null, acw: false, acwTimeoutS: null, next: [] });
  return { tone, icon: `utility:${icon}`, text };
};

/** The cache may be some seconds old: only who is not there at all is not called. The dialer has the last word. */
export const agentRow = (agent: DirectoryAgent, { call, off }: RowTools): FurtherRowView => {
  const { agentId, name, teamName } = agent;
  const why = off ?? (agent.condition === 'loggedOut' ? say('offSignedOut') : null);
  const parentContactId = call.contactId;
  return {
    key: `agent ${agentId}`,
    name: name || agentId,
    detail: teamName === '' ? null : teamName,
    condition: conditionOf(agent),
    actions: [
      action('consult', 'buttonConsult', 'people', { type: 'agent.consultAgent', agentId, parentContactId }, why),
      action('call', 'buttonCall', 'outbound_call', { type: 'agent.dialAgent', agentId, parentContactId }, why)
    ]
  };
};

export const skillRow = ({ skillId, skillName }: DirectorySkill, { call, off }: RowTools): FurtherRowView => ({
  key: `skill ${skillId}`,
  name: skillName || skillId,
  detail: null,
  condition: null,
  actions: [
    action('call', 'buttonCall', 'outbound_call', { type: 'agent.dialSkill', skillId, parentContactId: call.contactId }, off)
  ]
});

/** Null: nothing that can be dialed, or the rules have not come yet. */
const readNumber = (text: string, { scene }: RowTools): DialVerdict | null => {
  const verdict = scene.dialRules?.({ number: text, skillId: null, callerId: '' }, scene.settings) ?? null;
  return verdict === null || verdict.number === '' ? null : verdict;
};

/** Numbers go out by a manual skill; a Personal Connection skill dials none (protocol 6.1). */
const callNumber = (name: string, word: RowWord, found: DialVerdict | null, { call, scene, off }: RowTools): ButtonView => {
  const skill = scene.context.skills?.find(({ manualOutbound }) => manualOutbound);
  const missing = skill === undefined ? say('offNoManualSkill') : found === null ? say('offNow') : null;
  const intent = {
    type: 'agent.dialNumber',
    number: found?.number ?? '',
    skillId: skill?.skillId ?? '',
    callerId: '',
    parentContactId: call.contactId
  } as const;
  return action(name, word, 'outbound_call', intent, off ?? missing);
};

/** What was typed, when it is a number. */
export const numberRow = (text: string, tools: RowTools): FurtherRowView | null => {
  const found = text.trim() === '' ? null : readNumber(text, tools);
  if (found === null) return null;
  return {
    key: 'number',
    name: found.shown,
    detail: found.numberNote?.text ?? null,
    condition: null,
    actions: [callNumber('call', 'buttonCall', found, tools)]
  };
};

export const entryRow = (entry: DirectoryEntry, tools: RowTools): FurtherRowView => {
  const { entryId, name, company, bookName, phone, mobile } = entry;
  const title = name || company || phone || mobile;
  return {
    key: `entry ${entryId}`,
    name: title,
    detail: [company === title ? '' : company, phone, mobile, bookName].filter((part) => part !== '').join(' · '),
    condition: null,
    actions: [
      ...(phone === '' ? [] : [callNumber('call', 'buttonCall', readNumber(phone, tools), tools)]),
      ...(mobile === '' ? [] : [callNumber('callMobile', 'buttonCallMobile', readNumber(mobile, tools), tools)])
    ]
  };
};
