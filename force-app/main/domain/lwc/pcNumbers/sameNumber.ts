/** Numbers written in two ways. */
import { readNumber } from './readNumber';
import type { NumberReading } from './readNumber';
import { dialed, fitsWire, tidy } from './typed';

/** What two readings of one number share. */
const identity = (reading: NumberReading): string | null => {
  if (reading.kind === 'unreadable') return null;
  return `${reading.e164 ?? reading.wire};${reading.extension}`;
};

/** Whether two texts are one number, extension included; text that is no number is never the same. */
export const isSameNumber = (one: string, other: string, defaultCountry: string | null): boolean => {
  const first = identity(readNumber(one, defaultCountry));
  return first !== null && first === identity(readNumber(other, defaultCountry));
};

/**
 * What goes on the wire for a number, '' when it cannot be dialed. The contact's own number goes back in the very spelling the dialer
 * used, whatever it looks like in the field: the dialer has dialed that before. Every other number goes as E.164 if it is valid, else
 * as typed without separators.
 *
 * @param text what stands in the field
 * @param asSent the contact's number as the dialer sent it
 */
export const numberForWire = (text: string, asSent: string, defaultCountry: string | null): string => {
  const sent = dialed(tidy(asSent));
  if (fitsWire(sent) && isSameNumber(text, asSent, defaultCountry)) return sent;
  const reading = readNumber(text, defaultCountry);
  return reading.kind === 'unreadable' ? '' : reading.wire;
};
