/**
 * Calls the agent places by hand (protocol 6.1): the form as it stands, what was sent, what was dialed last. In memory only. Nothing is
 * ever dialed without the agent's press, and what was typed stays until the dialer has taken it. Pure.
 */
import { isPending, settle } from 'c/pcCallMachine';
import type { ContactFact, ShiftIntent, Skill } from 'c/pcFacts';
import { isInDialer } from './agentFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

/** Skills the agent may place calls of their own with. */
export const manualSkills = ({ skills }: Pick<ShiftContext, 'skills'>): readonly Skill[] =>
  (skills ?? []).filter(({ manualOutbound }) => manualOutbound);

/** Why no call can be placed now; null when one can. */
export type DialGap = 'call' | 'wrapUp' | 'dialer' | 'skillsLoading' | 'noSkills' | null;

/** A call of its own needs an agent in a plain state, without any contact (protocol 10.1). A phone that is down is rung. */
export const dialGap = (context: ShiftContext): DialGap => {
  const { agentState, lines, skills } = context;
  if (skills === null) return 'skillsLoading';
  if (manualSkills(context).length === 0) return 'noSkills';
  if (agentState?.acw || Object.values(lines).some(({ status }) => status === 'disconnected')) return 'wrapUp';
  if (Object.keys(lines).length > 0) return 'call';
  return context.skill !== null || isInDialer(agentState) ? 'dialer' : null;
};

/** What the platform takes as a number (protocol 7.4), and it must have a digit. */
const dialable = /^(?=.*\d)(\+\d)?[\d*#]{0,28}$/;

/** A call of its own; one from an existing call has a parent and rules of its own. */
export const mayDial = (context: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'agent.dialNumber' &&
  event.parentContactId === null &&
  dialGap(context) === null &&
  !isPending(context.asked, 'command.dialNumber') &&
  manualSkills(context).some(({ skillId }) => skillId === event.skillId) &&
  dialable.test(event.number) &&
  (event.callerId === '' || dialable.test(event.callerId));

type DeskIntent = Extract<ShiftIntent, { type: 'agent.openDial' | 'agent.closeDial' | 'agent.draftDial' | 'agent.dialNumber' }>;

const isDeskIntent = (event: ShiftEvent): event is DeskIntent =>
  ['agent.openDial', 'agent.closeDial', 'agent.draftDial', 'agent.dialNumber'].includes(event.type);

/** The form after the agent, or somebody who asked for a number to be dialed, did something to it. */
export const learnDial = ({ dial, asked }: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (!isDeskIntent(event)) return {};
  switch (event.type) {
    case 'agent.openDial': {
      const { number = dial.draft.number, skillId = dial.draft.skillId, callerId = dial.draft.callerId } = event;
      return { dial: { ...dial, open: true, draft: { number, skillId, callerId } } };
    }
    case 'agent.closeDial':
      return { dial: { ...dial, open: false }, asked: withoutRefusal(asked) };
    case 'agent.draftDial':
      return { dial: { ...dial, draft: event.draft }, asked: withoutRefusal(asked) };
    case 'agent.dialNumber': {
      const { number, skillId, callerId } = event;
      return { dial: { ...dial, sent: { number, skillId, callerId } } };
    }
  }
};

/** What the agent changes is another attempt: the old refusal says nothing of it. */
const withoutRefusal = (asked: ShiftContext['asked']): ShiftContext['asked'] =>
  settle(asked, (command, { stage }) => command !== 'command.dialNumber' || stage !== 'refused');

/** Taken by the dialer: the form closes, the number is the last one dialed, the skill stays chosen for the shift. */
export const dialTaken = ({ dial }: ShiftContext): Partial<ShiftContext> =>
  dial.sent === null
    ? {}
    : {
        dial: {
          open: false,
          draft: { number: '', skillId: dial.sent.skillId, callerId: dial.sent.callerId },
          sent: null,
          last: dial.sent
        }
      };

export const answersDial = (event: ShiftEvent): boolean =>
  event.type === 'dialer.accepted' && event.command.type === 'command.dialNumber' && event.command.parentContactId === null;

const isOwnCall = ({ inbound, callType }: ContactFact): boolean => !inbound && callType.toLowerCase() !== 'naturalcalling';

/** A call that goes out of itself answers the number that was dialed, whichever is told first. */
export const learnPlaced = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (!('contact' in event) || !isOwnCall(event.contact) || !isPending(context.asked, 'command.dialNumber')) return {};
  return { ...dialTaken(context), asked: settle(context.asked, (command) => command !== 'command.dialNumber') };
};
