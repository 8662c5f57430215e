/** Hold belongs to the contact, mute to the agent leg (protocol 6.2, 6.4). */
import { callControl, shiftControl } from './controls';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView } from './viewTypes';
import { whyStaysHeld } from './twoCallsView';
import { whyNot } from './whyNot';

export const holdButton = (call: CallScene, scene: Scene): ButtonView => {
  const held = call.state === 'held';
  const intent = { type: held ? 'agent.resume' : 'agent.hold', contactId: call.contactId } as const;
  const stays = scene.lastKnown ? null : whyStaysHeld(call, scene);
  return callControl(call, {
    name: 'hold',
    icon: held ? 'utility:play' : 'utility:pause',
    text: say(held ? 'buttonOnHold' : 'buttonHold'),
    asking: say(held ? 'buttonResuming' : 'buttonHolding'),
    does: say(held ? 'sayResume' : 'sayHold'),
    intent,
    when: stays === null,
    off: stays ?? whyNot(call, scene),
    pressed: held
  });
};

/** The same on every card. */
export const muteButton = (scene: Scene): ButtonView => {
  const { muted } = scene.context;
  const intent = { type: muted ? 'agent.unmute' : 'agent.mute' } as const;
  return shiftControl(scene, {
    name: 'mute',
    icon: 'utility:muted',
    text: say(muted ? 'buttonMuted' : 'buttonMute'),
    asking: say(muted ? 'buttonUnmuting' : 'buttonMuting'),
    does: say(muted ? 'sayUnmute' : 'sayMute'),
    intent,
    off: say(scene.lastKnown ? 'offLink' : 'offLegDown'),
    command: muted ? 'command.unmute' : 'command.mute',
    pressed: muted
  });
};
