/** What of a text a phone can play: digits, `*` and `#`, full-width ones included. */

/** How people write numbers; leaving it out is not worth a word. */
const spacing = /[\s\-().]/;

export interface Tones {
  readonly tones: string;
  /** What no phone has, in the order it came, each once. */
  readonly dropped: string;
  /** More than is taken at once: the rest was left out. */
  readonly tooMany: boolean;
}

/** @param most the most that is taken at once */
export function tonesOf(text: string, most: number): Tones {
  const signs = [...text.normalize('NFKC')].filter((sign) => !spacing.test(sign));
  const playable = signs.filter((sign) => /[0-9*#]/.test(sign));
  const others = signs.filter((sign) => !/[0-9*#]/.test(sign));
  return {
    tones: playable.slice(0, most).join(''),
    dropped: [...new Set(others)].slice(0, 10).join(' '),
    tooMany: playable.length > most
  };
}
