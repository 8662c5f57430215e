/** The availability bar: what the agent is, since when, and what comes after this call. */
import type { AgentCondition, AgentStateFact, NextAgentState } from 'c/pcFacts';
import type { CurrentSkill } from 'c/pcShiftMachine';
import type { Scene } from './scene';
import { say } from './text';
import type { AvailabilityView, Text } from './viewTypes';
import type { BarWord } from './wordsShift';

type Tone = AvailabilityView['tone'];

interface BarWords {
  readonly tone: Tone;
  readonly icon: string;
  /** Title when the agent is in no skill. */
  readonly title: BarWord;
  readonly subtitle: BarWord;
}

const row = (tone: Tone, icon: string, title: BarWord, subtitle: BarWord): BarWords => ({
  tone,
  icon: `utility:${icon}`,
  title,
  subtitle
});

const conditions: Readonly<Record<AgentCondition | 'wrapUp' | 'none', BarWords>> = {
  none: row('out', 'routing_offline', 'barNoSession', 'barNoSession'),
  loggedIn: row('away', 'away', 'barLoggedIn', 'barChooseSkill'),
  loggedOut: row('out', 'routing_offline', 'barLoggedOut', 'barNoSession'),
  available: row('available', 'success', 'barAvailable', 'barReady'),
  unavailable: row('away', 'away', 'barUnavailable', 'barChooseSkill'),
  dialer: row('dialer', 'outbound_call', 'barDialerTitle', 'barInDialer'),
  dialerPending: row('dialer', 'outbound_call', 'barDialerTitle', 'barDialerPending'),
  inboundContact: row('call', 'call', 'barOnInbound', 'barOnInbound'),
  outboundContact: row('call', 'call', 'barOnCall', 'barOnCall'),
  inboundConsult: row('call', 'call', 'barConsult', 'barConsult'),
  outboundConsult: row('call', 'call', 'barConsult', 'barConsult'),
  wrapUp: row('wrapUp', 'note', 'barWrapUp', 'barWrapUp'),
  unknown: row('trouble', 'question', 'barUnknown', 'barUnknown')
};

const wordsOf = (state: AgentStateFact | null): BarWords => {
  if (state === null) return conditions.none;
  return state.acw && state.condition === 'unavailable' ? conditions.wrapUp : conditions[state.condition];
};

/** The agent's state in one word, or the tenant's own reason. */
export const stateName = (state: AgentStateFact | null): Text | string => {
  if (state === null) return say('barNoSession');
  if (state.condition === 'unavailable' && !state.acw && state.reason !== '') return state.reason;
  if (state.condition === 'unknown' && state.rawState !== '') return state.rawState;
  return say(wordsOf(state).title);
};

export const skillTitle = (skill: CurrentSkill): Text | string =>
  skill.skillName === '' ? say('barDialerTitle') : skill.skillName;

const noSession = ({ inSession, link }: Scene): Text =>
  say(inSession || link === 'joining' || link === 'starting' || link === 'connecting' ? 'barConnecting' : 'barConnectFirst');

/** The title is the state's own word: the agent is in no skill that would be named there, and the state has no other name. */
const saysTitle = ({ context: { agentState, skill } }: Scene): boolean =>
  skill === null && !(agentState?.condition === 'unknown' && agentState.rawState !== '');

const subtitleOf = (scene: Scene): Text => {
  const { agentState } = scene.context;
  if (agentState === null) return noSession(scene);
  const reasonIsTitle = agentState.condition === 'unavailable' && !agentState.acw && agentState.reason !== '';
  if (reasonIsTitle) return say('barAway');
  const { title, subtitle } = wordsOf(agentState);
  return say(title === subtitle && saysTitle(scene) ? 'barNoSkill' : subtitle);
};

/** Steps of the way into the chosen skill; the wrap-up that is ended for it is only one of them. */
const entersSkill: readonly string[] = ['leavingWrapUp', 'endingWrapUp', 'entering'];

/** What is being changed now, while the dialer has not answered. */
const changing = ({ context, change }: Scene): Text | null => {
  const { asked, wish, skill } = context;
  const pending = [
    asked['command.pickSkill'],
    asked['command.leaveSkill'],
    asked['command.setState'],
    asked['command.disconnect']
  ];
  if (pending.some((entry) => entry?.stage === 'late')) return say('barLate');
  if (asked['command.disconnect']?.stage === 'asked') return say('barAskedEnd');
  if (entersSkill.includes(change) && wish?.kind === 'skill') return say('barAskedSkill', { skill: wish.skillName });
  if (change === 'settingState' && wish?.kind === 'state') return say('barAskedState', { state: wishedState(wish) });
  const leaves = change === 'leaving' || change === 'leavingForWish';
  return leaves ? say('barAskedLeave', { skill: skill ? skillTitle(skill) : say('barDialerTitle') }) : null;
};

const wishedState = ({ state, reason }: { state: 'Available' | 'Unavailable'; reason: string }): Text | string =>
  state === 'Available' ? say('barAvailable') : reason || say('barUnavailable');

const queuedState = ({ state, reason }: NextAgentState): Text | string => {
  if (reason !== '') return reason;
  const known = { available: say('barAvailable'), unavailable: say('barUnavailable') };
  return known[state.toLowerCase() as keyof typeof known] ?? state;
};

const isPlainAway = (queued: NextAgentState | undefined): boolean =>
  queued !== undefined && queued.reason === '' && queued.state.toLowerCase() === 'unavailable';

/** What happens after this call. */
export const nextText = ({ context, change }: Scene): Text | null => {
  const { wish, skill, leaving, agentState } = context;
  // What is queued on the way into a skill is only one of its steps.
  if (entersSkill.includes(change)) return null;
  if (change === 'deferred' && wish?.kind === 'skill') return say('barNextSkill', { skill: wish.skillName });
  const [queued] = agentState?.next ?? [];
  // A log-out queues the plain state after it; what the agent asked for says more.
  if (leaving && skill && isPlainAway(queued)) return say('barNextLogOut', { skill: skillTitle(skill) });
  if (queued) return say('barNextState', { state: queuedState(queued) });
  return leaving && skill ? say('barNextLogOut', { skill: skillTitle(skill) }) : null;
};

/** The state as it would be said while the link is lost. */
const lastSeen = (scene: Scene): Text => say('barWas', { state: subtitleOf(scene) });

export const barView = (scene: Scene): Pick<AvailabilityView, 'tone' | 'icon' | 'title' | 'subtitle' | 'since' | 'next'> => {
  const { agentState, skill } = scene.context;
  const words = wordsOf(agentState);
  return {
    tone: scene.lastKnown ? 'trouble' : words.tone,
    icon: words.icon,
    title: skill ? skillTitle(skill) : stateName(agentState),
    subtitle: scene.lastKnown ? lastSeen(scene) : (changing(scene) ?? subtitleOf(scene)),
    since: agentState?.startedAt ?? null,
    next: nextText(scene)
  };
};
