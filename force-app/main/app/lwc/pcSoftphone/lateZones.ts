/** Zone names are resolved by a large bundle that is loaded when the first session has begun, not with the panel. */
import type { ZoneEntry } from 'c/pcFacts';
import { createLateBundle, type LateBundle } from 'c/pcLate';

type ZoneOf = (zoneName: string, zones: readonly ZoneEntry[]) => string | null;

/** The late half of the view: nothing until it is loaded, then what `c/pcCallback` says, remembered per name and list. */
export interface LateZones extends Pick<LateBundle<unknown>, 'load'> {
  /** A bundle that does not come only means that no local time is shown. */
  readonly zoneOf: ZoneOf;
}

/**
 * @param onLoaded called once, when names can be resolved
 * @param bring the late bundle; given by tests
 */
export function createLateZones(
  onLoaded: () => void,
  bring: () => Promise<{ zoneOf: ZoneOf }> = () => import('c/pcCallback')
): LateZones {
  const bundle = createLateBundle(bring, onLoaded);
  let known = new Map<string, string | null>();
  let knownFor: readonly ZoneEntry[] | null = null;
  return {
    load: bundle.load,
    zoneOf(zoneName, zones) {
      const came = bundle.get();
      if (!came) return null;
      if (zones !== knownFor) {
        known = new Map();
        knownFor = zones;
      }
      const before = known.get(zoneName);
      if (before !== undefined) return before;
      const found = came.zoneOf(zoneName, zones);
      known.set(zoneName, found);
      return found;
    }
  };
}
