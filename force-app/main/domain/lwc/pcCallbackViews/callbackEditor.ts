/** The editor of a callback: of the time of an offered one, and of everything of a planned one. */
import type { CallbackPlace } from 'c/pcFacts';
import { isSameLine } from 'c/pcShiftMachine';
import type { CallbackForm } from 'c/pcShiftMachine';
import { formControl, nameIn, say } from 'c/pcShiftView';
import type { ButtonView, PlanStart, PlanVerdict, Scene, SkillChoice, Text } from 'c/pcShiftView';

/** The customer's zone as sent: known while a contact with this number is here. */
export const zoneNameOf = ({ calls }: Scene, number: string): string =>
  calls.find(({ context }) => isSameLine(context.contact.number, number))?.context.contact.zoneName ?? '';

/** The rules' verdict; null while they are still being loaded. */
export const readPlan = (
  scene: Scene,
  form: CallbackForm,
  start: PlanStart & { readonly number: string }
): PlanVerdict | null =>
  scene.planForm?.({
    contact: { number: start.number, zoneName: zoneNameOf(scene, start.number) },
    start,
    draft: form.draft,
    draftedAt: form.draftedAt,
    openedAt: form.openedAt,
    now: scene.now + scene.context.offsetMs,
    zones: scene.context.zones,
    settings: scene.settings
  }) ?? null;

/** Skills a callback can be promised with: an inbound one calls nobody (protocol 5.7). */
export const skillChoices = ({ context: { skills } }: Scene, chosenId: string | null): readonly SkillChoice[] =>
  (skills ?? [])
    .filter(({ outbound, skillId }) => outbound || skillId === chosenId)
    .map(({ skillId, skillName }) => ({ key: skillId, name: skillName, chosen: skillId === chosenId }));

export const cancelButton = (place: CallbackPlace, off: Text | null): ButtonView =>
  formControl({
    name: 'cancel',
    icon: 'utility:back',
    text: say('buttonCancel'),
    does: say('sayCancelCallback'),
    intent: { type: 'agent.closeCallback', place },
    off
  });

/** Whose a callback is, in words. */
export const whoseText = ({ context: { skills } }: Scene, mine: boolean, skillId: string | null): Text => {
  if (mine) return say('callbackMine');
  const skill = skills?.find((one) => one.skillId === skillId)?.skillName ?? '';
  return skill === '' ? say('callbackAnyoneUnnamed') : say('callbackAnyone', { skill });
};

/** Somebody without a name is called by the number. */
export const calledBy = (name: string, number: string): string | Text => (name === '' && number !== '' ? number : nameIn(name));
