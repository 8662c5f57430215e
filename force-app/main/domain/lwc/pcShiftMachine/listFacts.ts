/** How a shift keeps the reference lists. Pure. */
import type { ListName, ShiftFact } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import { failParameters } from './skillParameters';

type FactOf<Type extends ShiftFact['type']> = Extract<ShiftFact, { type: Type }>;

export type ListFact = FactOf<
  | 'dialer.skillsListed'
  | 'dialer.unavailableCodesListed'
  | 'dialer.permissionsListed'
  | 'dialer.messagesListed'
  | 'dialer.zonesListed'
>;

const wasRead = ({ failedLists }: ShiftContext, list: ListName): Pick<ShiftContext, 'failedLists'> => {
  const { [list]: _failure, ...others } = failedLists;
  return { failedLists: others };
};

export const learnList = (context: ShiftContext, fact: ListFact): Partial<ShiftContext> => {
  switch (fact.type) {
    case 'dialer.skillsListed':
      return { skills: fact.skills, ...wasRead(context, 'skills') };
    case 'dialer.unavailableCodesListed':
      return { unavailableCodes: fact.codes, ...wasRead(context, 'unavailableCodes') };
    case 'dialer.permissionsListed':
      return { permissions: fact.permissions, ...wasRead(context, 'permissions') };
    case 'dialer.messagesListed':
      return { messages: fact.messages, ...wasRead(context, 'messages') };
    case 'dialer.zonesListed':
      return { zones: fact.zones, ...wasRead(context, 'zones') };
  }
};

export const learnDispositions = (
  context: ShiftContext,
  { skillId, dispositions }: FactOf<'dialer.dispositionsListed'>
): Partial<ShiftContext> => ({
  dispositions: { ...context.dispositions, [skillId]: { state: 'ready', dispositions, refusal: null } }
});

/** A list that was not read is said, and the panel goes on; a skill's dispositions are read again when next needed. */
export const learnListFailure = (
  context: ShiftContext,
  { list, skillId, refusal }: FactOf<'dialer.listFailed'>
): Partial<ShiftContext> => {
  if (list === 'skillParameters') return failParameters(context, { skillId, refusal });
  // Whoever looks into the directory is told there.
  if (list === 'directory') return {};
  // A skill without tags is not worth a word before the wrap-up, which says it.
  if (list === 'tags' && skillId !== null) return {};
  if (list !== 'dispositions' || skillId === null) {
    return { failedLists: { ...context.failedLists, [list]: refusal } };
  }
  const known = context.dispositions[skillId];
  const dispositions = known?.dispositions ?? [];
  return { dispositions: { ...context.dispositions, [skillId]: { state: 'failed', dispositions, refusal } } };
};
