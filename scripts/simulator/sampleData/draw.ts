/** Seeded draws: the same seed gives the same sample data on every machine. */
import { uniformInt, xoroshiro128plus } from 'c/pcPureRand';

export interface Draw {
  /** A whole number between both ends, ends included. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  shuffled<Item>(items: readonly Item[]): Item[];
}

export function createDraw(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const between = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)],
    chance: (percent) => between(1, 100) <= percent,
    shuffled: (items) => {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last--) {
        const other = between(0, last);
        [result[last], result[other]] = [result[other], result[last]];
      }
      return result;
    }
  };
}
