/** A skill's parameters on their way: asked of the dialer, and handed to the skill's calls. */
import { callId } from './shiftEvents';
import { sends, steps } from './shiftSends';
import { keepParameters, parametersOf, parametersToRead } from './skillParameters';

export const readParameters = sends(
  ({ context, event }) => {
    const skillId = 'contact' in event ? parametersToRead(context, event.contact) : null;
    return skillId === null ? null : { type: 'command.readSkillParameters', skillId };
  },
  ({ context, event }) => {
    const skillId = 'contact' in event ? parametersToRead(context, event.contact) : null;
    if (skillId === null) return {};
    return keepParameters(context, skillId, { state: 'loading', parameters: parametersOf(context, skillId), refusal: null });
  }
);

/** Hands a skill's parameters to its calls. */
export const tellParameters = steps(({ context, event, enqueue }) => {
  if (event.type !== 'dialer.skillParametersListed') return;
  for (const [contactId, line] of Object.entries(context.lines)) {
    if (line.skillId === event.skillId) {
      enqueue.sendTo(callId(contactId), { type: 'shift.parametersKnown', parameters: event.parameters });
    }
  }
});
