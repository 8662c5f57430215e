/** Tags of a contact (protocol 7.4): a batch that answers 200 and counts its errors, as text. */
import type { CampaignTag } from './campaignTypes';
import type { World } from './modelTypes';
import { demand } from './refusal';
import type { Fields } from './requestFields';
import { json, noContent, type Call, type Routes } from './wireCall';

const tagOf = ({ tagId, name, isActive, notes }: CampaignTag): object => ({
  tagId: Number(tagId),
  tagName: name,
  isActive,
  notes
});

/** Ids as sent: `{"tags":[{"tagId":3}]}`. An empty list takes the tags away. */
function idsOf(fields: Fields): readonly number[] {
  return fields.list('tags').map((entry) => {
    const tagId = Number((entry as { tagId?: unknown } | null)?.tagId ?? Number.NaN);
    demand(Number.isInteger(tagId), 400, 'Every tag needs a tagId.');
    return tagId;
  });
}

/** The contact's skill: of a live one, or of a completed one; only the agent's own. */
function skillOf(world: World, { agent, param }: Call): string {
  const contactId = param('cid');
  const live = world.contacts.get(contactId);
  if (live?.agent === agent) return live.skill.config.skillId;
  const past = world.history.completed().find((one) => one.contactId === contactId);
  demand(past?.agentId === agent.profile.agentId, 404, 'The agent has no such contact.');
  return past.skillId;
}

/** Saved are those the skill has and uses; they replace what was saved before [INF]. */
function save(world: World, call: Call): Response {
  const ids = idsOf(call.fields);
  const skillId = skillOf(world, call);
  const own = world.skills.get(skillId)?.config.tags ?? [];
  const found = ids.map((id) => own.find(({ tagId, isActive }) => Number(tagId) === id && isActive));
  const names = found.flatMap((tag) => tag?.name ?? []);
  const contactId = call.param('cid');
  world.history.saveTags(contactId, names);
  const recordId = world.contacts.get(contactId)?.record.recordId ?? '';
  world.ledger.write('tagged', { contactId, record: { recordId }, agent: call.agent }, { tags: names.join(', ') });
  return json({
    resultSet: {
      errorCount: String(found.filter((tag) => tag === undefined).length),
      tagResults: found.map((tag, at) =>
        tag === undefined ? { success: false, error: `The skill has no tag ${ids[at]}.` } : { success: true }
      )
    }
  });
}

export function addContactTags(route: Routes, world: World): void {
  route('GET', 'skills/:skill/tags', ({ param }) => {
    const skill = world.skills.get(param('skill'));
    demand(skill !== undefined, 404, 'There is no such skill.');
    const { skillId, tags } = skill.config;
    if (tags.length === 0) return noContent();
    return json({ resultSet: { skillId: Number(skillId), tags: tags.map(tagOf) } });
  });
  route('POST', 'contacts/:cid/tags', (call) => save(world, call));
}
