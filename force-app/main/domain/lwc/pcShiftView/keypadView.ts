/** Keypad tones of a call, and the control that opens the keypad (protocol 6.5). */
import { isOutsideNetwork, isPending } from 'c/pcCallMachine';
import { MOST_TONES, tonesOf } from 'c/pcShiftMachine';
import type { ToneRun } from 'c/pcShiftMachine';
import type { KeypadView, ToneRunView } from './keypadTypes';
import { refusalText } from './refusalText';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';
import { whyNot } from './whyNot';

const takesTones = ({ state, context }: CallScene, scene: Scene): boolean =>
  state === 'active' && !isPending(context.asked, 'command.hangUp') && scene.can({ type: 'agent.sendTones', tones: '0' });

/** Tones go to what the agent hears, so a call that waits gets none. */
const whyNoTones = (call: CallScene, scene: Scene): Text => {
  if (call.state === 'conferenced' && !scene.lastKnown) return say('offConferenceTones');
  const legDown = call.state === 'active' && scene.context.leg?.status !== 'active' && !scene.lastKnown;
  return legDown ? say('offLegDown') : whyNot(call, scene);
};

const says = (call: CallScene, scene: Scene): Text => (takesTones(call, scene) ? say('sayKeypad') : whyNoTones(call, scene));

/** Opens the keypad in place and sends nothing by itself. */
export const keypadButton = (call: CallScene, scene: Scene): ButtonView => {
  const ready = takesTones(call, scene);
  return {
    name: 'keypad',
    icon: 'utility:keypad',
    text: say('buttonKeypad'),
    pressed: null,
    state: ready ? 'ready' : 'off',
    say: says(call, scene),
    intent: null,
    ...(ready ? { opens: 'keypad' as const } : {})
  };
};

const states: Readonly<Record<ToneRun['stage'], ToneRunView['state']>> = {
  waiting: 'sending',
  asked: 'sending',
  sent: 'sent',
  refused: 'refused'
};

/** Null while there is no conversation on the leg. */
export const keypadView = (call: CallScene, scene: Scene): KeypadView | null => {
  if (!call.is('talking') || isOutsideNetwork(call.context)) return null;
  const runs = tonesOf(scene.context.tones, call.contactId);
  const refusal = runs.at(-1)?.refusal ?? null;
  return {
    ready: takesTones(call, scene),
    say: says(call, scene),
    most: MOST_TONES,
    runs: runs.map(({ tones, stage }, key) => ({ key, tones, state: states[stage] })),
    problem: refusal === null ? null : say('keypadRefused', { why: refusalText(refusal) })
  };
};
