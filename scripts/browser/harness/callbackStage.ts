/** The stage of scenarios about promised callbacks: a quiet skill, an agent who waits in it, and a promise that is due. */
import assert from 'node:assert/strict';
import { keepRecords, type CampaignChange } from './campaignFile';
import { Callbacks } from './callbacks';
import type { Desk, DeskOptions } from './desk';
import type { Stage } from './scenario';

export const skillId = '880020';
export const agentId = '240011';
export const number = '+15205550171';
export const MINUTE = 60_000;

/** Nothing to dial, and nobody is hurried out of the wrap-up; nobody has promised anything yet unless said otherwise. */
export const quiet =
  (rules: { removal?: string; offerSeconds?: number; kept?: boolean } = {}): CampaignChange =>
  (draft) => {
    keepRecords(draft, skillId, () => false);
    const found = draft.skills.find((skill) => skill.skillId === skillId);
    assert.ok(found);
    found.acwSeconds = 6000;
    const { kept = false, ...rest } = rules;
    Object.assign(draft.commitments, rest, kept ? {} : { planned: [] });
  };

export interface Scene {
  readonly desk: Desk;
  readonly callbacks: Callbacks;
}

export const waiting = async ({ working }: Stage, options: DeskOptions = {}): Promise<Scene> => {
  const desk = await working('pat.agent', { skill: 'Collections A', ...options });
  return { desk, callbacks: new Callbacks(desk.softphone) };
};

/** Somebody promises one that is due now. */
export const promised = async ({ control }: Stage, who: string | null = agentId): Promise<void> => {
  await control.promise({
    agentId: who,
    skillId,
    number,
    firstName: 'Rosa',
    lastName: 'Example',
    notes: 'Order 7',
    inSeconds: 0
  });
};
