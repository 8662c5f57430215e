/**
 * Seeded chance. Every draw has a name of its own (`record 17, second attempt`), so that what happens to one line never depends on
 * how the others were interleaved.
 */
import { uniformInt, xoroshiro128plus } from 'c/pcPureRand';
import type { DurationRange } from './campaignTypes';

/** Draws in a fixed order; the same seed and name give the same draws. */
export interface Chance {
  /** A whole number between both ends, inclusive. */
  int(from: number, to: number): number;
  /** A duration of the range, ms. */
  ms(range: DurationRange): number;
  /** A key, by weight. */
  pick<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
}

/** FNV-1a over the name: turns names into seeds. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}

const STEPS = 0x3fffffff;

export function chanceOf(seed: number, ...name: readonly (string | number)[]): Chance {
  const generator = xoroshiro128plus(hash([seed, ...name].join('/')));
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    ms: ({ minMs, maxMs }) => int(minMs, maxMs),
    pick<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
      const entries = (Object.entries(weights) as [Key, number][]).filter(([, weight]) => weight > 0);
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
      let left = (int(0, STEPS) / (STEPS + 1)) * total;
      const found = entries.find(([, weight]) => (left -= weight) < 0);
      return (found ?? entries[entries.length - 1])[0];
    }
  };
}
