/**
 * Objects whose keys arrive in several spellings: PascalCase, camelCase and snake_case name the same field (protocol 4.10, 7.7, 8,
 * quirks 19–21), so a schema is written once, in one spelling, and reads them all.
 */
import { custom, object, pipe, transform } from 'c/pcValibot';
import type { GenericSchema, InferInput } from 'c/pcValibot';

type Entries = Record<string, GenericSchema<unknown, unknown>>;
type Input<E extends Entries> = { [K in keyof E]: InferInput<E[K]> };

/** A JSON object, not an array and not null. */
export const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const squash = (key: string): string => key.replaceAll('_', '').toLowerCase();

/** The declared names only, each with what came under any of its spellings (the exact one first), null when nothing did. */
function respell(raw: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(raw)) if (!found.has(squash(key))) found.set(squash(key), value);
  return Object.fromEntries(
    names.map((name) => [name, (Object.hasOwn(raw, name) ? raw[name] : found.get(squash(name))) ?? null])
  );
}

/** An object schema that reads its keys in any spelling. A missing key reaches its own schema as null. */
export function anyCase<E extends Entries>(entries: E) {
  const names = Object.keys(entries);
  return pipe(
    custom<Record<string, unknown>>(isRecord, 'not an object'),
    transform((raw) => respell(raw, names) as Input<E>),
    object(entries)
  );
}
