/** Builds the simulated dialer from its parts. Tests use the world behind it to see that a wrong request changes nothing. */
import { parseCampaign } from './campaignParser';
import { deliverCommitments } from './commitmentTime';
import { createControl } from './control';
import { createFaultDesk } from './faultDesk';
import { flushPoll, endPoll } from './longPoll';
import { createWorld } from './model';
import { createModelTime } from './modelTime';
import type { World } from './modelTypes';
import { routeWaiting } from './routing';
import type { SimulatedDialer, SimulatorOptions } from './simulatorTypes';
import { createWireApp } from './wireApp';
import { createWireLog } from './wireLog';

/** Answers a request like the network does: an aborted one rejects with its reason. */
async function abortable({ signal }: Request, handle: () => Response | Promise<Response>): Promise<Response> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  return Promise.race([handle(), aborted]);
}

export function assembleSimulator(options: SimulatorOptions): { readonly dialer: SimulatedDialer; readonly world: World } {
  const { clock, seed = 1, pace = 1, tenant, allowOrigin = '*' } = options;
  if (!(pace > 0)) throw new RangeError('pace must be more than 0.');
  const campaign = parseCampaign(options.campaign);
  const time = createModelTime(clock, pace);
  const world = createWorld(campaign, seed, time);
  time.onStepOver(() => {
    routeWaiting(world);
    deliverCommitments(world);
    for (const session of world.sessions.touched()) flushPoll(world, session);
  });
  const faults = createFaultDesk(world);
  const log = createWireLog(time.now);
  const app = createWireApp({ world, tenant, allowOrigin, faults, log });
  const dialer: SimulatedDialer = {
    fetch: (request) => abortable(request, () => app.fetch(request)),
    control: createControl(world, faults, log),
    stop() {
      for (const { session } of world.agents.values()) if (session !== null) endPoll(session, { kind: 'nothing' });
      time.stop();
    }
  };
  return { dialer, world };
}
