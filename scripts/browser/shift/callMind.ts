/** One call in the robot's mind: its plan, and how far it has come. */
import { isReady, press, type Act } from './acts';
import type { CallPlan, Step } from './plans';
import type { CardSight } from './sight';

/** A step whose button does not come is given up after this, ms. */
const patienceMs = 8000;

export interface CallMind {
  /** `finishing`: no plan any more, just end it. */
  decide(card: CardSight, at: number, finishing: boolean): Act | null;
}

export function openCallMind(plan: CallPlan, activeAt: number): CallMind {
  let steps: readonly Step[] = plan.steps;
  let ended = false;

  /** The step that is due; a step out of reach is dropped. */
  function dueStep(card: CardSight, goneMs: number): Act | null {
    const [step] = steps;
    if (step === undefined || goneMs < step.afterMs) return null;
    if (isReady(card, step.deed)) {
      steps = steps.slice(1);
      return press(card, step.deed, step.byKey);
    }
    if (goneMs > step.afterMs + patienceMs) steps = steps.slice(1);
    return null;
  }
  function end(card: CardSight): Act | null {
    if (plan.ends === 'whoever') return null;
    if (plan.ends === 'customer') {
      ended = true;
      return { kind: 'customerHangsUp', card };
    }
    if (!isReady(card, 'hangUp')) return isReady(card, 'resume') ? press(card, 'resume') : null;
    ended = true;
    return press(card, 'hangUp');
  }
  return {
    decide(card, at, finishing) {
      if (finishing) {
        const deed = (['hangUp', 'resume'] as const).find((one) => isReady(card, one));
        return deed === undefined ? null : press(card, deed);
      }
      const goneMs = at - activeAt;
      const act = dueStep(card, goneMs);
      if (act !== null) return act;
      return ended || steps.length > 0 || goneMs < plan.talkMs ? null : end(card);
    }
  };
}
