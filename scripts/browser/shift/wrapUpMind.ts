/** One wrap-up in the robot's mind: its plan, and how far it has come. */
import { isReady, press, type Act } from './acts';
import type { WrapUpPlan } from './plans';
import type { CardSight } from './sight';

type Task = 'choose' | 'write' | 'save';

function tasksOf({ ends, notesFirst, notes }: WrapUpPlan): readonly Task[] {
  if (ends === 'nothing') return [];
  const typing: readonly Task[] = notes === '' ? ['choose'] : notesFirst ? ['write', 'choose'] : ['choose', 'write'];
  return ends === 'save' ? [...typing, 'save'] : typing;
}

/** The disposition after the chosen one. */
function another(dispositions: readonly string[], chosen: string | null): string | undefined {
  return dispositions[(dispositions.indexOf(chosen ?? '') + 1) % Math.max(1, dispositions.length)];
}

export interface WrapUpMind {
  /** `finishing`: as planned, but nothing is left to the countdown. */
  decide(card: CardSight, at: number, finishing: boolean): Act | null;
}

export function openWrapUpMind(plan: WrapUpPlan, since: number): WrapUpMind {
  let tasks = tasksOf(plan);
  let hurried = plan.ends === 'save';
  let lastAt = since;
  const done = (act: Act, at: number): Act => {
    tasks = tasks.slice(1);
    lastAt = at;
    return act;
  };
  return {
    decide(card, at, finishing) {
      const form = card.wrapUp;
      if (finishing && !hurried) {
        hurried = true;
        tasks = ['choose', 'save'];
      }
      const [task] = tasks;
      if (form === null || task === undefined) return null;
      if (at - lastAt < (task === 'save' ? plan.saveAfterMs : plan.chooseAfterMs)) return null;
      if (task === 'write') return done({ kind: 'write', card, notes: plan.notes }, at);
      if (task === 'choose') {
        const disposition = form.dispositions[plan.choice % Math.max(1, form.dispositions.length)];
        return disposition === undefined ? null : done({ kind: 'choose', card, disposition }, at);
      }
      if (isReady(card, 'save')) return done(press(card, 'save'), at);
      // A choice that needs more than this panel asks for cannot be saved: another one, then.
      const isOff = card.buttons.some(({ deed, state }) => deed === 'save' && state === 'off');
      const disposition = another(form.dispositions, form.chosen);
      lastAt = at;
      return isOff && disposition !== undefined ? { kind: 'choose', card, disposition } : null;
    }
  };
}
