/** The reschedule editor in the place of a preview: its form comes from the late bundle, its countdown is the preview's own. */
import { isPending } from 'c/pcCallMachine';
import { callControl, formControl } from './controls';
import { previewUntil } from './previewView';
import type { RescheduleView } from './rescheduleTypes';
import type { CallScene, Scene } from './scene';
import { nameIn, say } from './text';

/** Null while it is closed, or the late bundle has not come. */
export const rescheduleView = (call: CallScene, scene: Scene): RescheduleView | null => {
  const { contact, reschedule, asked, offsetMs } = call.context;
  if (!call.is('previewing') || reschedule.openedAt === null || scene.rescheduleForm === null) return null;
  const { form, choice } = scene.rescheduleForm({
    contact,
    draft: reschedule.draft,
    openedAt: reschedule.openedAt,
    now: scene.now + offsetMs,
    zones: scene.context.zones,
    settings: scene.settings
  });
  const intent = {
    type: 'agent.reschedule',
    contactId: call.contactId,
    choice: choice ?? { dispositionId: '', notes: '' }
  } as const;
  const close = { type: 'agent.closeReschedule', contactId: call.contactId } as const;
  const off = isPending(asked, 'command.dispose') ? say('offBusy') : say('offReschedule');
  return {
    ...form,
    title: say('rescheduleTitle', { name: nameIn(contact.name) }),
    since: contact.changedAt,
    until: previewUntil(call),
    save: callControl(call, {
      name: 'save',
      icon: 'utility:check',
      text: say('buttonSave'),
      asking: say('buttonSaving'),
      does: say('saySaveReschedule'),
      intent,
      when: choice !== null,
      off: scene.lastKnown ? say('offLink') : off
    }),
    cancel: formControl({
      name: 'cancel',
      icon: 'utility:back',
      text: say('buttonCancel'),
      does: say('sayCancelReschedule'),
      intent: close,
      off: null
    })
  };
};
