/** How skills are set up for their agents: read once per skill when first needed, and kept. Pure. */
import { isPersonalConnection } from 'c/pcCallMachine';
import type { ContactFact, ContactStatus, Refusal, ShiftFact, SkillParameters } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';

/** Parameters of one skill. A half that could not be read is null, and `failed` then says why. */
export interface SkillParametersRead {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly parameters: SkillParameters | null;
  readonly refusal: Refusal | null;
}

type FactOf<Type extends ShiftFact['type']> = Extract<ShiftFact, { type: Type }>;
type Kept = Pick<ShiftContext, 'skillParameters'>;

/** A line is at AMD for a few seconds only, so they are asked for as soon as it is dialed. */
const soonNeeded: readonly ContactStatus[] = ['previewing', 'dialing', 'ringing', 'screening', 'active'];

const knownOf = ({ skillParameters }: Kept, skillId: string): SkillParametersRead | undefined =>
  Object.hasOwn(skillParameters, skillId) ? skillParameters[skillId] : undefined;

/** Of which skill the parameters are to be read now: once per skill, again after a failure; null for none. */
export const parametersToRead = (context: ShiftContext, contact: ContactFact): string | null => {
  const { skillId, status } = contact;
  if (skillId === null || !soonNeeded.includes(status) || !isPersonalConnection(contact)) return null;
  const known = knownOf(context, skillId);
  return known === undefined || known.state === 'failed' ? skillId : null;
};

/** What a call of this skill is born with; null while nothing is known. */
export const parametersOf = (context: Kept, skillId: string | null): SkillParameters | null =>
  skillId === null ? null : (knownOf(context, skillId)?.parameters ?? null);

export const keepParameters = ({ skillParameters }: Kept, skillId: string, read: SkillParametersRead): Kept => ({
  skillParameters: { ...skillParameters, [skillId]: read }
});

export const learnParameters = (context: ShiftContext, fact: FactOf<'dialer.skillParametersListed'>): Partial<ShiftContext> => {
  const { skillParameters: _failure, ...failedLists } = context.failedLists;
  return {
    failedLists,
    ...keepParameters(context, fact.skillId, { state: 'ready', parameters: fact.parameters, refusal: null })
  };
};

/** What was read before stays; the notice line says what is missing, and the next contact of the skill asks again. */
export const failParameters = (
  context: ShiftContext,
  { skillId, refusal }: Pick<FactOf<'dialer.listFailed'>, 'skillId' | 'refusal'>
): Partial<ShiftContext> => ({
  failedLists: { ...context.failedLists, skillParameters: refusal },
  ...(skillId === null
    ? {}
    : keepParameters(context, skillId, { state: 'failed', parameters: parametersOf(context, skillId), refusal }))
});
