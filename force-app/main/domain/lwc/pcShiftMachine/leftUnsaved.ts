/**
 * What a contact left behind that was not saved: its disposition, its tags. Said until it is settled. A disposition nobody is sure of is
 * asked about; tags cannot be asked about, and are sent again only when they were surely refused. Pure but for the sending.
 */
import { tagsWait } from 'c/pcCallMachine';
import type { CallEnded } from 'c/pcCallMachine';
import { refusalCatalogue } from 'c/pcFacts';
import type { ContactId, Refusal } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { sends } from './shiftSends';

/** A disposition that was chosen and not taken by the dialer, although its card has left. */
export interface UnsavedChoice {
  readonly contactId: ContactId;
  readonly name: string;
  readonly dispositionId: string;
  readonly refusal: Refusal;
  /** `refused`: surely not saved. `due`, `asking`: the dialer is asked whether it was. `unsure`: it could not say. */
  readonly state: 'refused' | 'due' | 'asking' | 'unsure';
}

/** Tags that were chosen and not taken, although the card has left. */
export interface UnsavedTags {
  readonly contactId: ContactId;
  readonly name: string;
  readonly tagIds: readonly string[];
  /** `unsent`: they never went out. */
  readonly state: 'unsent' | 'asked' | 'refused' | 'unsure';
  readonly refusal: Refusal | null;
}

const contactGone: Refusal = { code: 'contactGone', status: null, description: '', retryAfterMs: null };

const stateOf = ({ code }: Refusal): UnsavedChoice['state'] => (refusalCatalogue[code].uncertain ? 'due' : 'refused');

/**
 * A complete choice that did not reach the dialer before the contact left: never sent, or refused. One still on its way is judged
 * when its answer comes.
 */
export const unsavedChoice = ({ contactId, contact, choice, disposing }: CallEnded): UnsavedChoice | null => {
  if (choice === null || (disposing && disposing.refusal === null)) return null;
  const refusal = disposing?.refusal ?? contactGone;
  return { contactId, name: contact.name, dispositionId: choice.dispositionId, refusal, state: stateOf(refusal) };
};

/** Tags a contact left behind; null when it left none, or their answer is still to come. */
export const tagsLeft = ({ contactId, contact, draft, tags }: CallEnded): UnsavedTags | null => {
  const left = { contactId, name: contact.name, refusal: tags.refusal };
  if (tags.state === 'refused' || tags.state === 'unsure') return { ...left, tagIds: tags.tagIds, state: tags.state };
  return tagsWait(draft.tagIds, tags) ? { ...left, tagIds: draft.tagIds, state: 'unsent' } : null;
};

const nameOf = ({ endedLines }: ShiftContext, contactId: ContactId): string =>
  endedLines.find((line) => line.contactId === contactId)?.name ?? '';

/** The refusal of a disposition whose card has left. */
export const refusedChoice = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (event.type !== 'dialer.refused' || event.command.type !== 'command.dispose') return {};
  const { refusal } = event;
  const { contactId, choice } = event.command;
  const { dispositionId } = choice;
  return { unsaved: { contactId, name: nameOf(context, contactId), dispositionId, refusal, state: stateOf(refusal) } };
};

/** The dialer's word on a disposition somebody left behind. */
export const learnUnsaved = ({ unsaved }: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (unsaved?.state !== 'asking') return {};
  if (event.type === 'dialer.dispositionFound' && event.contactId === unsaved.contactId) {
    const wasSaved = event.saved?.dispositionId === unsaved.dispositionId;
    return { unsaved: wasSaved ? null : { ...unsaved, state: 'refused' } };
  }
  const failed =
    event.type === 'dialer.refused' &&
    event.command.type === 'command.readSaved' &&
    event.command.contactId === unsaved.contactId;
  return failed ? { unsaved: { ...unsaved, state: 'unsure' } } : {};
};

export const askUnsaved = sends(
  ({ context: { unsaved } }) => (unsaved?.state === 'due' ? { type: 'command.readSaved', contactId: unsaved.contactId } : null),
  ({ context: { unsaved } }) => (unsaved ? { unsaved: { ...unsaved, state: 'asking' } } : {})
);

/** The answer to tags whose card has left. */
export const answerTags = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (!('command' in event) || event.command.type !== 'command.saveTags') return {};
  const { contactId, tagIds } = event.command;
  if (!('refusal' in event)) return context.unsavedTags?.contactId === contactId ? { unsavedTags: null } : {};
  const { refusal } = event;
  const state = refusalCatalogue[refusal.code].uncertain ? 'unsure' : 'refused';
  return { unsavedTags: { contactId, name: nameOf(context, contactId), tagIds, state, refusal } };
};

/** Pressing again may help, and cannot save anything twice. */
export const mayRetryTags = ({ unsavedTags }: ShiftContext): boolean =>
  unsavedTags?.state === 'unsent' ||
  (unsavedTags?.state === 'refused' && unsavedTags.refusal !== null && refusalCatalogue[unsavedTags.refusal.code].retryable);

export const retryTags = sends(
  ({ context: { unsavedTags } }) =>
    unsavedTags && { type: 'command.saveTags', contactId: unsavedTags.contactId, tagIds: unsavedTags.tagIds },
  ({ context: { unsavedTags } }) => (unsavedTags ? { unsavedTags: { ...unsavedTags, state: 'asked', refusal: null } } : {})
);
