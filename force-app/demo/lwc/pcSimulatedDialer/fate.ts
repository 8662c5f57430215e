/** What a call will turn out to be, drawn before it is dialed: who answers, and how long each part of its life takes. */
import type { CampaignSkill } from './campaignTypes';
import { chanceOf } from './chance';
import type { FarEnd } from './simulatorTypes';

/** Durations in ms at pace 1. */
export interface Fate {
  readonly farEnd: FarEnd;
  readonly dialMs: number;
  readonly answerMs: number;
  readonly ringMs: number;
  readonly amdMs: number;
  readonly talkMs: number;
}

/** `dial` counts how often this record was dialed, from 1. */
export function drawFate(seed: number, skill: CampaignSkill, recordId: string, dial: number): Fate {
  const chance = chanceOf(seed, 'fate', recordId, dial);
  const { durations } = skill;
  return {
    farEnd: chance.pick(skill.odds),
    dialMs: chance.ms(durations.dial),
    answerMs: chance.ms(durations.answer),
    ringMs: chance.ms(durations.ring),
    amdMs: chance.ms(durations.amd),
    talkMs: chance.ms(durations.talk)
  };
}
