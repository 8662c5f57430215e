/** The way on out of a wrap-up that only a change of state ends: one press for log-out, state and log-in (protocol 5.1, 10.1). */
import { isPending } from 'c/pcCallMachine';
import type { DialerCommandType } from 'c/pcFacts';
import { onlyStateEndsWrapUp } from 'c/pcShiftMachine';
import { button } from './button';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView } from './viewTypes';

const steps: readonly DialerCommandType[] = ['command.leaveSkill', 'command.setState', 'command.pickSkill'];

/** The skill that was chosen to come next, else the one the agent is in; null when the dialer named none that may be entered. */
const nextSkill = ({ context: { wish, skill, skills } }: Scene) => {
  const name = wish?.kind === 'skill' ? wish.skillName : skill?.skillName;
  return skills?.find(({ skillName, pickable }) => pickable && skillName === name) ?? null;
};

/** Null while the wrap-up ends by itself or by a disposition. */
export const wayOnButton = (call: CallScene, scene: Scene): ButtonView | null => {
  const { context } = scene;
  if (!call.is('needsDisposition') || call.context.wrapUpUntil !== null || !onlyStateEndsWrapUp(context)) return null;
  const skill = nextSkill(scene);
  const intent = skill
    ? ({ type: 'agent.pickSkill', skillId: skill.skillId } as const)
    : ({ type: 'agent.goAvailable' } as const);
  const pending = steps.find((command) => isPending(context.asked, command));
  return button({
    name: 'wayOn',
    icon: 'utility:forward',
    text: say(skill ? 'buttonNextCall' : 'buttonEndWrapUp'),
    asking: say('buttonEndingWrapUp'),
    does: skill ? say('sayNextCall', { skill: skill.skillName }) : say('sayEndWrapUp'),
    intent,
    can: scene.can(intent),
    off: say(scene.lastKnown ? 'offLink' : 'offBusy'),
    asked: pending ? context.asked[pending] : undefined
  });
};
