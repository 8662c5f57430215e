/** Calls by hand: the tool in the bar, the form, and why nothing can be dialed now (protocol 6.1). */
import { dialGap, manualSkills } from 'c/pcShiftMachine';
import type { DialGap } from 'c/pcShiftMachine';
import type { AgentIntent, DialDraft, OrdinaryCallIntent, Skill } from 'c/pcFacts';
import { skillTitle } from './barView';
import { shiftControl } from './controls';
import type { DialVerdict, DialView } from './dialTypes';
import type { Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';
import type { DialWord } from './wordsDial';

type DialIntent = Extract<OrdinaryCallIntent, { type: 'agent.dialNumber' }>;

const gapWords: Readonly<Record<Exclude<DialGap, null | 'dialer'>, DialWord>> = {
  call: 'offDialCall',
  wrapUp: 'offDialWrapUp',
  skillsLoading: 'offDialSkillsLoading',
  noSkills: 'offDialNoSkills'
};

/** Why no call by hand can be placed, whatever is typed; null when one can. */
const whyNone = (scene: Scene): Text | null => {
  if (scene.lastKnown) return say('offLink');
  const gap = dialGap(scene.context);
  if (gap === null) return null;
  const { skill } = scene.context;
  const name = skill === null ? say('barDialerTitle') : skillTitle(skill);
  return gap === 'dialer' ? say('offDialDialer', { skill: name }) : say(gapWords[gap]);
};

/** The one chosen, as long as it is still the agent's, else the first. */
const chosenSkill = ({ dial: { draft } }: Scene['context'], skills: readonly Skill[]): string | null =>
  (skills.find(({ skillId }) => skillId === draft.skillId) ?? skills[0])?.skillId ?? null;

const whyNotThis = (draft: DialDraft, verdict: DialVerdict | null): Text => {
  if (draft.number.trim() === '') return say('offDialEmpty');
  if (verdict === null) return say('offDialLoading');
  if (verdict.number === '') return say('offDialNumber');
  return say(verdict.callerIdNote?.tone === 'error' ? 'offDialCallerId' : 'offBusy');
};

const does = ({ context: { leg } }: Scene, number: string): Text =>
  say(leg?.status === 'active' ? 'sayPlace' : 'sayPlaceByPhone', { number });

/** A caller id that is no number would leave the choice to the skill without a word, so nothing is dialed. */
const intentOf = ({ skillId }: DialDraft, verdict: DialVerdict | null): DialIntent => ({
  type: 'agent.dialNumber',
  number: verdict?.callerIdNote?.tone === 'error' ? '' : (verdict?.number ?? ''),
  skillId: skillId ?? '',
  callerId: verdict?.callerId ?? '',
  parentContactId: null
});

const dialButton = (scene: Scene, draft: DialDraft, verdict: DialVerdict | null): ButtonView => {
  const intent = intentOf(draft, verdict);
  return shiftControl(scene, {
    name: 'dial',
    icon: 'utility:call',
    text: say('buttonDial'),
    asking: say('buttonPlacing'),
    does: does(scene, verdict?.shown ?? ''),
    intent,
    off: whyNone(scene) ?? whyNotThis(draft, verdict),
    command: 'command.dialNumber'
  });
};

const redialButton = (scene: Scene): ButtonView | null => {
  const { last } = scene.context.dial;
  if (last === null) return null;
  const intent: AgentIntent & DialIntent = { type: 'agent.dialNumber', ...last, parentContactId: null };
  const shown = scene.dialRules?.({ ...last, callerId: '' }, scene.settings).shown ?? last.number;
  return shiftControl(scene, {
    name: 'redial',
    icon: 'utility:redo',
    text: say('buttonRedial', { number: shown }),
    asking: say('buttonPlacing'),
    does: say('sayRedial'),
    intent,
    off: whyNone(scene) ?? say('offBusy')
  });
};

export const dialView = (scene: Scene): DialView | null => {
  if (!scene.inSession || !scene.settings.features.manualDial) return null;
  const { dial } = scene.context;
  const skills = manualSkills(scene.context);
  const draft = { ...dial.draft, skillId: chosenSkill(scene.context, skills) };
  const verdict = scene.dialRules?.(draft, scene.settings) ?? null;
  return {
    open: dial.open,
    tool: say(dial.open && scene.calls.length > 0 ? 'dialToolWaits' : 'dialTool'),
    draft,
    skills: skills.map(({ skillId, skillName }) => ({ skillId, name: skillName })),
    number: verdict?.numberNote ?? null,
    callerId: verdict?.callerIdNote ?? null,
    dial: dialButton(scene, draft, verdict),
    redial: redialButton(scene)
  };
};
