/** The form at the end of a contact, during the call and after it: what happens at zero, the dispositions and what they need, Save. */
import { choiceGap, draftChoice, NOTES_LIMIT } from 'c/pcCallMachine';
import type { Disposition } from 'c/pcFacts';
import type { SkillDispositions } from 'c/pcShiftMachine';
import { hintOf, meaningOf } from './dispositionKind';
import { savedView } from './savedView';
import type { CallScene, Scene } from './scene';
import { tagsView } from './tagsView';
import { say } from './text';
import type { Text } from './viewTypes';
import { wayOnButton } from './wayOn';
import { amountView, callbackVerdict, notesNote, secondaryView } from './wrapUpFields';
import { saveAtEndButton, saveButton } from './wrapUpSave';
import type { Chosen } from './wrapUpSave';
import type { WrapUpView } from './wrapUpTypes';

const skillOf = (call: CallScene, { context }: Scene) =>
  context.skills?.find(({ skillId }) => skillId === call.context.contact.skillId);

const listOf = (call: CallScene, scene: Scene): SkillDispositions | undefined => {
  const { skillId } = call.context.contact;
  const { dispositions } = scene.context;
  return skillId !== null && Object.hasOwn(dispositions, skillId) ? dispositions[skillId] : undefined;
};

/** AllowDispositions speaks of calls that have ended (protocol 5.6). */
const listState = (call: CallScene, scene: Scene): WrapUpView['list'] => {
  const { allowDispositions, skillId } = call.context.contact;
  const takesNone = !allowDispositions && call.is('needsDisposition');
  if (takesNone || skillId === null || skillOf(call, scene)?.useDisposition === false) return 'none';
  return listOf(call, scene)?.state ?? 'loading';
};

const byOrder = (one: Disposition, other: Disposition): number => one.displayOrder - other.displayOrder;

/** Notes that are too long are cut only where nobody presses Save. */
const savesByItself = ({ gap }: Chosen): boolean => gap === null || gap === 'notes';

const atZero = ({ context: { wrapUpUntil, saved } }: CallScene, chosen: Chosen): Text => {
  const { list, name, required } = chosen;
  if (wrapUpUntil === null) return say('wrapUpStays');
  if (list === 'none') return say('wrapUpCloses');
  if (saved.doubted !== null) return say('wrapUpDoubted');
  if (saved.found !== null) return say('wrapUpKeeps', { disposition: saved.found.name || saved.found.dispositionId });
  if (list === 'ready' && savesByItself(chosen)) {
    return chosen.gap === null
      ? say('wrapUpSaves', { disposition: name })
      : say('wrapUpSavesCut', { disposition: name, count: NOTES_LIMIT });
  }
  return say(required ? 'wrapUpRequired' : 'wrapUpNothing');
};

const atEnd = ({ context: { saveAtEnd } }: CallScene, { name }: Chosen): Text =>
  saveAtEnd ? say('aheadSaves', { disposition: name }) : say('aheadNothing');

/** A proposal nobody touched is saved by a press, and by nothing else. */
const untouched = ({ context: { draft } }: CallScene, chosen: Disposition | undefined): boolean =>
  chosen?.requireCallbackTime === true && draft.callback === null;

export const wrapUpView = (call: CallScene, scene: Scene): WrapUpView => {
  const { draft, wrapUpUntil } = call.context;
  const live = call.is('talking');
  const list = listState(call, scene);
  const dispositions = [...(listOf(call, scene)?.dispositions ?? [])].sort(byOrder);
  const disposition = dispositions.find(({ dispositionId }) => dispositionId === draft.dispositionId);
  const skill = skillOf(call, scene);
  const verdict = callbackVerdict(call, disposition, scene);
  const secondary = skill?.useSecondary && !call.is('previewing') ? secondaryView(call, dispositions) : null;
  const kept = { ...draft, dispositionId: disposition?.dispositionId ?? null, secondaryId: secondary?.chosenId ?? null };
  const choice = draftChoice({ draft: kept, dispositions }, verdict?.callback ?? null);
  const chosen: Chosen = {
    list,
    choice,
    gap: choiceGap(choice, dispositions),
    name: disposition?.name ?? '',
    required: skill?.requireDisposition === true && !call.is('previewing'),
    callback: verdict?.form.draft ?? null
  };
  const byItself = untouched(call, disposition) ? { ...chosen, gap: 'callback' as const } : chosen;
  const meaning = list === 'ready' ? meaningOf(disposition) : null;
  const wayOn = wayOnButton(call, scene);
  const needsCallback = disposition?.requireCallbackTime === true;
  return {
    until: wrapUpUntil,
    ifNothing: live ? atEnd(call, chosen) : atZero(call, byItself),
    meaning: wayOn ? say('wrapUpOnlyState') : meaning,
    list,
    dispositions:
      list === 'none'
        ? []
        : dispositions.map((entry) => ({ dispositionId: entry.dispositionId, name: entry.name, hint: hintOf(entry) })),
    chosenId: disposition?.dispositionId ?? null,
    secondary: disposition ? secondary : null,
    amount: amountView(call, disposition),
    callback: needsCallback ? { form: verdict?.form ?? null } : null,
    tags: list === 'none' || call.is('previewing') ? null : tagsView(call, scene),
    notes: draft.notes,
    notesNote: notesNote(draft.notes),
    saved: live ? null : savedView(call, scene),
    required: chosen.required,
    wayOn,
    save: live ? saveAtEndButton(call, chosen) : saveButton(call, scene, chosen)
  };
};

/** Whether something could be saved at the call's end. */
export const takesAhead = (call: CallScene, scene: Scene): boolean => {
  const skill = skillOf(call, scene);
  return call.is('talking') && skill?.useDisposition === true && skill.useAcw;
};

/** The same form while the call runs; null where nothing could be saved at its end. */
export const aheadView = (call: CallScene, scene: Scene): WrapUpView | null =>
  takesAhead(call, scene) ? wrapUpView(call, scene) : null;
