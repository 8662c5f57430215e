/** Commitments that exist from the simulator's start; the ledger begins with what happens afterwards. */
import { waitUntil } from './commitmentTime';
import type { World } from './modelTypes';

const MINUTE = 60_000;

export function planCommitments(world: World): void {
  for (const { skillId, inMinutes, ...rest } of world.campaign.commitments.planned) {
    const skill = world.skills.get(skillId);
    if (skill === undefined) continue;
    const at = world.time.now() + inMinutes * MINUTE;
    const commitment = world.commitments.add(world.ids.callbackId(), { ...rest, skill, at });
    waitUntil(world, commitment, at);
  }
}
