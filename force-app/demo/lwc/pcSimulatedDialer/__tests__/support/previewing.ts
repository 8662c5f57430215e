/** An agent before a preview. */
import type { Campaign } from '../../campaignTypes';
import type { SimulatorOptions } from '../../simulatorTypes';
import type { AgentClient } from './agentClient';
import { testRecord, testSkill } from './campaign';
import { createRig, type Rig } from './rig';
import { inDialer } from './shift';

/** A preview skill with one record, unless told otherwise; the first record is offered. */
export async function previewing(
  changes: Partial<Campaign> = {},
  options: Partial<SimulatorOptions> = {}
): Promise<[Rig, AgentClient]> {
  const rig = createRig(
    { skills: [testSkill({ mode: 'preview', lowListAt: 0 })], records: [testRecord(1, { confirmation: true })], ...changes },
    options
  );
  const ada = await inDialer(rig);
  await rig.clock.advance(1000);
  return [rig, ada];
}
