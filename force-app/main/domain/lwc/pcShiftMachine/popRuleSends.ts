/** Rules for records on their way to the calls they are for. */
import { popRuleFor } from './popRules';
import { callId } from './shiftEvents';
import { steps } from './shiftSends';

/** After an event that may have said a skill's name: each call hears which rule is its own. */
export const tellPopRules = steps(({ context, enqueue }) => {
  for (const [contactId, line] of Object.entries(context.lines)) {
    enqueue.sendTo(callId(contactId), { type: 'shift.popRuleKnown', rule: popRuleFor(context, line) });
  }
});
