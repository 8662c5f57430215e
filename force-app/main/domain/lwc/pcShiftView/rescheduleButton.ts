/** Reschedule, in the row of a preview: opens the editor in place. */
import { isPending } from 'c/pcCallMachine';
import { button } from './button';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

/** A decision about a preview is on its way: one at a time. */
export const isDeciding = ({ context: { asked } }: CallScene): boolean =>
  (['command.accept', 'command.requeue', 'command.snooze', 'command.dispose'] as const).some((command) =>
    isPending(asked, command)
  );

/** @param unknown why it is off while the skill's rules are not known; null once they are */
export const rescheduleButton = (call: CallScene, scene: Scene, unknown: Text | null): ButtonView => {
  const intent = { type: 'agent.openReschedule', contactId: call.contactId } as const;
  const off = (): Text => {
    if (scene.lastKnown) return say('offLink');
    if (isDeciding(call)) return say('offBusy');
    return unknown ?? say('offEditorLoading');
  };
  return button({
    name: 'reschedule',
    icon: 'utility:event',
    text: say('buttonReschedule'),
    asking: say('buttonReschedule'),
    does: say('sayReschedule'),
    intent,
    can: call.can(intent) && unknown === null && scene.rescheduleForm !== null && !scene.lastKnown && !isDeciding(call),
    off: off(),
    asked: undefined
  });
};
