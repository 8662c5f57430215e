/** Controls of a live call. A control that is off keeps its place and says why (protocol 6.7). */
import { isOutsideNetwork } from 'c/pcCallMachine';
import { aheadButton } from './aheadButton';
import { callControl } from './controls';
import { holdButton, muteButton } from './holdButtons';
import { furtherButton } from './furtherView';
import { keypadButton } from './keypadView';
import { isGranted, isHidden } from './permissions';
import { isOffer, offerButtons } from './incomingView';
import { maskButton, recordButton } from './recordButtons';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';
import { whyNot } from './whyNot';

/**
 * Stays on while the leg is muted: the dialer takes it, and an agent must be able to end a call at any time. The official client
 * takes it away because mute belongs to the leg and outlives the call (protocol 6.4, 6.7); here the control says so instead.
 */
const hangUpSays = ({ context: { muted } }: Scene): Text => say(muted ? 'sayHangUpMuted' : 'sayHangUp');

const hangUpButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.hangUp', contactId: call.contactId } as const;
  const outside = isOutsideNetwork(call.context);
  return callControl(call, {
    name: 'hangUp',
    icon: 'utility:end_call',
    text: say(outside ? 'buttonCallEnded' : 'buttonHangUp'),
    asking: say(outside ? 'buttonTelling' : 'buttonHangingUp'),
    does: outside ? say('sayCallEnded') : hangUpSays(scene),
    intent,
    off: scene.lastKnown && !outside ? say('offLinkHangUp') : whyNot(call, scene)
  });
};

/** Permissions, the session and the kind of call take a control away altogether. */
const liveButtons = (call: CallScene, scene: Scene): readonly ButtonView[] => {
  const { permissions } = scene.context;
  return [
    holdButton(call, scene),
    ...(isGranted(permissions, 'MuteAgent') ? [muteButton(scene)] : []),
    ...maskButton(call, scene),
    ...recordButton(call, scene),
    keypadButton(call, scene),
    furtherButton(call, scene),
    ...aheadButton(call, scene)
  ];
};

export const callButtons = (call: CallScene, scene: Scene): readonly ButtonView[] => {
  const { contact, asked } = call.context;
  const hidden = contact.inbound && isHidden(scene.context.permissions, 'HideInboundHangup');
  const hangUp = hidden ? [] : [hangUpButton(call, scene)];
  if (call.is('talking')) return isOutsideNetwork(call.context) ? hangUp : [...liveButtons(call, scene), ...hangUp];
  if (isOffer(call)) return offerButtons(call, scene);
  const early = call.can({ type: 'agent.hangUp', contactId: call.contactId }) || asked['command.hangUp'] !== undefined;
  return early ? hangUp : [];
};
