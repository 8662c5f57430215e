/** The agent leg: the voice line between platform and agent. */
import { shiftControl } from './controls';
import type { Scene } from './scene';
import { say } from './text';
import type { ButtonView, LegView, Text } from './viewTypes';

const legText = ({ context: { leg, muted } }: Scene): Text => {
  switch (leg?.status) {
    case undefined:
      return say('legNone');
    case 'dialing':
      return say('legDialing');
    case 'active':
      return say(muted ? 'legMuted' : 'legActive');
    case 'disconnected':
      return say('legDisconnected');
    case 'unknown':
      return say('legUnknown', { raw: leg?.rawStatus ?? '' });
  }
};

/** Has the platform ring the agent's station; null while the leg is up. */
export const callMyPhone = (scene: Scene): ButtonView | null => {
  const { leg } = scene.context;
  if (leg?.status === 'active') return null;
  const intent = { type: 'agent.callMyPhone' } as const;
  return shiftControl(scene, {
    name: 'callMyPhone',
    icon: 'utility:call',
    text: say('buttonCallLeg'),
    asking: say('buttonCallingLeg'),
    does: say('sayCallLeg'),
    intent,
    off: say(leg?.status === 'dialing' ? 'offLegDialing' : 'offLink'),
    command: 'command.callLeg'
  });
};

export const legView = (scene: Scene): LegView => ({
  state: scene.context.leg?.status ?? 'none',
  text: legText(scene),
  muted: scene.context.muted,
  callMyPhone: callMyPhone(scene)
});
