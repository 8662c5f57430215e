/** A number as it is shown. */
import { readNumber } from './readNumber';

/**
 * The number in international form, `+1 202 555 0142`; text that is no valid number comes back as it was, so that nothing is hidden.
 *
 * @param text as the dialer sent it; untrusted
 * @param defaultCountry see {@link readNumber}
 */
export const writeNumber = (text: string, defaultCountry: string | null): string => {
  const reading = readNumber(text, defaultCountry);
  return reading.kind === 'ok' ? reading.international : text;
};
