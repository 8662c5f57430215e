/** The wrap-up of a card: what happens at zero, the dispositions, Save. */
import { choiceGap } from 'c/pcCallMachine';
import type { ChoiceGap } from 'c/pcCallMachine';
import type { Disposition, DispositionChoice } from 'c/pcFacts';
import type { SkillDispositions } from 'c/pcShiftMachine';
import { button } from './button';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { Text, WrapUpView } from './viewTypes';

type ListState = WrapUpView['list'];

const skillOf = (call: CallScene, { context }: Scene) =>
  context.skills?.find(({ skillId }) => skillId === call.context.contact.skillId);

const listOf = (call: CallScene, scene: Scene): SkillDispositions | undefined => {
  const { skillId } = call.context.contact;
  const { dispositions } = scene.context;
  return skillId !== null && Object.hasOwn(dispositions, skillId) ? dispositions[skillId] : undefined;
};

const listState = (call: CallScene, scene: Scene): ListState => {
  const { allowDispositions, skillId } = call.context.contact;
  const takesNone = !allowDispositions && !call.is('previewing');
  if (takesNone || skillId === null || skillOf(call, scene)?.useDisposition === false) return 'none';
  return listOf(call, scene)?.state ?? 'loading';
};

const lacks = (gap: ChoiceGap, name: string): Text => {
  if (gap === 'amount') return say('offNeedsAmount', { disposition: name });
  if (gap === 'callback') return say('offNeedsCallback', { disposition: name });
  return say('offNoChoice');
};

const whyNot = (list: ListState, gap: ChoiceGap, name: string, scene: Scene): Text => {
  if (scene.lastKnown) return say('offLink');
  if (list === 'none') return say('offNoDispositions');
  if (list === 'loading') return say('offListLoading');
  if (list === 'failed') return say('offListFailed');
  return gap === null ? say('offBusy') : lacks(gap, name);
};

const ifNothing = (until: number | null, list: ListState, willSave: boolean, name: string): Text => {
  if (until === null) return say('wrapUpStays');
  if (willSave) return say('wrapUpSaves', { disposition: name });
  return list === 'none' ? say('wrapUpCloses') : say('wrapUpNothing');
};

/** The next call comes by itself only while the agent stays in the skill. */
const nextComes = ({ context }: Scene): boolean => context.skill !== null && !context.leaving && context.wish === null;

const byOrder = (one: Disposition, other: Disposition): number => one.displayOrder - other.displayOrder;

export const wrapUpView = (call: CallScene, scene: Scene): WrapUpView => {
  const { draft, wrapUpUntil, asked } = call.context;
  const list = listState(call, scene);
  const dispositions = [...(listOf(call, scene)?.dispositions ?? [])].sort(byOrder);
  const chosen = dispositions.find(({ dispositionId }) => dispositionId === draft.dispositionId);
  const name = chosen?.name ?? '';
  const choice: DispositionChoice = { dispositionId: chosen?.dispositionId ?? '', notes: draft.notes };
  const gap = choiceGap(choice, dispositions);
  const intent = { type: 'agent.dispose', contactId: call.contactId, choice } as const;
  const can = call.can(intent);
  return {
    until: wrapUpUntil,
    ifNothing: ifNothing(wrapUpUntil, list, list === 'ready' && gap === null, name),
    list,
    dispositions: list === 'none' ? [] : dispositions.map(({ dispositionId, name: text }) => ({ dispositionId, name: text })),
    chosenId: chosen?.dispositionId ?? null,
    notes: draft.notes,
    required: skillOf(call, scene)?.requireDisposition ?? false,
    save: button({
      name: 'dispose',
      icon: 'utility:check',
      text: say(nextComes(scene) ? 'buttonSaveNext' : 'buttonSave'),
      asking: say('buttonSaving'),
      does: say('saySave', { disposition: name }),
      intent,
      can,
      off: whyNot(list, gap, name, scene),
      asked: asked['command.dispose']
    })
  };
};
