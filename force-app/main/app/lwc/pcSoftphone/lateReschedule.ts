/** The reschedule rules come late, with calendar and number data, and are told the agent's own zone. */
import type { RescheduleFormOf } from 'c/pcShiftView';
import { createLateBundle, type LateBundle } from 'c/pcLate';

type Rules = typeof import('c/pcRescheduleForm');

/** The zone of this computer; null when the browser does not say. */
const ownZone = (): string | null => Intl.DateTimeFormat().resolvedOptions().timeZone || null;

/**
 * @param onLoaded called once, when a call can be rescheduled
 * @param bring the late bundle; given by tests
 */
export function createLateReschedule(
  onLoaded: () => void,
  bring: () => Promise<Pick<Rules, 'rescheduleForm'>> = () => import('c/pcRescheduleForm')
): LateBundle<RescheduleFormOf> {
  const boundRules = async (): Promise<RescheduleFormOf> => {
    const { rescheduleForm } = await bring();
    const agentZone = ownZone();
    return (source) => rescheduleForm({ ...source, agentZone });
  };
  return createLateBundle(boundRules, onLoaded);
}
