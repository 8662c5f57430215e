/** My callbacks: the planned ones, soonest first, and what can be done about each (protocol 5.7). */
import type { Callback } from 'c/pcFacts';
import { callbackName } from 'c/pcShiftMachine';
import { formControl, isHidden, refusalText, say, shiftControl } from 'c/pcShiftView';
import type { ButtonView, CallbacksView, FieldNote, PlannedView, Scene, Text } from 'c/pcShiftView';
import { calledBy, whoseText, zoneNameOf } from './callbackEditor';
import { planEditor } from './planEditor';
import { removalView, removeButton } from './removalView';
import { saveAsked, saveWaits } from './plannedSave';

/** Why nothing can be changed now; null when something can. */
const busy = (scene: Scene): Text | null => saveWaits(scene) ?? (scene.lastKnown ? say('offLink') : null);

const opens = (scene: Scene, callbackId: string | null): ButtonView => {
  const fresh = callbackId === null;
  const off = saveWaits(scene) ?? (scene.planForm === null ? say('offEditorLoading') : null);
  return formControl({
    name: fresh ? 'create' : 'change',
    icon: fresh ? 'utility:add' : 'utility:edit',
    text: say(fresh ? 'buttonNewCallback' : 'buttonChangeCallback'),
    does: say(fresh ? 'sayNewCallback' : 'sayChangeCallback'),
    intent: { type: 'agent.openCallback', place: 'planned', what: 'edit', callbackId },
    off
  });
};

const plannedView = (scene: Scene, item: Callback): PlannedView => {
  const { callbackId, notes, at, mine, skillId } = item;
  const { removalRule, callbackForms } = scene.context;
  const form = callbackForms.planned;
  const [name, number] = [callbackName(item), scene.numberText(item.number)];
  const asked = form?.what === 'remove' && form.callbackId === callbackId ? form : null;
  const intent = { type: 'agent.deleteCallback', callbackId, notes: asked?.notes ?? '' } as const;
  return {
    key: callbackId,
    name,
    number,
    notes,
    whose: whoseText(scene, mine, skillId),
    at,
    zone: scene.zoneOf(zoneNameOf(scene, item.number), scene.context.zones),
    controls: [
      opens(scene, callbackId),
      removeButton({ place: 'planned', callbackId, rule: removalRule, off: saveWaits(scene) })
    ],
    removal:
      asked &&
      removalView({
        place: 'planned',
        name: calledBy(name, number),
        notes: asked.notes,
        rule: removalRule,
        intent,
        can: scene.can(intent),
        off: busy(scene),
        asked: saveAsked(scene),
        stays: saveWaits(scene)
      })
  };
};

const warn = (text: Text): FieldNote => ({ tone: 'warning', text });

/** What became of the last save, or why there is no list. */
const noteOf = (scene: Scene): FieldNote | null => {
  const { planned, callbackSave } = scene.context;
  const removed = callbackSave?.command.type === 'command.deleteCallback';
  if (scene.savingState === 'delayed') return warn(say('callbackDelayed'));
  if (scene.savingState === 'asking') return warn(say('callbackAsking'));
  if (scene.savingState === 'unsure') return warn(say('callbackUnsure'));
  if (callbackSave?.end === 'missing') return warn(say('callbackMissing'));
  if (callbackSave?.refusal) return warn(say('problemRefused', { why: refusalText(callbackSave.refusal) }));
  if (planned.refusal) return warn(say('callbacksFailed', { why: refusalText(planned.refusal) }));
  if (callbackSave?.end === 'found') return { tone: 'calm', text: say('callbackFound') };
  if (callbackSave?.end === 'saved') return { tone: 'calm', text: say(removed ? 'callbackRemoved' : 'callbackSaved') };
  return null;
};

const retryButton = (scene: Scene): ButtonView | null => {
  const { planned } = scene.context;
  if (planned.state !== 'failed') return null;
  const intent = { type: 'agent.readCallbacks' } as const;
  return shiftControl(scene, {
    name: 'readAgain',
    icon: 'utility:refresh',
    text: say('buttonReadAgain'),
    asking: say('buttonReading'),
    does: say('sayReadAgain'),
    intent,
    off: say('offLink')
  });
};

export const callbacksView = (scene: Scene): CallbacksView => {
  const { planned, permissions } = scene.context;
  return {
    state: planned.state,
    count: planned.items.length,
    items: planned.items.map((item) => plannedView(scene, item)),
    note: noteOf(scene),
    retry: retryButton(scene),
    create: isHidden(permissions, 'HideCreateCommitments') ? null : opens(scene, null),
    editor: planEditor(scene)
  };
};
