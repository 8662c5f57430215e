/** The machine's own clock, for whoever injects none. The only place of the simulator that reads ambient time. */
import type { SimulatorClock } from './simulatorTypes';

export const systemClock: SimulatorClock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as number)
};
