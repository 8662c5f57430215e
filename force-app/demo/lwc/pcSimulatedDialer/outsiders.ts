/** The far sides of ordinary calls: people who are on no calling list, and other agents. */
import type { CampaignRecord, CampaignSkill } from './campaignTypes';
import { drawFate } from './fate';
import { Line } from './line';
import type { Agent, Skill, World } from './modelTypes';
import { createRecordQueue, newEntry } from './recordQueue';
import type { ModelTime } from './modelTime';

/** Somebody no calling list knows. */
export const stranger = (phone: string, name: { firstName: string; lastName: string }): CampaignRecord => ({
  recordId: '',
  skillId: '0',
  externalId: '',
  firstName: name.firstName,
  lastName: name.lastName,
  phoneE164: phone,
  phoneNational: phone,
  timeZone: '',
  values: { one: null, two: null },
  notes: null,
  compliance: false,
  confirmation: false,
  wire: null
});

/** Somebody at a number: known as `person`, or a stranger. What they do is drawn for this number and this call to or from it. */
export function outsideLine(world: World, skill: Skill, number: string, person?: CampaignRecord): Line {
  const dial = (world.manualDials.get(number) ?? 0) + 1;
  world.manualDials.set(number, dial);
  const entry = {
    ...newEntry(person ?? stranger(number, { firstName: '', lastName: '' })),
    place: 'out' as const,
    dials: dial
  };
  return new Line(entry, skill, drawFate(world.seed, skill.config, `number ${number}`, dial), false);
}

/** Another agent, as the one who hears them sees it. */
export const agentLine = (skill: Skill, { profile }: Agent): Line =>
  new Line({ ...newEntry(stranger(profile.agentId, profile)), place: 'out' }, skill, null, false);

/**
 * What calls between agents have where others have a skill (protocol 4.6). Nothing is dialed, so that parameters of dialing are those
 * of any skill; nothing is wrapped up either.
 */
export function createNoSkill([any]: readonly CampaignSkill[], time: ModelTime): Skill {
  const config: CampaignSkill = {
    ...any,
    ...{ skillId: '0', skillName: '', mode: 'manual', callerId: '', acwTypeId: 1, acwSeconds: 0, dispositions: [] },
    ...{ requireDisposition: false, requireManualAccept: true, offerSeconds: 20 }
  };
  const queue = createRecordQueue([], time, () => undefined);
  return { config, running: false, queue, agents: new Set(), free: new Set(), listNotice: 'none' };
}
