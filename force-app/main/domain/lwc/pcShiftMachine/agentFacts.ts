/** How a shift takes facts about the agent: state, leg, session. Pure. */
import { settle } from 'c/pcCallMachine';
import type { AskedMap } from 'c/pcCallMachine';
import type { AgentLegFact, AgentStateFact, DialerCommandType, SessionStartFact } from 'c/pcFacts';
import { withoutSession } from './shiftContext';
import type { CurrentSkill, SessionEnd, ShiftContext } from './shiftContext';

const inDialer: readonly string[] = ['dialer', 'dialerPending'];
const onContact: readonly string[] = ['inboundContact', 'outboundContact', 'inboundConsult', 'outboundConsult'];
const plain: readonly string[] = ['available', 'unavailable', 'loggedIn', 'loggedOut'];

export const isInDialer = (state: AgentStateFact | null): boolean => state !== null && inDialer.includes(state.condition);

export const isOnContact = (state: AgentStateFact | null): boolean => state !== null && onContact.includes(state.condition);

/** Neither in the dialer, nor on a contact, nor in wrap-up. */
export const isPlain = (state: AgentStateFact | null): boolean =>
  state !== null && plain.includes(state.condition) && !state.acw;

/** Same rule as for contacts: an older state is stale, unless the dialer is describing everything anew. */
export const isFreshState = ({ agentState: known, trustNextState }: ShiftContext, state: AgentStateFact): boolean =>
  trustNextState ||
  state.startedAt === null ||
  known === null ||
  known.startedAt === null ||
  state.startedAt >= known.startedAt;

const without = (asked: AskedMap, ...commands: readonly DialerCommandType[]): AskedMap =>
  settle(asked, (command) => !commands.includes(command));

/** What was refused in another state is old news. */
const withoutRefused = (asked: AskedMap): AskedMap => settle(asked, (_command, entry) => entry.stage !== 'refused');

/** A state that is new, not a repetition. */
const isNew = (known: AgentStateFact | null, state: AgentStateFact): boolean =>
  known === null || known.condition !== state.condition || known.startedAt !== state.startedAt;

const skillAfter = (context: ShiftContext, state: AgentStateFact, entered: boolean): CurrentSkill | null => {
  if (entered && context.wish?.kind === 'skill') {
    return { skillId: context.wish.skillId, skillName: context.wish.skillName };
  }
  if (isPlain(state)) return null;
  return context.skill ?? (isInDialer(state) ? (context.lastPicked ?? { skillId: null, skillName: '' }) : null);
};

/** A state asked for on the way to a skill only has to end the wrap-up. */
const stateReached = (context: ShiftContext, state: AgentStateFact): boolean =>
  (context.wish?.kind === 'skill' && isPlain(state)) || isWishedState(context, state);

const isWishedState = (context: ShiftContext, state: AgentStateFact): boolean =>
  context.wish?.kind === 'state' &&
  state.condition === context.wish.state.toLowerCase() &&
  (state.reason === context.wish.reason || context.wish.reason === '') &&
  !state.acw;

/** The context after a believed agent state: what it answers, and which skill it means. */
export const learnState = (context: ShiftContext, state: AgentStateFact): Partial<ShiftContext> => {
  const fresh = isNew(context.agentState, state);
  const entered = fresh && (isInDialer(state) || isOnContact(state)) && Boolean(context.asked['command.pickSkill']);
  const skill = skillAfter(context, state, entered);
  // After the last contact a log-out has either taken effect or was forgotten; then it may be asked again.
  const forgotten = context.leaving && state.condition === 'dialer' && fresh && Object.keys(context.lines).length === 0;
  let asked = fresh ? withoutRefused(context.asked) : context.asked;
  if (entered) asked = without(asked, 'command.pickSkill');
  if (isPlain(state)) asked = without(asked, 'command.leaveSkill');
  if (stateReached(context, state)) asked = without(asked, 'command.setState');
  return {
    agentState: state,
    trustNextState: false,
    skill,
    leaving: context.leaving && skill !== null && !forgotten,
    wish: forgotten ? null : context.wish,
    listLow: skill === null ? null : context.listLow,
    asked
  };
};

/** A ringing phone also answers a log-in to a skill: the dialer waits for the agent to pick up (protocol 5.8). */
export const learnLeg = (context: ShiftContext, leg: AgentLegFact): Partial<ShiftContext> => {
  if (leg.status === 'disconnected') return { leg, asked: without(context.asked, 'command.endLeg') };
  const rings = leg.status === 'dialing' && context.leg?.status !== 'dialing';
  return {
    leg,
    asked: rings ? without(context.asked, 'command.callLeg', 'command.pickSkill') : without(context.asked, 'command.callLeg')
  };
};

export const learnMute = (context: ShiftContext, muted: boolean): Partial<ShiftContext> => ({
  muted,
  asked: without(context.asked, 'command.mute', 'command.unmute')
});

export const learnSession = (context: ShiftContext, session: SessionStartFact): Partial<ShiftContext> => ({
  session,
  sessionEnd: null,
  trouble: null,
  trustNextState: true,
  skill: session.dialerSkillName === '' ? context.skill : namedSkill(context, session.dialerSkillName),
  asked: without(context.asked, 'command.connect', 'command.join', 'command.resync')
});

const namedSkill = (context: ShiftContext, skillName: string): CurrentSkill => ({
  skillId: context.skills?.find((skill) => skill.skillName === skillName)?.skillId ?? null,
  skillName
});

export const endSession = ({ by, message }: SessionEnd): Partial<ShiftContext> => ({
  ...withoutSession,
  sessionEnd: { by, message },
  trouble: null
});
