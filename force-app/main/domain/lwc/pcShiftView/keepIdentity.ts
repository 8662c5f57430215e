/** Keeps what did not change: equal parts of the new value are the old objects, so that a fact repaints its own card only. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameKeys = (one: object, other: object): boolean => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key));
};

/** What tells the entries of the view's lists apart. */
const keys = ['contactId', 'skillId', 'dispositionId', 'key'] as const;

const keyOf = (item: unknown): unknown => {
  const key = isRecord(item) ? keys.find((name) => Object.hasOwn(item, name)) : undefined;
  return key ? (item as Readonly<Record<string, unknown>>)[key] : undefined;
};

/** An entry is compared with the one of the same key, so that it stays itself when another leaves before it. */
const keepList = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] => {
  const byKey = new Map(before.map((item) => [keyOf(item), item]));
  const kept = after.map((item, index) => {
    const key = keyOf(item);
    return keepUnknown(key === undefined ? before[index] : byKey.get(key), item);
  });
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept;
};

const keepRecord = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): object => {
  const kept = Object.fromEntries(Object.entries(after).map(([key, value]) => [key, keepUnknown(before[key], value)]));
  return sameKeys(before, after) && Object.keys(kept).every((key) => kept[key] === before[key]) ? before : kept;
};

const keepUnknown = (before: unknown, after: unknown): unknown => {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return keepList(before, after);
  if (isRecord(before) && isRecord(after)) return keepRecord(before, after);
  return after;
};

/** `after`, made of the parts of `before` wherever they are equal; `before` itself when all of it is. Plain JSON values only. */
export const keepIdentity = <Value>(before: Value | null, after: Value): Value => keepUnknown(before, after) as Value;
