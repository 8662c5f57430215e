/** The card of a callback that is offered now: who, when, until when, and what the agent can do about it (protocol 4.9). */
import { callbackName, offerIsAsked } from 'c/pcShiftMachine';
import { formControl, ifNotTaken, refusalText, say, shiftControl } from 'c/pcShiftView';
import type { ButtonView, CallbackEditorView, OfferView, RemovalView, Scene, Text } from 'c/pcShiftView';
import { calledBy, cancelButton, readPlan, whoseText } from './callbackEditor';
import { removalView, removeButton } from './removalView';

type Offer = NonNullable<Scene['context']['offer']>;

const numberOf = (scene: Scene, { callback }: Offer): string => scene.numberText(callback.number);

const nameOf = (scene: Scene, offer: Offer): string | Text => calledBy(callbackName(offer.callback), numberOf(scene, offer));

/** Why nothing can be asked now; null when something can. */
const busy = (scene: Scene): Text | null => {
  if (scene.lastKnown) return say('offLink');
  return offerIsAsked(scene.context) ? say('offBusy') : null;
};

const callButton = (scene: Scene, offer: Offer): ButtonView => {
  const intent = { type: 'agent.dialCallback', callbackId: offer.callback.callbackId } as const;
  return shiftControl(scene, {
    name: 'callNow',
    icon: 'utility:call',
    text: say('buttonCallNow'),
    asking: say('buttonCallingNow'),
    does: say('sayCallNow', { name: nameOf(scene, offer) }),
    intent,
    off: busy(scene) ?? say('offCallPresent'),
    command: 'command.dialCallback'
  });
};

const postponeButton = (scene: Scene, { callback: { callbackId } }: Offer): ButtonView => {
  const off = busy(scene) ?? (scene.planForm === null ? say('offEditorLoading') : null);
  return formControl({
    name: 'reschedule',
    icon: 'utility:event',
    text: say('buttonReschedule'),
    does: say('sayPostpone'),
    intent: { type: 'agent.openCallback', place: 'offered', what: 'edit', callbackId },
    off
  });
};

const editorView = (scene: Scene, offer: Offer): CallbackEditorView | null => {
  const form = scene.context.callbackForms.offered;
  if (form?.what !== 'edit') return null;
  const { callback } = offer;
  // It is due, so its own time is no proposal.
  const plan = readPlan(scene, form, { ...callback, at: null });
  const intent = { type: 'agent.postponeCallback', callbackId: callback.callbackId, at: plan?.at ?? '' } as const;
  return {
    fields: 'time',
    title: say('rescheduleTitle', { name: nameOf(scene, offer) }),
    form: plan?.form ?? null,
    draft: plan?.draft ?? null,
    skills: [],
    skill: null,
    save: shiftControl(scene, {
      name: 'save',
      icon: 'utility:check',
      text: say('buttonSave'),
      asking: say('buttonSaving'),
      does: say('saySaveReschedule'),
      intent,
      off: busy(scene) ?? say('offReschedule'),
      command: 'command.postponeCallback'
    }),
    cancel: cancelButton('offered', offerIsAsked(scene.context) ? say('offBusy') : null)
  };
};

const removal = (scene: Scene, offer: Offer): RemovalView | null => {
  const form = scene.context.callbackForms.offered;
  if (form?.what !== 'remove') return null;
  const intent = { type: 'agent.cancelCallback', callbackId: offer.callback.callbackId, notes: form.notes } as const;
  return removalView({
    place: 'offered',
    name: nameOf(scene, offer),
    notes: form.notes,
    rule: scene.context.removalRule,
    intent,
    can: scene.can(intent),
    off: busy(scene),
    asked: scene.context.asked['command.cancelCallback'],
    stays: offerIsAsked(scene.context) ? say('offBusy') : null
  });
};

/** The dialer refused what was asked of it. */
const problem = ({ context: { asked } }: Scene): Text | null => {
  const refusal = (['command.dialCallback', 'command.postponeCallback', 'command.cancelCallback'] as const)
    .map((command) => asked[command]?.refusal)
    .find(Boolean);
  return refusal ? say('problemRefused', { why: refusalText(refusal) }) : null;
};

export const offerView = (scene: Scene): OfferView | null => {
  const { offer, removalRule } = scene.context;
  if (offer === null) return null;
  const { callback, heardAt } = offer;
  const { callbackId, notes, at, expiresAt, mine, skillId } = callback;
  return {
    callbackId,
    name: callbackName(callback),
    number: numberOf(scene, offer),
    notes,
    whose: whoseText(scene, mine, skillId),
    at,
    since: heardAt,
    until: expiresAt,
    ifNothing: ifNotTaken(scene, offer),
    controls: [
      callButton(scene, offer),
      postponeButton(scene, offer),
      removeButton({ place: 'offered', callbackId, rule: removalRule, off: busy(scene) })
    ],
    problem: problem(scene),
    stale: scene.lastKnown,
    editor: editorView(scene, offer),
    removal: removal(scene, offer)
  };
};
