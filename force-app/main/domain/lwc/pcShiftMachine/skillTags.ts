/** Tags of skills: read once per skill when a conversation begins, and kept (protocol 7.4). Pure but for the sending. */
import type { ContactFact, ContactStatus, Refusal, Tag } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { sends } from './shiftSends';

/** Tags of one skill. After a failure those read before stay. */
export interface SkillTags {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly tags: readonly Tag[];
  readonly refusal: Refusal | null;
}

/** From these statuses on the agent may choose them. */
const soonNeeded: readonly ContactStatus[] = ['active', 'holding', 'masking', 'joined', 'disconnected'];

type Kept = Pick<ShiftContext, 'tags'>;

export const tagsOf = ({ tags }: Kept, skillId: string | null): SkillTags | null =>
  skillId !== null && Object.hasOwn(tags, skillId) ? (tags[skillId] ?? null) : null;

const toRead = (context: ShiftContext, { skillId, status, final }: ContactFact): string | null => {
  if (skillId === null || final || !soonNeeded.includes(status)) return null;
  const known = tagsOf(context, skillId);
  if (known !== null && known.state !== 'failed') return null;
  return context.skills?.find((skill) => skill.skillId === skillId)?.useDisposition === false ? null : skillId;
};

const keep = ({ tags }: Kept, skillId: string, read: Partial<SkillTags>): Kept => {
  const known = tagsOf({ tags }, skillId) ?? { state: 'loading', tags: [], refusal: null };
  return { tags: { ...tags, [skillId]: { ...known, ...read } } };
};

export const readTags = sends(
  ({ context, event }) => {
    const skillId = 'contact' in event ? toRead(context, event.contact) : null;
    return skillId === null ? null : { type: 'command.readTags', skillId };
  },
  ({ context, event }) => {
    const skillId = 'contact' in event ? toRead(context, event.contact) : null;
    return skillId === null ? {} : keep(context, skillId, { state: 'loading', refusal: null });
  }
);

/** The tags after an answer, by list or by refusal. */
export const learnTags = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (event.type === 'dialer.tagsListed') {
    return keep(context, event.skillId, { state: 'ready', tags: event.tags, refusal: null });
  }
  if (event.type === 'dialer.listFailed' && event.list === 'tags' && event.skillId !== null) {
    return keep(context, event.skillId, { state: 'failed', refusal: event.refusal });
  }
  if (event.type === 'dialer.refused' && event.command.type === 'command.readTags') {
    return keep(context, event.command.skillId, { state: 'failed', refusal: event.refusal });
  }
  return {};
};
