/** The editor of a planned callback, a new one or one that is changed: in place of the list. */
import type { CallbackPlan } from 'c/pcFacts';
import { callbackName } from 'c/pcShiftMachine';
import type { CallbackForm } from 'c/pcShiftMachine';
import { button, say } from 'c/pcShiftView';
import type { CallbackEditorView, PlanStart, PlanVerdict, Scene, Text } from 'c/pcShiftView';
import { calledBy, cancelButton, readPlan, skillChoices } from './callbackEditor';
import { saveAsked, saveWaits } from './plannedSave';

type Start = PlanStart & { readonly number: string };

/** With the skill the agent is in, or the only one there is. */
const skillToStart = (scene: Scene): string | null => {
  const current = scene.context.skill?.skillId ?? null;
  const choices = skillChoices(scene, null);
  if (choices.some(({ key }) => key === current)) return current;
  return choices.length === 1 ? (choices[0]?.key ?? null) : null;
};

const startOf = (scene: Scene, { callbackId }: CallbackForm): Start => {
  const item = scene.context.planned.items.find((one) => one.callbackId === callbackId);
  return item ?? { firstName: '', lastName: '', notes: '', number: '', at: null, mine: true, skillId: skillToStart(scene) };
};

const planOf = (verdict: PlanVerdict | null): CallbackPlan => {
  const draft = verdict?.draft;
  return {
    firstName: draft?.firstName.trim() ?? '',
    lastName: draft?.lastName.trim() ?? '',
    notes: draft?.notes ?? '',
    number: verdict?.number ?? '',
    at: verdict?.at ?? '',
    skillId: draft?.skillId ?? '',
    mine: draft?.deliverTo !== 'anyone'
  };
};

const lacks = (scene: Scene, verdict: PlanVerdict | null): Text => {
  if (scene.lastKnown) return say('offLink');
  if (verdict === null) return say('offEditorLoading');
  return verdict.draft.skillId === null ? say('callbackNoSkill') : say('offReschedule');
};

/** Null while it is closed. */
export const planEditor = (scene: Scene): CallbackEditorView | null => {
  const form = scene.context.callbackForms.planned;
  if (form?.what !== 'edit') return null;
  const start = startOf(scene, form);
  const verdict = readPlan(scene, form, start);
  const intent = {
    type: 'agent.saveCallback',
    callbackId: form.callbackId,
    plan: planOf(verdict),
    due: verdict?.due ?? 0
  } as const;
  const skillId = verdict?.draft.skillId ?? null;
  const waits = saveWaits(scene);
  return {
    fields: 'whole',
    title:
      form.callbackId === null
        ? say('buttonNewCallback')
        : say('callbackChangeTitle', {
            name: calledBy(callbackName(start), scene.numberText(start.number))
          }),
    form: verdict?.form ?? null,
    draft: verdict?.draft ?? null,
    skills: skillChoices(scene, skillId),
    skill: verdict && skillId === null ? { tone: 'error', text: say('callbackNoSkill') } : null,
    save: button({
      name: 'save',
      icon: 'utility:check',
      text: say('buttonSave'),
      asking: say('buttonSaving'),
      does: say('saySaveCallback'),
      intent,
      can: waits === null && scene.can(intent),
      off: waits ?? lacks(scene, verdict),
      asked: saveAsked(scene)
    }),
    cancel: cancelButton('planned', waits)
  };
};
