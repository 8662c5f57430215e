/** The rules for callbacks come late, with calendar and number data, and are told the agent's own zone. */
import type { CallbackFormOf, PlanFormOf, RescheduleFormOf } from 'c/pcShiftView';
import { createLateBundle, type LateBundle } from 'c/pcLate';

type Rules = typeof import('c/pcRescheduleForm');

/** The rules, for the editor of a preview and for the callback of a disposition. */
export interface CallbackRules {
  readonly rescheduleForm: RescheduleFormOf;
  readonly callbackForm: CallbackFormOf;
  readonly planForm: PlanFormOf;
  /** A number as it is shown; `country` is the administrator's setting, `zone` that of a contact, else the agent's counts. */
  readonly numberText: (number: string, country: string, zone?: string | null) => string;
  /** What the machine sends when nobody presses Save; the same reading as the form's. */
  readonly readCallback: (...source: Parameters<CallbackFormOf>) => ReturnType<Rules['readCallback']>;
}

/** The zone of this computer; null when the browser does not say. */
const ownZone = (): string | null => Intl.DateTimeFormat().resolvedOptions().timeZone || null;

/**
 * @param onLoaded called once, when a callback can be chosen
 * @param bring the late bundle; given by tests
 */
export function createLateReschedule(
  onLoaded: () => void,
  bring: () => Promise<Rules> = () => import('c/pcRescheduleForm')
): LateBundle<CallbackRules> {
  const boundRules = async (): Promise<CallbackRules> => {
    const { rescheduleForm, callbackForm, planForm, numberText, readCallback } = await bring();
    const agentZone = ownZone();
    return {
      rescheduleForm: (source) => rescheduleForm({ ...source, agentZone }),
      callbackForm: (source) => callbackForm({ ...source, agentZone }),
      planForm: (source) => planForm({ ...source, agentZone }),
      numberText: (number, country, zone) => numberText(number, zone === undefined ? agentZone : zone, country),
      readCallback: (source) => readCallback({ ...source, agentZone })
    };
  };
  return createLateBundle(boundRules, onLoaded);
}
