/** One control in whichever of its states (mock README 5). Why it was refused stands once: on the card or the notice line. */
import type { Asked } from 'c/pcCallMachine';
import type { AgentIntent } from 'c/pcFacts';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

export interface ButtonPlan {
  readonly name: string;
  readonly icon: string;
  readonly text: Text;
  /** The "-ing" word while it is asked. */
  readonly asking: Text;
  /** What a press does. */
  readonly does: Text;
  readonly intent: AgentIntent;
  /** Whether the machine takes the intent now. */
  readonly can: boolean;
  /** Why not, said while it cannot. */
  readonly off: Text;
  readonly asked: Asked | undefined;
  readonly pressed?: boolean;
}

const inState = (plan: ButtonPlan): Pick<ButtonView, 'state' | 'text' | 'say' | 'intent'> => {
  const { asked } = plan;
  if (asked?.stage === 'asked') return { state: 'asked', text: plan.asking, say: say('sayAsked'), intent: null };
  if (asked?.stage === 'late') return { state: 'late', text: say('buttonLate'), say: say('sayLate'), intent: null };
  if (!plan.can) return { state: 'off', text: plan.text, say: plan.off, intent: null };
  if (asked?.refusal) {
    return { state: 'refused', text: plan.text, say: say('sayRefused'), intent: plan.intent };
  }
  return { state: 'ready', text: plan.text, say: plan.does, intent: plan.intent };
};

export const button = (plan: ButtonPlan): ButtonView => ({
  name: plan.name,
  icon: plan.icon,
  pressed: plan.pressed ?? null,
  ...inState(plan)
});
