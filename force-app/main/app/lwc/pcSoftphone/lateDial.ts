/** The rules for numbers that are dialed by hand come late, with the number data, and are told the agent's own zone. */
import type { DialRulesOf } from 'c/pcShiftView';
import { createLateBundle, type LateBundle } from 'c/pcLate';

type Rules = typeof import('c/pcDialRules');

/** The zone of this computer; null when the browser does not say. */
const ownZone = (): string | null => Intl.DateTimeFormat().resolvedOptions().timeZone || null;

/**
 * @param onLoaded called once, when numbers can be read
 * @param bring the late bundle; given by tests
 */
export function createLateDial(
  onLoaded: () => void,
  bring: () => Promise<Rules> = () => import('c/pcDialRules')
): LateBundle<DialRulesOf> {
  const boundRules = async (): Promise<DialRulesOf> => {
    const { dialRules } = await bring();
    const agentZone = ownZone();
    return (draft, settings) => dialRules({ draft, settings, agentZone });
  };
  return createLateBundle(boundRules, onLoaded);
}
