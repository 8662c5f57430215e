/**
 * Decides when a finding is a violation: when it is seen in every look for longer than its invariant tolerates. Time counts only while
 * it is watched: of a gap between two looks at most half a second counts, so that a machine that stood still accuses nobody.
 */
import type { Finding, Invariant, Look } from './look';

export interface Violation extends Finding {
  /** Epoch ms of the look that made it one. */
  readonly at: number;
  readonly invariant: string;
  /** How long it had been seen, ms. */
  readonly forMs: number;
}

export interface Judge {
  /** Judges one look; answers the violations that are new with it. */
  take(look: Look): readonly Violation[];
  /** Something is amiss and may become a violation: worth looking again soon. */
  readonly suspicious: boolean;
}

/** Longest stretch between two looks that counts, ms. */
const longestGapMs = 500;

interface Suspicion {
  ageMs: number;
  lastSeen: number;
  told: boolean;
}

export function openJudge(invariants: readonly Invariant[]): Judge {
  const suspicions = new Map<string, Suspicion>();
  return {
    take(look) {
      const { at } = look.panel;
      const seen = new Set<string>();
      const violations: Violation[] = [];
      for (const { name, toleranceMs, waitsForDialer = false, find } of invariants) {
        const limitMs = toleranceMs + (waitsForDialer ? look.weather.lagMs : 0);
        for (const found of find(look)) {
          const key = `${name}\n${found.about}`;
          const known = suspicions.get(key) ?? { ageMs: 0, lastSeen: at, told: false };
          known.ageMs += Math.min(longestGapMs, at - known.lastSeen);
          known.lastSeen = at;
          seen.add(key);
          suspicions.set(key, known);
          if (known.told || (known.ageMs <= limitMs && limitMs > 0)) continue;
          known.told = true;
          violations.push({ ...found, at, invariant: name, forMs: known.ageMs });
        }
      }
      for (const key of suspicions.keys()) if (!seen.has(key)) suspicions.delete(key);
      return violations;
    },
    get suspicious() {
      return [...suspicions.values()].some(({ told }) => !told);
    }
  };
}
