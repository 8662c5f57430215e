/** The directory: whom a call can be taken to (protocol 7.2, 7.10, 7.11). */
import { addAddressBooks } from './addressBooks';
import { agentStates } from './agentStateCache';
import { iso } from './isoTime';
import type { Skill, World } from './modelTypes';
import { fits, instantOf, pageOf, wanted } from './readParameters';
import { skillDetail } from './referenceSkill';
import { demand } from './refusal';
import type { Fields } from './requestFields';
import { skillActivity } from './skillActivity';
import { json, type Routes } from './wireCall';

/** Phone; the only medium there is. */
const PHONE = 4;

function listed(world: World, fields: Fields): readonly Skill[] {
  const order = fields.text('orderby') || fields.text('orderBy') || 'skillName';
  const [field = '', direction = 'asc'] = order.trim().toLowerCase().split(/\s+/);
  demand(['skillname', 'skillid'].includes(field), 400, `"${order}" is no order of skills.`);
  demand(['asc', 'desc'].includes(direction), 400, `"${order}" is no order of skills.`);
  const media = fields.number('mediaTypeId') ?? PHONE;
  const inactiveOnly = fields.text('isActive') !== '' && !fields.flag('isActive');
  if (media !== PHONE || inactiveOnly) return [];
  const fitting = fits(fields);
  const key = ({ config }: Skill): string => (field === 'skillid' ? config.skillId.padStart(20, '0') : config.skillName);
  const sign = direction === 'asc' ? 1 : -1;
  return [...world.skills.values()]
    .filter(({ config }) => fitting(config.skillName, config.skillId))
    .sort((one, other) => sign * key(one).localeCompare(key(other), 'en'));
}

/** Registered before `skills/{id}`, which would take `skills/activity` for a skill. */
export function addDirectoryReference(route: Routes, world: World): void {
  const openedAt = world.time.now();
  route('GET', 'cache/agentstate', ({ fields }) => agentStates(world, fields, openedAt));
  route('GET', 'skills', ({ fields }) => {
    const skills = listed(world, fields);
    return json({
      totalRecords: skills.length,
      skills: pageOf(fields, skills)
        .map((skill) => ({ ...skillDetail(skill), isActive: true }))
        .map(wanted(fields))
    });
  });
  route('GET', 'skills/activity', ({ fields }) => {
    // Counts move all the time: whoever asks gets them all, whenever they asked before [INF].
    instantOf(fields, 'updatedSince', 0);
    const activity = [...world.skills.values()].map((skill) => skillActivity(world, skill));
    return json({ lastPollTime: iso(world.time.now()), skillActivity: activity.map(wanted(fields)) });
  });
  addAddressBooks(route, world, openedAt);
}
