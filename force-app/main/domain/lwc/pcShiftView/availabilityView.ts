/** The bar with its menu: skills, states, the ways out. */
import type { AgentIntent, ShiftIntent, Skill } from 'c/pcFacts';
import { onlyStateEndsWrapUp } from 'c/pcShiftMachine';
import { barView, skillTitle } from './barView';
import { button } from './button';
import { shiftControl } from './controls';
import type { Scene } from './scene';
import { say } from './text';
import type { AvailabilityView, ButtonView, SkillOptionView, StateOptionView, Text } from './viewTypes';

const ifOffered = (scene: Scene, intent: ShiftIntent): AgentIntent | null => (scene.can(intent) ? intent : null);

const hint = (skill: Skill, current: boolean, { context, change, lastKnown, calls }: Scene): Text => {
  const wished = context.wish?.kind === 'skill' && context.wish.skillId === skill.skillId;
  if (lastKnown) return say('hintLink');
  if (wished) return say(change === 'deferred' ? 'hintAfterCall' : 'hintAsked');
  if (onlyStateEndsWrapUp(context) && skill.running) return say('hintEndsWrapUp');
  if (current) return say('hintCurrent');
  if (!skill.running) return say('hintStopped');
  return say(calls.length > 0 ? 'hintAfterCall' : 'hintRunning');
};

const skillOption = (skill: Skill, scene: Scene): SkillOptionView => {
  const current = scene.context.skill?.skillName === skill.skillName;
  return {
    skillId: skill.skillId,
    name: skill.skillName,
    running: skill.running,
    current,
    hint: hint(skill, current, scene),
    intent: ifOffered(scene, { type: 'agent.pickSkill', skillId: skill.skillId })
  };
};

/** Skills of the menu: Personal Connection, and not those that only come by themselves (protocol 9, quirk 40). */
const skillOptions = (scene: Scene): readonly SkillOptionView[] =>
  (scene.context.skills ?? [])
    .filter((skill) => skill.personalConnection && !skill.priorityBlending)
    .map((skill) => skillOption(skill, scene));

const isNow = ({ context: { agentState, skill } }: Scene, condition: string, reason: string): boolean =>
  skill === null && agentState?.condition === condition && !agentState.acw && agentState.reason === reason;

const unavailable = (scene: Scene, key: string, text: Text | string, reason: string): StateOptionView => ({
  key,
  text,
  current: isNow(scene, 'unavailable', reason),
  intent: ifOffered(scene, { type: 'agent.goUnavailable', reason })
});

const stateOptions = (scene: Scene): readonly StateOptionView[] => [
  {
    key: 'available',
    text: say('barAvailable'),
    current: scene.context.skill === null && scene.context.agentState?.condition === 'available',
    intent: ifOffered(scene, { type: 'agent.goAvailable' })
  },
  unavailable(scene, 'unavailable', say('barNoReason'), ''),
  ...(scene.context.unavailableCodes ?? []).map(({ id, name }) => unavailable(scene, `unavailable:${id}`, name, name))
];

const logOutButton = (scene: Scene): ButtonView | null => {
  const { skill, asked } = scene.context;
  const intent = { type: 'agent.leaveSkill' } as const;
  const can = scene.can(intent);
  if (skill === null && !can) return null;
  const name = skill ? skillTitle(skill) : say('barDialerTitle');
  return button({
    name: 'leaveSkill',
    icon: 'utility:logout',
    text: say('buttonLogOut', { skill: name }),
    asking: say('buttonLoggingOut'),
    does: say(scene.calls.length > 0 ? 'sayLogOutAfter' : 'sayLogOut', { skill: name }),
    intent,
    can,
    off: say(scene.lastKnown ? 'offLink' : 'offBusy'),
    asked: asked['command.leaveSkill']
  });
};

const disconnectButton = (scene: Scene): ButtonView => {
  const intent = { type: 'agent.disconnect' } as const;
  return shiftControl(scene, {
    name: 'disconnect',
    icon: 'utility:logout',
    text: say('buttonDisconnect'),
    asking: say('buttonDisconnecting'),
    does: say(scene.calls.length > 0 ? 'sayDisconnectForced' : 'sayDisconnect'),
    intent,
    off: say('offLink'),
    command: 'command.disconnect'
  });
};

const skillsState = ({ context }: Scene): AvailabilityView['skillsState'] => {
  if (context.skills !== null) return 'ready';
  return context.failedLists.skills ? 'failed' : 'loading';
};

export const availabilityView = (scene: Scene): AvailabilityView => ({
  ...barView(scene),
  skills: skillOptions(scene),
  skillsState: skillsState(scene),
  states: stateOptions(scene),
  logOut: logOutButton(scene),
  disconnect: disconnectButton(scene)
});
