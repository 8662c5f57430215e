/**
 * A wrap-up with no way out of its own: no disposition would close it, and it has no end. Only a change of the agent's state ends it
 * (protocol 10.1), so that entering a skill takes a log-out, a plain state and a log-in. Pure.
 */
import type { Line } from './lines';
import type { ShiftContext } from './shiftContext';
import { skillById } from './skillFacts';

/** No disposition can be saved: the contact takes none, its skill has none, or the list could not be read. */
const takesNone = (context: ShiftContext, { skillId, takesDisposition }: Line): boolean => {
  if (!takesDisposition || skillId === null || skillById(context, skillId)?.useDisposition === false) return true;
  return Object.hasOwn(context.dispositions, skillId) && context.dispositions[skillId]?.state === 'failed';
};

/** Nothing but such wrap-ups is left. */
export const onlyStateEndsWrapUp = (context: ShiftContext): boolean => {
  const { agentState } = context;
  const lines = Object.values(context.lines);
  if (lines.length === 0 || agentState?.acw !== true || (agentState.acwTimeoutS ?? 0) > 0) return false;
  return lines.every((line) => line.status === 'disconnected' && takesNone(context, line));
};
