/** From a number as typed to what is shown and what goes on the wire. */
import { isSupportedCountry, parsePhoneNumberFromString, validatePhoneNumberLength } from 'c/pcPhoneNumber';
import type { PhoneNumber } from 'c/pcPhoneNumber';
import { dialed, fitsWire, LONGEST_TEXT, tidy } from './typed';

/** What a readable number is in every form. */
export interface NumberForms {
  /** `+12025550142`; null when it is no valid number of any country. */
  readonly e164: string | null;
  /** As people of its country write it, and as others do; an unlikely number as typed. Both with the extension. */
  readonly national: string;
  readonly international: string;
  /** ISO 3166 code, null when not known. */
  readonly country: string | null;
  /** Digits behind the number, '' when none. They are not on the wire: it has no way to say them (protocol 7.4). */
  readonly extension: string;
  /** What goes on the wire; always fits its pattern (protocol 7.4). */
  readonly wire: string;
}

/**
 * Why a number is unlikely: too short or long for its country, of no known form, a star or hash code, or without a country to read it in.
 */
export type UnlikelyNumber = 'tooShort' | 'tooLong' | 'notInPlan' | 'code' | 'noCountry';
/** Why nothing can be dialed: nothing there, letters in it, signs nobody dials, fewer than two digits, more than the wire takes. */
export type UnreadableNumber = 'empty' | 'letters' | 'signs' | 'tooShort' | 'tooLong';

export type NumberReading =
  | (NumberForms & { readonly kind: 'ok'; readonly e164: string })
  /** Can be dialed, and is allowed; the panel says why it doubts it. Short numbers and codes inside a company are such. */
  | (NumberForms & { readonly kind: 'unlikely'; readonly why: UnlikelyNumber })
  | { readonly kind: 'unreadable'; readonly why: UnreadableNumber };

const unreadable = (why: UnreadableNumber): NumberReading => ({ kind: 'unreadable', why });

/** Doubtful numbers are dialed as typed: +1911 is not what an agent means by 911. `base` is the text without its extension. */
const unlikely = (why: UnlikelyNumber, text: string, base = text, extension = ''): NumberReading => {
  const wire = dialed(base);
  if (!fitsWire(wire)) return unreadable(wire.length > 2 ? 'tooLong' : 'tooShort');
  return { kind: 'unlikely', why, e164: null, national: text, international: text, country: null, extension, wire };
};

const lengthTroubles: Readonly<Record<string, UnlikelyNumber>> = { TOO_SHORT: 'tooShort', TOO_LONG: 'tooLong' };

const doubt = (text: string, defaultCountry: string | null): UnlikelyNumber => {
  const trouble = validatePhoneNumberLength(text, options(defaultCountry));
  if (trouble === 'INVALID_COUNTRY') return text.startsWith('+') ? 'notInPlan' : 'noCountry';
  return lengthTroubles[trouble ?? ''] ?? 'notInPlan';
};

/** `extract: false`: a number inside a sentence is not taken out of it. */
const options = (country: string | null) => ({
  extract: false as const,
  ...(country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {})
});

const withoutExtension = (text: string, { ext }: PhoneNumber): string =>
  ext === undefined ? text : text.slice(0, text.lastIndexOf(ext)).replace(/[^\d)]+$/, '');

/** Text in which the library finds no number: perhaps it can be dialed all the same. */
const readDigits = (text: string, defaultCountry: string | null): NumberReading => {
  const digits = dialed(text);
  if (/^[\d*#]+$/.test(digits) && /[*#]/.test(digits)) return unlikely('code', text);
  if (/^\+?\d+$/.test(digits)) return unlikely(doubt(text, defaultCountry), text);
  // Without a country the library reads nothing; any country will do to tell number and extension apart.
  const split = parsePhoneNumberFromString(text, options('US'));
  if (split?.ext !== undefined) return unlikely('noCountry', text, withoutExtension(text, split), split.ext);
  return unreadable(/\p{L}/u.test(digits) ? 'letters' : 'signs');
};

/**
 * Reads a number.
 *
 * @param text as typed, or as the dialer sent it: any width and script of digits, with or without separators and extension
 * @param defaultCountry ISO 3166 code of the country in which a number without + is read; null when not known
 */
export const readNumber = (text: string, defaultCountry: string | null): NumberReading => {
  if (text.length > LONGEST_TEXT) return unreadable('tooLong');
  const typed = tidy(text);
  if (typed === '') return unreadable('empty');
  const found = parsePhoneNumberFromString(typed, options(defaultCountry));
  if (found === undefined) return readDigits(typed, defaultCountry);
  if (!found.isValid()) return unlikely(doubt(typed, defaultCountry), typed, withoutExtension(typed, found), found.ext);
  return {
    kind: 'ok',
    e164: found.number,
    national: found.formatNational(),
    international: found.formatInternational(),
    country: found.country ?? null,
    extension: found.ext ?? '',
    wire: found.number
  };
};
