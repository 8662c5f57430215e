/** What a draft would send: only what the chosen disposition asks for (protocol 7.4). Pure. */
import type { DispositionChoice, Instant } from 'c/pcFacts';
import { readAmount } from './amount';
import type { CallContext } from './callContext';
import { NOTES_LIMIT } from './draft';
import type { CallbackWire, Draft, ReadCallback } from './draft';

type Drafted = Pick<CallContext, 'draft' | 'dispositions'>;

const amountOf = ({ amount }: Draft): Pick<DispositionChoice, 'amount'> => {
  const reading = readAmount(amount);
  return reading.kind === 'ok' ? { amount: reading.value } : {};
};

/** @param callback the callback in the wire's words; null while it lacks something */
export const draftChoice = ({ draft, dispositions }: Drafted, callback: CallbackWire | null): DispositionChoice => {
  const { dispositionId, secondaryId, notes } = draft;
  const chosen = dispositions?.find((entry) => entry.dispositionId === dispositionId);
  return {
    dispositionId: dispositionId ?? '',
    notes,
    ...(secondaryId !== null && secondaryId !== dispositionId ? { secondaryId } : {}),
    ...(chosen?.requireAmount ? amountOf(draft) : {}),
    ...(chosen?.requireCallbackTime && callback ? { callbackTime: callback.time, callbackNumber: callback.number } : {})
  };
};

/** What the draft would send now, its callback read by the rules that came late. */
export const choiceNow = (context: CallContext, readCallback: ReadCallback, now: Instant): DispositionChoice => {
  const { contact, draft } = context;
  return draftChoice(context, draft.callback && readCallback({ contact, draft: draft.callback, now }));
};

/** Sent without a press: notes that are too long go as far as they are taken, so that the choice is not lost with them. */
export const withShortNotes = (choice: DispositionChoice): DispositionChoice =>
  choice.notes.length > NOTES_LIMIT
    ? { ...choice, notes: choice.notes.slice(0, NOTES_LIMIT).replace(/[\uD800-\uDBFF]$/, '') }
    : choice;
