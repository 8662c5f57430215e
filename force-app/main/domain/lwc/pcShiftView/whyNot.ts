/** Why a control of a live call is off (protocol 6.7). */
import { isPending } from 'c/pcCallMachine';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { Text } from './viewTypes';

export const whyNot = ({ state, context }: CallScene, scene: Scene): Text => {
  if (scene.lastKnown) return say('offLink');
  if (isPending(context.asked, 'command.hangUp')) return say('offHangingUp');
  if (state === 'held') return say('offHeld');
  if (state === 'masked') return say('offMasked');
  return say(state === 'conferenced' ? 'offConferenced' : 'offBusy');
};
