/** What a keyboard, a clipboard or a dialer makes of a number, brought to plain letters and digits. */

/** Longer text is no number, and is not looked at further. */
export const LONGEST_TEXT = 250;

/** What the wire takes for a number (protocol 7.4). */
const wirePattern = /^(\+[0-9])?([0-9*#]{0,28})$/;

/** What people put between digits: spaces, hyphens and dashes of every width, dots, slashes, brackets, tildes. */
const separators = /[\s\-‐-―−ーｰ./()[\]~⁓∼]/g;

/**
 * Full-width forms become plain ones, digits of Arabic script become ours, invisible characters (bidi controls, zero-width) go, and the
 * Japanese word for extension becomes one that the library knows.
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/^\s*tel:/i, '')
    .replace(/\(?\s*内線(?:番号)?\s*:?\s*(\d+)\s*\)?/, ' ext. $1')
    .replace(/\s+/g, ' ')
    .trim();

/** Only what is dialed: text without what stands between digits. */
export const dialed = (text: string): string => text.replace(separators, '');

/** Whether the wire takes it and there is something to dial: two digits or signs, at least one of them a digit, not counting a plus. */
export const fitsWire = (text: string): boolean =>
  wirePattern.test(text) && /\d/.test(text) && text.replace('+', '').length > 1;
