/** Seeded choices. Every choice has a name of its own (`call 7`), so it never depends on what happened before or how long it took. */
import { uniformInt, xoroshiro128plus } from 'c/pcPureRand';

/** Draws in a fixed order; the same seed and name give the same draws. */
export interface Dice {
  /** A whole number between both ends, inclusive. */
  int(from: number, to: number): number;
  /** True this often: 0 never, 1 always. */
  chance(share: number): boolean;
  /** One of them. Throws when there is none. */
  oneOf<T>(list: readonly T[]): T;
}

/** FNV-1a: turns a name into a number of 32 bits. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const character of name) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}

const fine = 1_000_000;

/** The dice of this name. */
export function diceOf(seed: number, ...name: readonly (string | number)[]): Dice {
  const generator = xoroshiro128plus(hash([seed, ...name].join('/')));
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    chance: (share) => int(1, fine) <= share * fine,
    oneOf(list) {
      const found = list[int(0, list.length - 1)];
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found;
    }
  };
}
