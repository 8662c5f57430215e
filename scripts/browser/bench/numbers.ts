/** Numbers of a benchmark. */

/** The value below which this share of the samples lies (nearest rank). NaN when there is none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const inMs = (value: number): string => `${value.toFixed(1)} ms`;
