/**
 * An agent in the dialer who is given a call of another kind: which skill they were in, and whether the dialer put them back when that
 * call was over. Only what the dialer's own states tell (protocol 4.3). Pure.
 */
import { isPersonalConnection } from 'c/pcCallMachine';
import type { CallEnded } from 'c/pcCallMachine';
import type { AgentStateFact, ContactFact, ContactId } from 'c/pcFacts';
import { isPlain } from './agentFacts';
import type { CurrentSkill, ShiftContext } from './shiftContext';

export interface Pulled {
  readonly contactId: ContactId;
  /** The Personal Connection skill the agent was in. */
  readonly skill: CurrentSkill;
  /** With that call, or the dialer has not said since; back in the skill; out of it without having asked for it. */
  readonly stage: 'away' | 'back' | 'out';
}

type Memory = Pick<ShiftContext, 'pulled'>;

/** In a plain state: nothing to say to an agent who asked for it, or has left the skill since. */
const outOf = (pulled: Pulled, asked: boolean): Pulled | null => {
  if (asked || pulled.stage === 'back') return null;
  return { ...pulled, stage: 'out' };
};

/** A contact came. The next one of the dialer's own ends what is said of the last. */
export const pulledBy = ({ pulled, skill }: ShiftContext, contact: ContactFact): Memory => {
  if (isPersonalConnection(contact)) return { pulled: pulled?.stage === 'away' ? pulled : null };
  if (!contact.inbound || skill === null) return { pulled };
  return { pulled: { contactId: contact.contactId, skill, stage: 'away' } };
};

/** The agent's state after it: back in the dialer, or out of it although nobody asked for that. */
export const pulledAfter = ({ pulled, lines, leaving, wish }: ShiftContext, state: AgentStateFact): Memory => {
  if (pulled === null || Object.hasOwn(lines, pulled.contactId)) return { pulled };
  if (pulled.stage === 'away' && state.condition === 'dialer') return { pulled: { ...pulled, stage: 'back' } };
  if (!isPlain(state)) return { pulled };
  return { pulled: outOf(pulled, leaving || wish !== null) };
};

/**
 * The call left. Whether an offer the agent did not take costs them the skill the next state says; one that was taken back leaves them
 * where they were.
 */
export const pulledWithout = ({ pulled, agentState, leaving, wish }: ShiftContext, ended: CallEnded): Memory => {
  if (pulled?.contactId !== ended.contactId || pulled.stage !== 'away' || agentState === null) return { pulled };
  if (agentState.condition === 'dialer') {
    const undecided = ended.decided === 'agent.refuse' || ended.ranOut;
    return { pulled: undecided ? pulled : { ...pulled, stage: 'back' } };
  }
  return { pulled: isPlain(agentState) ? outOf(pulled, leaving || wish !== null) : pulled };
};
