/**
 * Tags on their way. They belong to the contact and are saved beside its disposition (protocol 7.4). Nobody can be asked whether they
 * were, so an uncertain save is not repeated by itself: only another choice of tags is sent again. Pure.
 */
import { refusalCatalogue } from 'c/pcFacts';
import type { DialerFact, Refusal } from 'c/pcFacts';

/** What became of the tags last sent. */
export interface TagSaving {
  readonly state: 'unsent' | 'asked' | 'saved' | 'refused' | 'unsure';
  /** The tags last sent. */
  readonly tagIds: readonly string[];
  readonly refusal: Refusal | null;
}

export const unsentTags: TagSaving = { state: 'unsent', tagIds: [], refusal: null };

export const sameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tagId) => other.includes(tagId));

/** Whether these tags are to be sent: chosen, and not the ones that were sent already unless those were refused. */
export const tagsWait = (chosen: readonly string[], { state, tagIds }: TagSaving): boolean => {
  if (state === 'asked') return false;
  return state === 'refused' ? chosen.length > 0 : !sameTags(chosen, tagIds);
};

/** The tags after the dialer's answer; null for an answer to something else, or to tags that were not asked for. */
export const answeredTags = (saving: TagSaving, event: { readonly type: string } | DialerFact): TagSaving | null => {
  if (saving.state !== 'asked' || !('command' in event) || event.command.type !== 'command.saveTags') return null;
  if (event.type === 'dialer.accepted') return { ...saving, state: 'saved', refusal: null };
  const { uncertain } = refusalCatalogue[event.refusal.code];
  return { ...saving, state: uncertain ? 'unsure' : 'refused', refusal: event.refusal };
};
