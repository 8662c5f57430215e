/** What can be asked of contacts afterwards (protocol 7.4, 7.12). */
import { completedContacts } from './completedContacts';
import { addContactTags } from './contactTags';
import { iso } from './isoTime';
import type { World } from './modelTypes';
import { demand } from './refusal';
import { json, type Routes } from './wireCall';

export function addContactReference(route: Routes, world: World): void {
  addContactTags(route, world);
  route('GET', 'contacts/completed', ({ fields }) => completedContacts(world, fields));
  route('GET', 'contacts/:cid/disposition', ({ param }) => {
    const saved = world.history.dispositionOf(param('cid'));
    demand(saved !== undefined, 404, 'The contact has no disposition.');
    const by = saved.agentId === null ? null : Number(saved.agentId);
    return json({
      dispositionId: saved.dispositionId,
      dispositionName: saved.dispositionName,
      notes: saved.notes,
      // Spelled in both ways on the wire; null when it was no agent.
      dispositionedByAgendId: by,
      dispositionByAgendId: by,
      ...(saved.secondary && {
        secondaryDispositionId: saved.secondary.dispositionId,
        secondaryDispositionName: saved.secondary.dispositionName
      }),
      lastUpdated: iso(saved.savedAt)
    });
  });
}
