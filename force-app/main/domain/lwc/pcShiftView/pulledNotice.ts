/** What became of an agent's skill after a call that took them out of the dialer, and the way back. */
import { skillTitle } from './barView';
import { shiftControl } from './controls';
import type { Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

/** Null while there is nothing to say. */
export const pulledNotice = (scene: Scene): { readonly text: Text; readonly action: ButtonView | null } | null => {
  const { pulled } = scene.context;
  if (pulled === null || pulled.stage === 'away' || scene.calls.length > 0) return null;
  const skill = skillTitle(pulled.skill);
  if (pulled.stage === 'back') return { text: say('noticeBack', { skill }), action: null };
  return { text: say('noticeOut', { skill }), action: goBack(scene, pulled.skill.skillId, skill) };
};

const goBack = (scene: Scene, skillId: string | null, skill: Text | string): ButtonView | null => {
  if (skillId === null) return null;
  const intent = { type: 'agent.pickSkill', skillId } as const;
  return shiftControl(scene, {
    name: 'goBack',
    icon: 'utility:undo',
    text: say('buttonGoBack', { skill }),
    asking: say('hintAsked'),
    does: say('sayGoBack'),
    intent,
    off: say(scene.lastKnown ? 'offLink' : 'hintStopped')
  });
};
