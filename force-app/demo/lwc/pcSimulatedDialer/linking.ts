/**
 * Which line an agent hears (protocol 5.3): the most progressed one; of two equally far the one that has the link keeps it, else the
 * one that was there first. Nothing is heard while it is only being dialed.
 */
import type { Agent, Contact, ContactStatus } from './modelTypes';

const PROGRESS: Readonly<Record<ContactStatus, number>> = {
  Preview: 0,
  NaturalCallDialing: 0,
  NaturalCallRinging: 1,
  NaturalCallAMD: 2,
  Active: 3,
  Holding: 3,
  Masking: 3,
  Disconnected: 0
};

/** Moves the link to where it belongs. Returns the contacts whose link changed, the losing one first. */
export function relink(agent: Agent): readonly Contact[] {
  const candidates = [...(agent.call === null ? [] : [agent.call]), ...agent.attempts];
  const held = candidates.find(({ linked }) => linked);
  const best = candidates.reduce<Contact | undefined>(
    (leader, contact) => (PROGRESS[contact.status] > (leader === undefined ? 0 : PROGRESS[leader.status]) ? contact : leader),
    held !== undefined && PROGRESS[held.status] > 0 ? held : undefined
  );
  if (best === held) return [];
  const moved: Contact[] = [];
  if (held !== undefined) moved.push(Object.assign(held, { linked: false }));
  if (best !== undefined) moved.push(Object.assign(best, { linked: true }));
  return moved;
}
