/** One call in the robot's mind: its plan, and how far it has come. */
import { isReady, press, type Act } from './acts';
import type { CallPlan, Step } from './plans';
import type { CardSight } from './sight';

/** The keypad stays open this long, so that what was played is seen, ms. */
const keypadMs = 2500;

/** A step whose button does not come is given up after this, ms. */
const patienceMs = 8000;

export interface CallMind {
  /** `finishing`: no plan any more, just end it. */
  decide(card: CardSight, at: number, finishing: boolean): Act | null;
}

export function openCallMind(plan: CallPlan, activeAt: number): CallMind {
  let steps: readonly Step[] = plan.steps;
  let tones = plan.tones;
  let keypadSince: number | null = null;
  let ended = false;

  /** Opened, typed into, looked at, closed. */
  function dueTones(card: CardSight, at: number): Act | null {
    if (keypadSince !== null && at - keypadSince >= keypadMs) {
      keypadSince = null;
      return { kind: 'closeKeypad', card };
    }
    if (tones === null || at - activeAt < tones.afterMs || card.chip !== 'Active' || !isReady(card, 'hangUp')) return null;
    const { typed, pasted } = tones;
    tones = null;
    keypadSince = at;
    return { kind: 'tones', card, typed, pasted };
  }
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
    if (!isReady(card, 'hangUp')) {
      const back = (['resume', 'unmask'] as const).find((deed) => isReady(card, deed));
      return back === undefined ? null : press(card, back);
    }
    ended = true;
    return press(card, 'hangUp');
  }
  return {
    decide(card, at, finishing) {
      if (finishing) {
        const deed = (['hangUp', 'resume', 'unmask'] as const).find((one) => isReady(card, one));
        return deed === undefined ? null : press(card, deed);
      }
      const goneMs = at - activeAt;
      const act = dueTones(card, at) ?? dueStep(card, goneMs);
      if (act !== null) return act;
      return ended || steps.length > 0 || goneMs < plan.talkMs ? null : end(card);
    }
  };
}
