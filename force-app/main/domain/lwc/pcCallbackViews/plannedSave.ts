/** A save of a planned callback on its way, as a control shows it. */
import type { Asked } from 'c/pcCallMachine';
import { say } from 'c/pcShiftView';
import type { Scene, Text } from 'c/pcShiftView';

const stages: Readonly<Partial<Record<Scene['savingState'], Asked['stage']>>> = { saving: 'asked', delayed: 'late' };

/** Undefined while nothing is under way and nothing was refused. */
export const saveAsked = ({ savingState, context: { callbackSave } }: Scene): Asked | undefined => {
  const stage = stages[savingState];
  if (stage) return { since: 0, stage, accepted: false, refusal: null };
  const refusal = savingState === 'idle' ? callbackSave?.refusal : null;
  return refusal ? { since: 0, stage: 'refused', accepted: false, refusal } : undefined;
};

/** Why the next change has to wait; null when it has not. */
export const saveWaits = ({ savingState }: Scene): Text | null => {
  if (savingState === 'idle') return null;
  return say(savingState === 'asking' || savingState === 'unsure' ? 'offAskingSaved' : 'offCallbackSaving');
};
