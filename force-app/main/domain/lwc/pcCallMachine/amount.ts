/** An amount of money as people type it: any width of digits, either sign for decimals, groups of thousands. Pure. */

/** What an amount says. */
export type AmountReading =
  | { readonly kind: 'ok'; readonly value: number }
  | { readonly kind: 'empty' | 'unreadable' | 'notPositive' | 'decimals' | 'tooLarge' };

/** Beyond this a number loses its cents. */
const LARGEST = 999_999_999_999;

/** Digits of three or, in India, two; the last group has three. */
const grouped = /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$|^[1-9]\d{0,1}(?:,\d{2})*,\d{3}$/;

const withoutGroups = (whole: string): string | null => {
  if (/^\d+$/.test(whole)) return whole;
  return grouped.test(whole) ? whole.replace(/[., ]/g, '') : null;
};

/** Full-width and Arabic digits and signs become plain ones, every kind of space and apostrophe a space; a currency's sign goes. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/٫/g, '.')
    .replace(/[٬،、]/g, ',')
    .replace(/。/g, '.')
    .replace(/\p{Sc}|円/gu, '')
    .replace(/[\s'’_]+/g, ' ')
    .replace(/[−‐-―ー]/g, '-')
    .trim();

const read = (whole: string, decimals: string): AmountReading => {
  const digits = withoutGroups(whole);
  if (digits === null) return { kind: 'unreadable' };
  if (decimals.length > 2) return { kind: 'decimals' };
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`);
  if (value > LARGEST) return { kind: 'tooLarge' };
  return value > 0 ? { kind: 'ok', value } : { kind: 'notPositive' };
};

/**
 * Reads an amount: `1234.5`, `1,234.50`, `1.234,50`, `1 234,50`, `１，２３４．５０`. What comes last and is not followed by three digits
 * is the sign for decimals. `1,234` and `1.234` are more than a thousand, whatever the language: money with three decimals is rare, and
 * the panel says what will be saved.
 */
export const readAmount = (text: string): AmountReading => {
  const typed = tidy(text);
  if (typed === '') return { kind: 'empty' };
  if (/^-\s*[\d.,\s]+$/.test(typed)) return { kind: 'notPositive' };
  if (!/^[\d.,][\d., ]*$/.test(typed) || !/\d/.test(typed)) return { kind: 'unreadable' };
  const last = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  if (last < 0) return read(typed, '');
  const whole = typed.slice(0, last);
  const decimals = typed.slice(last + 1);
  const other = typed[last] === '.' ? ',' : '.';
  const isDecimal = decimals.length !== 3 || whole.includes(other) || withoutGroups(typed) === null;
  if (!isDecimal) return read(typed, '');
  if (!/^\d*$/.test(decimals)) return { kind: 'unreadable' };
  return read(whole === '' ? '0' : whole, decimals);
};
