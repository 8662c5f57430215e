/** The values of a contact, parted by how much room each needs. The wire does not say which is which (protocol 5.5). */
import type { LabeledValue } from 'c/pcFacts';
import type { CardValue } from 'c/pcPopRules';

/** A skill has two display fields; what comes after them is more than a value: notes of earlier calls and callbacks. */
const DISPLAY_FIELDS = 2;

/** Longer, or on several lines, it does not fit beside another. */
const SHORT = 40;

/** The wire's own name for notes (protocol 5.5). */
export const isNotesLabel = (label: string): boolean => /^notes?$/i.test(label);

const isNotes = ({ label, value }: CardValue, index: number, displayFields: number): boolean =>
  index >= displayFields || value.length > SHORT || value.includes('\n') || isNotesLabel(label);

/** That name is not the administrator's: without it the panel says it in the reader's language. */
const withOwnLabel = <One extends CardValue>(one: One): One => (isNotesLabel(one.label) ? { ...one, label: '' } : one);

export interface PartedValues {
  readonly values: readonly CardValue[];
  readonly notes: readonly CardValue[];
}

/** @param displayFields how many are values by their place alone */
export const partValues = (all: readonly CardValue[], displayFields: number): PartedValues => ({
  values: all.filter((one, index) => !isNotes(one, index, displayFields)),
  notes: all.filter((one, index) => isNotes(one, index, displayFields)).map(withOwnLabel)
});

export const previewValues = (all: readonly LabeledValue[]): PartedValues => partValues(all, DISPLAY_FIELDS);
