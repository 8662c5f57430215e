/** Disposition, among the controls of a live call: opens the form in place and sends nothing. */
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView } from './viewTypes';
import { takesAhead } from './wrapUpView';

/** None where nothing could be saved at the call's end. */
export const aheadButton = (call: CallScene, scene: Scene): readonly ButtonView[] =>
  !takesAhead(call, scene)
    ? []
    : [
        {
          name: 'disposition',
          icon: 'utility:task',
          text: say('buttonDisposition'),
          pressed: null,
          state: 'ready',
          say: call.context.saveAtEnd ? say('sayAheadSaves') : say('sayAhead'),
          intent: null,
          opens: 'disposition'
        }
      ];
