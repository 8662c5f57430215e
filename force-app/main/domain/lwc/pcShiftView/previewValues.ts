/** The values of a contact, parted by how much room each needs. The wire does not say which is which (protocol 5.5). */
import type { LabeledValue } from 'c/pcFacts';

/** A skill has two display fields; what comes after them is more than a value: notes of earlier calls and callbacks. */
const DISPLAY_FIELDS = 2;

/** Longer, or on several lines, it does not fit beside another. */
const SHORT = 40;

/** The wire's own name for notes (protocol 5.5). */
const isNotesLabel = (label: string): boolean => /^notes?$/i.test(label);

const isNotes = ({ label, value }: LabeledValue, index: number): boolean =>
  index >= DISPLAY_FIELDS || value.length > SHORT || value.includes('\n') || isNotesLabel(label);

/** That name is not the administrator's: without it the panel says it in the reader's language. */
const withOwnLabel = (one: LabeledValue): LabeledValue => (isNotesLabel(one.label) ? { ...one, label: '' } : one);

export const previewValues = (
  all: readonly LabeledValue[]
): { readonly values: readonly LabeledValue[]; readonly notes: readonly LabeledValue[] } => ({
  values: all.filter((one, index) => !isNotes(one, index)),
  notes: all.filter((one, index) => isNotes(one, index)).map(withOwnLabel)
});
