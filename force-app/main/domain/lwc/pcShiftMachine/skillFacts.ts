/** Skills and their dispositions: what may be picked, and what must be read. Pure. */
import type { ContactFact, ContactStatus, Skill } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';

export const skillById = (context: ShiftContext, skillId: string | null): Skill | undefined =>
  context.skills?.find((skill) => skill.skillId === skillId);

/** The skill whose contact this is; '' when its name is not known. */
export const skillNameFor = (
  { skills }: Pick<ShiftContext, 'skills'>,
  { skillId, blendingSkillName }: Pick<ContactFact, 'skillId' | 'blendingSkillName'>
): string => blendingSkillName || (skills?.find((skill) => skill.skillId === skillId)?.skillName ?? '');

/** Offered in the menu, not already asked for, and not the one the agent is in (unless it is being left). */
export const isPickable = (context: ShiftContext, skillId: string): boolean => {
  const skill = skillById(context, skillId);
  const isCurrent = context.skill !== null && !context.leaving && context.skill.skillName === skill?.skillName;
  const isWished = context.wish?.kind === 'skill' && context.wish.skillId === skillId;
  return skill !== undefined && skill.pickable && !isCurrent && !isWished;
};

/** From these statuses on the agent may soon need the dispositions. */
const soonNeeded: readonly ContactStatus[] = [
  'previewing',
  'screening',
  'active',
  'holding',
  'masking',
  'joined',
  'disconnected'
];

/** Whether a skill's dispositions are to be read now: once per skill, again after a failure. */
export const needsDispositions = (context: ShiftContext, contact: ContactFact): boolean => {
  const { skillId } = contact;
  if (skillId === null || !soonNeeded.includes(contact.status) || contact.final) return false;
  const known = Object.hasOwn(context.dispositions, skillId) ? context.dispositions[skillId] : undefined;
  return (known === undefined || known.state === 'failed') && skillById(context, skillId)?.useDisposition !== false;
};
