/** Removing a callback: never, only with words, or freely, as the tenant says (protocol 5.7). */
import type { Asked } from 'c/pcCallMachine';
import type { AgentIntent, CallbackPlace, CommitmentRemoval } from 'c/pcFacts';
import { mayRemove } from 'c/pcShiftMachine';
import { button, formControl, say } from 'c/pcShiftView';
import type { ButtonView, RemovalView, Text } from 'c/pcShiftView';

/** Why nothing can be removed at all; null when it can. */
const neverText = (rule: CommitmentRemoval | null): Text | null => {
  if (rule === null) return say('offRemoveUnknown');
  return rule === 'never' ? say('offRemoveNever') : null;
};

/** Opens the question. */
export const removeButton = (plan: {
  readonly place: CallbackPlace;
  readonly callbackId: string;
  readonly rule: CommitmentRemoval | null;
  /** Why it is off beside the tenant's rule; null when it is not. */
  readonly off: Text | null;
}): ButtonView => {
  const off = plan.off ?? neverText(plan.rule);
  return formControl({
    name: 'remove',
    icon: 'utility:delete',
    text: say('buttonRemove'),
    does: say('sayRemove'),
    intent: { type: 'agent.openCallback', place: plan.place, what: 'remove', callbackId: plan.callbackId },
    off
  });
};

export interface RemovalPlan {
  readonly place: CallbackPlace;
  readonly name: string | Text;
  readonly notes: string;
  readonly rule: CommitmentRemoval | null;
  readonly intent: AgentIntent;
  readonly can: boolean;
  /** Why it is off beside the tenant's rule; null when it is not. */
  readonly off: Text | null;
  readonly asked: Asked | undefined;
  /** Why the question cannot be left now; null when it can. */
  readonly stays: Text | null;
}

export const removalView = (plan: RemovalPlan): RemovalView => {
  const { rule, notes, place, stays } = plan;
  const lacks = neverText(rule) ?? (mayRemove(rule, notes) ? null : say('offRemoveNotes'));
  const off = plan.off ?? lacks;
  return {
    title: say('removalTitle', { name: plan.name }),
    notes,
    required: rule === 'withNotes',
    remove: button({
      name: 'removeNow',
      icon: 'utility:delete',
      text: say('buttonRemove'),
      asking: say('buttonRemoving'),
      does: say('sayRemoveNow'),
      intent: plan.intent,
      can: plan.can && off === null,
      off: off ?? say('offBusy'),
      asked: plan.asked
    }),
    keep: formControl({
      name: 'keep',
      icon: 'utility:back',
      text: say('buttonKeep'),
      does: say('sayKeep'),
      intent: { type: 'agent.closeCallback', place },
      off: stays
    })
  };
};
