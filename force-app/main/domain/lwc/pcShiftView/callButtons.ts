/** Controls of a live call: hold, mute, hang up. A control that is off keeps its place and says why (protocol 6.7). */
import { isPending } from 'c/pcCallMachine';
import type { Permission } from 'c/pcFacts';
import { button } from './button';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

/** Permissions that take a control away altogether (protocol 6.7, 7.6). */
const isHidden = (permissions: readonly Permission[], key: string): boolean =>
  permissions.some((permission) => permission.key === key && permission.value.toLowerCase() === 'hide');

const whyNot = ({ state, context }: CallScene, scene: Scene): Text => {
  if (scene.lastKnown) return say('offLink');
  if (isPending(context.asked, 'command.hangUp')) return say('offHangingUp');
  if (state === 'held') return say('offHeld');
  if (state === 'masked') return say('offMasked');
  if (state === 'conferenced') return say('offConferenced');
  return say('offBusy');
};

const holdButton = (call: CallScene, scene: Scene): ButtonView => {
  const held = call.state === 'held';
  const intent = { type: held ? 'agent.resume' : 'agent.hold', contactId: call.contactId } as const;
  return button({
    name: 'hold',
    icon: held ? 'utility:play' : 'utility:pause',
    text: say(held ? 'buttonOnHold' : 'buttonHold'),
    asking: say(held ? 'buttonResuming' : 'buttonHolding'),
    does: say(held ? 'sayResume' : 'sayHold'),
    intent,
    can: call.can(intent),
    off: whyNot(call, scene),
    asked: call.context.asked[held ? 'command.resume' : 'command.hold'],
    pressed: held
  });
};

/** Mute belongs to the agent leg: the same on every card. */
const muteButton = (scene: Scene): ButtonView => {
  const { muted, asked } = scene.context;
  const intent = { type: muted ? 'agent.unmute' : 'agent.mute' } as const;
  return button({
    name: 'mute',
    icon: 'utility:muted',
    text: say(muted ? 'buttonMuted' : 'buttonMute'),
    asking: say(muted ? 'buttonUnmuting' : 'buttonMuting'),
    does: say(muted ? 'sayUnmute' : 'sayMute'),
    intent,
    can: scene.can(intent),
    off: say(scene.lastKnown ? 'offLink' : 'offLegDown'),
    asked: asked[muted ? 'command.unmute' : 'command.mute'],
    pressed: muted
  });
};

const hangUpButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.hangUp', contactId: call.contactId } as const;
  return button({
    name: 'hangUp',
    icon: 'utility:end_call',
    text: say('buttonHangUp'),
    asking: say('buttonHangingUp'),
    does: say('sayHangUp'),
    intent,
    can: call.can(intent),
    off: scene.lastKnown ? say('offLinkHangUp') : whyNot(call, scene),
    asked: call.context.asked['command.hangUp']
  });
};

export const callButtons = (call: CallScene, scene: Scene): readonly ButtonView[] => {
  const { contact, asked } = call.context;
  const { permissions } = scene.context;
  const hangUp = contact.inbound && isHidden(permissions, 'HideInboundHangup') ? [] : [hangUpButton(call, scene)];
  if (call.is('talking')) {
    const mute = isHidden(permissions, 'MuteAgent') ? [] : [muteButton(scene)];
    return [holdButton(call, scene), ...mute, ...hangUp];
  }
  const early = call.can({ type: 'agent.hangUp', contactId: call.contactId }) || asked['command.hangUp'] !== undefined;
  return early ? hangUp : [];
};
