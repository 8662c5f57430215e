/**
 * Which line an agent hears (protocol 5.3): the most progressed one; of two equally far the one that has the link keeps it, else the
 * one that was there first. Nothing is heard while it is only being dialed. Ordinary contacts have no link: it tells attempts apart.
 */
import type { Agent, Contact, ContactStatus } from './modelTypes';

const PROGRESS: Readonly<Partial<Record<ContactStatus, number>>> = {
  NaturalCallRinging: 1,
  NaturalCallAMD: 2,
  Active: 3,
  Holding: 3,
  Masking: 3,
  Joined: 3
};

const progress = ({ status }: Contact): number => PROGRESS[status] ?? 0;

/** Moves the link to where it belongs. Returns the contacts whose link changed, the losing one first. */
export function relink(agent: Agent): readonly Contact[] {
  const candidates = [...(agent.call === null ? [] : [agent.call]), ...agent.attempts];
  const held = candidates.find(({ linked }) => linked);
  const best = candidates.reduce<Contact | undefined>(
    (leader, contact) => (progress(contact) > (leader === undefined ? 0 : progress(leader)) ? contact : leader),
    held !== undefined && progress(held) > 0 ? held : undefined
  );
  if (best === held) return [];
  const moved: Contact[] = [];
  if (held !== undefined) moved.push(Object.assign(held, { linked: false }));
  if (best !== undefined) moved.push(Object.assign(best, { linked: true }));
  return moved;
}
