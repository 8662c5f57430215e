/** Accept, and the row of a preview: Requeue, Reschedule, Snooze, Disposition, each by the skill's own flag (protocol 5.4, 5.6). */
import { snoozeOf } from 'c/pcFacts';
import type { SnoozeMeaning } from 'c/pcFacts';
import { skillNameFor } from 'c/pcShiftMachine';
import { callControl } from './controls';
import type { PreviewSetup } from './previewSetup';
import { isDeciding, rescheduleButton } from './rescheduleButton';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';
import type { WrapUpView } from './wrapUpTypes';
import type { PreviewWord } from './wordsPreview';

const snoozeWords: Readonly<Record<SnoozeMeaning, PreviewWord>> = {
  personalQueue: 'saySnoozeOwn',
  skillQueue: 'saySnoozeSkill',
  afterDelay: 'saySnoozeDelay'
};

const whyNot = (call: CallScene, scene: Scene, setup: PreviewSetup): Text => {
  if (scene.lastKnown) return say('offLink');
  if (isDeciding(call)) return say('offBusy');
  return say(setup.state === 'failed' ? 'offParametersFailed' : 'offParametersLoading');
};

/** Accepted here and dialed by the agent on another phone. */
export const isOutside = ({ rules }: PreviewSetup): boolean => rules?.delivery === 'outsideNetwork';

export const isTyped = ({ rules }: PreviewSetup): boolean =>
  rules?.delivery === 'manualDial' || rules?.delivery === 'manualDialCorrected';

/** Works before the skill's setup is known, and without it. */
export const acceptButton = (call: CallScene, scene: Scene, setup: PreviewSetup): ButtonView => {
  const intent = { type: 'agent.accept', contactId: call.contactId } as const;
  const outside = isOutside(setup);
  return callControl(call, {
    name: 'accept',
    icon: isTyped(setup) ? 'utility:call' : 'utility:check',
    text: outside ? say('buttonAcceptOutside') : say(isTyped(setup) ? 'buttonDial' : 'buttonAccept'),
    asking: say('buttonAccepting'),
    does: say(outside ? 'sayAcceptOutside' : 'sayAccept'),
    intent,
    when: !isDeciding(call),
    off: whyNot(call, scene, setup)
  });
};

const requeueButton = (call: CallScene, scene: Scene, setup: PreviewSetup): ButtonView => {
  const intent = { type: 'agent.requeue', contactId: call.contactId } as const;
  return callControl(call, {
    name: 'requeue',
    icon: 'utility:close',
    text: say('buttonRequeue'),
    asking: say('buttonRequeuing'),
    does: say('sayRequeue'),
    intent,
    when: !isDeciding(call) && setup.rules !== null,
    off: whyNot(call, scene, setup)
  });
};

/** What it does in this tenant, in the administrator's own words where there are some. */
const snoozeText = (call: CallScene, { settings, context }: Scene): Text => {
  const { means, text } = snoozeOf(settings, skillNameFor(context, call.context.contact));
  return text === '' ? say(snoozeWords[means]) : say('saySnoozeSet', { text });
};

const snoozeButton = (call: CallScene, scene: Scene, setup: PreviewSetup): ButtonView => {
  const intent = { type: 'agent.snooze', contactId: call.contactId } as const;
  return callControl(call, {
    name: 'snooze',
    icon: 'utility:clock',
    text: say('buttonSnooze'),
    asking: say('buttonSnoozing'),
    does: snoozeText(call, scene),
    intent,
    when: !isDeciding(call) && setup.rules !== null,
    off: whyNot(call, scene, setup)
  });
};

const whyNoForm = (call: CallScene, scene: Scene, setup: PreviewSetup, list: WrapUpView['list']): Text | null => {
  if (scene.lastKnown || isDeciding(call) || setup.rules === null) return whyNot(call, scene, setup);
  return list === 'none' ? say('offNoPreviewDispositions') : null;
};

/** Opens its form and sends nothing by itself. */
const dispositionButton = (call: CallScene, scene: Scene, setup: PreviewSetup, list: WrapUpView['list']): ButtonView => {
  const off = whyNoForm(call, scene, setup, list);
  return {
    name: 'disposition',
    icon: 'utility:task',
    text: say('buttonDisposition'),
    pressed: null,
    state: off ? 'off' : 'ready',
    say: off ?? say('sayDisposition'),
    intent: null,
    ...(off ? {} : { opens: 'disposition' as const })
  };
};

/** Before the setup is known every button has its place and says why it is off; afterwards only what the skill offers is there. */
export const previewActions = (
  call: CallScene,
  scene: Scene,
  setup: PreviewSetup,
  list: WrapUpView['list']
): readonly ButtonView[] => {
  const { rules } = setup;
  return [
    ...(rules === null || rules.requeue ? [requeueButton(call, scene, setup)] : []),
    ...(rules === null || rules.reschedule
      ? [rescheduleButton(call, scene, rules === null ? whyNot(call, scene, setup) : null)]
      : []),
    ...(rules === null || rules.snooze ? [snoozeButton(call, scene, setup)] : []),
    ...(rules === null || rules.disposition ? [dispositionButton(call, scene, setup, list)] : [])
  ];
};
