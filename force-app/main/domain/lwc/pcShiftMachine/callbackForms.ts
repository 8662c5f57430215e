/** The forms about callbacks: opened, typed into, closed. They send nothing, and a lost link does not touch them. Pure. */
import type { CallbackPlace, Instant } from 'c/pcFacts';
import type { CallbackForm, CallbackMemory } from './callbackMemory';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

type Forms = Pick<CallbackMemory, 'callbackForms'>;

export const withForm = ({ callbackForms }: Forms, place: CallbackPlace, form: CallbackForm | null): Forms => ({
  callbackForms: { ...callbackForms, [place]: form }
});

/** Only about a callback that is there; a new one stands in the list. */
export const mayOpenCallback = ({ offer, planned }: ShiftContext, event: ShiftEvent): boolean => {
  if (event.type !== 'agent.openCallback') return false;
  const { place, callbackId, what } = event;
  if (place === 'offered') return offer !== null && offer.callback.callbackId === callbackId;
  return callbackId === null ? what === 'edit' : planned.items.some((item) => item.callbackId === callbackId);
};

/** What was typed is kept; what was said of the last save is old news once another form is opened. */
export const learnForm = (context: ShiftContext, event: ShiftEvent, serverNow: Instant): Partial<ShiftContext> => {
  if (event.type === 'agent.openCallback') {
    const { place, what, callbackId } = event;
    const form = { what, callbackId, openedAt: serverNow, draftedAt: serverNow, draft: null, notes: '' };
    return { ...withForm(context, place, form), ...(place === 'planned' ? { callbackSave: null } : {}) };
  }
  if (event.type === 'agent.closeCallback') {
    return { ...withForm(context, event.place, null), ...(event.place === 'planned' ? { callbackSave: null } : {}) };
  }
  if (event.type !== 'agent.draftCallback' && event.type !== 'agent.draftRemoval') return {};
  const form = context.callbackForms[event.place];
  if (form === null) return {};
  const entered = event.type === 'agent.draftCallback' ? { draft: event.draft } : { notes: event.notes };
  return withForm(context, event.place, { ...form, ...entered, draftedAt: serverNow });
};

/** Which form an intent is about; null when it is about none. */
export const placeOf = (event: ShiftEvent): CallbackPlace | null => ('place' in event ? event.place : null);
