/** A call was taken to a closed skill: the agent says whether it goes on all the same (protocol 4.11, 6.6). */
import type { CallScene, Scene } from './scene';
import { say } from './text';
import { control, line } from './twoCallsParts';
import type { TwoCallsView } from './twoCallsTypes';
import type { ButtonView } from './viewTypes';

const reskill = (continues: boolean, scene: Scene): ButtonView =>
  control(
    {
      name: continues ? 'continueReskill' : 'stopReskill',
      icon: continues ? 'check' : 'close',
      text: continues ? 'buttonContinueReskill' : 'buttonStopReskill',
      asking: say('sayAsked'),
      does: say(continues ? 'sayContinueReskill' : 'sayStopReskill'),
      intent: { type: 'agent.continueReskill', continues },
      command: 'command.continueReskill',
      off: say('offNow')
    },
    scene
  );

/** The dialer asks about a closed skill and names no call: it stands on the first card. */
export const closedView = (call: CallScene, scene: Scene): TwoCallsView | null =>
  scene.context.skillClosed && scene.calls[0]?.contactId === call.contactId
    ? {
        tone: 'warning',
        lines: [line('closed', 'clock', say('twoCallsClosed'))],
        controls: [reskill(true, scene), reskill(false, scene)]
      }
    : null;
