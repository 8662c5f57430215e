/** What is wrong, or doubtful, with the number as it stands. */
import { readNumber } from 'c/pcNumbers';
import type { FieldNote } from 'c/pcShiftView';
import { error, say, warning } from './say';

/** @param wire what would be sent; '' when nothing can be */
export const numberNote = (text: string, wire: string, country: string | null): FieldNote | null => {
  if (text.trim() === '') return error(say('rescheduleNoNumber'));
  if (wire === '') return error(say('rescheduleBadNumber'));
  const reading = readNumber(text, country);
  if (reading.kind === 'unlikely') return warning(say('rescheduleUnlikely'));
  return reading.kind === 'ok' && reading.extension !== ''
    ? warning(say('rescheduleExtension', { extension: reading.extension }))
    : null;
};
