/** Comparing what is typed with the number that has to be typed. Only what a phone can dial counts. */

/** Digits, `*` and `#` of a text, full-width ones included; everything else is how people write numbers. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[^0-9*#]/g, '');

/** How far the typing has come. `missing`: how many to go. `wrongAt`: the first that differs, counted from 1; null when none does. */
export interface Typing {
  readonly complete: boolean;
  readonly missing: number;
  readonly wrongAt: number | null;
}

export function compareTyped(typed: string, number: string): Typing {
  const wanted = digitsOf(number);
  const given = digitsOf(typed);
  const wrong = [...given].findIndex((digit, index) => digit !== wanted[index]);
  return {
    complete: given === wanted && wanted !== '',
    missing: Math.max(0, wanted.length - given.length),
    wrongAt: wrong < 0 ? null : wrong + 1
  };
}

/** This many right digits are enough to know which number is meant. */
const ENOUGH = 7;

/** The number when what is typed is its beginning, or its end (typed without country or area), and long enough; else null. */
export function completed(typed: string, number: string): string | null {
  const wanted = digitsOf(number);
  const given = digitsOf(typed);
  const known = given.length >= Math.min(ENOUGH, wanted.length) && given !== '' && given !== wanted;
  return known && (wanted.startsWith(given) || wanted.endsWith(given)) ? number : null;
}
