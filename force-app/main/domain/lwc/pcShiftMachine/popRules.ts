/** Which rule opens a contact's record. Rules name skills, and a skill's name may come later than its first contact. */
import { popRuleOf } from 'c/pcFacts';
import type { PopRule } from 'c/pcFacts';
import type { Line } from './lines';
import type { ShiftContext } from './shiftContext';
import { skillNameFor } from './skillFacts';

type Known = Pick<ShiftContext, 'popRules' | 'skills' | 'failedLists'>;

/** The list of skills is still on its way, and it decides between rules. */
const mustWait = ({ popRules, skills, failedLists }: Known): boolean =>
  skills === null && failedLists.skills === undefined && popRules.some(({ skillName }) => skillName !== '');

/** Null: no rule is for this contact, or it is not known yet which. */
export const popRuleFor = (context: Known, contact: Pick<Line, 'skillId' | 'blendingSkillName'>): PopRule | null =>
  contact.blendingSkillName === '' && mustWait(context) ? null : popRuleOf(context.popRules, skillNameFor(context, contact));
