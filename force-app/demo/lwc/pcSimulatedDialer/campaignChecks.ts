/** What every check of the campaign file needs: one sentence with place and reason. */
import type { DurationRange } from './campaignTypes';

/** The campaign file is wrong; the message says where and why. */
export class CampaignError extends Error {
  override name = 'CampaignError';
}

/** Refuses the file with place and reason. */
export const fail = (path: string, reason: string): never => {
  throw new CampaignError(`The campaign file is wrong at ${path}: ${reason}.`);
};

/** `['skills', 0, 'odds']` → `skills[0].odds`. */
export const dotted = (keys: readonly unknown[]): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    ''
  ) || 'its top level';

/** Ids that occur once; returns them. */
export const unique = (path: string, key: string, entries: readonly object[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const value = (entry as Record<string, string>)[key];
    if (seen.has(value)) fail(`${path}[${index}].${key}`, `"${value}" is used twice`);
    seen.add(value);
  });
  return seen;
};

/** Refuses a reference to what does not exist. */
export const known = (path: string, value: string, list: ReadonlySet<string>, what: string): void => {
  if (!list.has(value)) fail(path, `there is no ${what} "${value}"`);
};

/** Refuses a range whose ends are swapped. */
export const ordered = (path: string, { minMs, maxMs }: DurationRange): void => {
  if (maxMs < minMs) fail(path, `maxMs ${maxMs} is less than minMs ${minMs}`);
};
