/** Lists in REST answers: an entry that cannot be read costs nobody the others. */
import { safeParse } from 'c/pcValibot';
import type { GenericSchema } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { lenient } from './wireValues';

/**
 * The entries of the list under `name`, in order. No content (204, '' or null) is an empty list, and so is a missing one; null when
 * the answer is something else, for then it is not this list.
 */
export function listEntries<T>(body: unknown, name: string, schema: GenericSchema<unknown, T>): T[] | null {
  if (body === null || body === undefined || body === '') return [];
  const holder = safeParse(anyCase({ [name]: lenient((raw) => raw) }), body);
  if (!holder.success) return null;
  const list = holder.output[name] ?? [];
  if (!Array.isArray(list)) return null;
  return list.flatMap((raw: unknown) => {
    const entry = safeParse(schema, raw);
    return entry.success ? [entry.output] : [];
  });
}
