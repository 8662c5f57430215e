/** What can be asked of contacts afterwards (protocol 7.4, 7.12). */
import { completedContacts } from './completedContacts';
import { iso } from './isoTime';
import type { World } from './modelTypes';
import { demand } from './refusal';
import { json, type Routes } from './wireCall';

export function addContactReference(route: Routes, world: World): void {
  route('GET', 'contacts/completed', ({ fields }) => completedContacts(world, fields));
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
