/** What can be asked of contacts afterwards (protocol 7.4, 7.12). */
import { iso, readInstant } from './isoTime';
import type { World } from './modelTypes';
import { demand } from './refusal';
import { json, type Call, type Routes } from './wireCall';

/** Newest first; `top` and `skip` page through. */
function completed(world: World, { agent, fields }: Call): Response {
  const instant = (name: string): number | null => {
    const text = fields.text(name);
    const read = text === '' ? null : readInstant(text);
    demand(text === '' || read !== null, 400, `${name} is not a date.`);
    return read;
  };
  const agentId = fields.text('agentId');
  demand(agentId === '' || agentId === agent.profile.agentId, 403, "Another agent's contacts are not for this agent.");
  const from = instant('startDate') ?? Number.NEGATIVE_INFINITY;
  const to = instant('endDate') ?? Number.POSITIVE_INFINITY;
  const skip = fields.number('skip') ?? 0;
  const top = fields.number('top') ?? 100;
  const found = world.history.of(agent.profile.agentId).filter(({ updatedAt }) => updatedAt >= from && updatedAt <= to);
  return json({
    completedContacts: [...found]
      .reverse()
      .slice(skip, skip + top)
      .map(({ item }) => item)
  });
}

export function addContactReference(route: Routes, world: World): void {
  route('GET', 'contacts/completed', (call) => completed(world, call));
  route('GET', 'contacts/:cid/disposition', ({ param }) => {
    const saved = world.history.dispositionOf(param('cid'));
    demand(saved !== undefined, 404, 'The contact has no disposition.');
    return json({
      dispositionId: saved.dispositionId,
      dispositionName: saved.dispositionName,
      notes: saved.notes,
      dispositionedByAgendId: Number(saved.agentId),
      lastUpdated: iso(saved.savedAt)
    });
  });
}
