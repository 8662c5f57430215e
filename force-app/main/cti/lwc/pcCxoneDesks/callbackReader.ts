/** The planned callbacks of an agent (protocol 5.7). Null: the answer is not that list. */
import type { Callback } from 'c/pcFacts';
import { anyCase, forAgent, instant, listEntries, longText, optionalId, requiredId, word } from 'c/pcCxoneWire';

const entrySchema = anyCase({
  callbackId: requiredId,
  target: forAgent,
  skillId: optionalId,
  dialNumber: word,
  firstName: word,
  lastName: word,
  notes: longText,
  callbackTime: instant
});

/** Soonest first; one without a readable time stands last. */
export function readCallbacks(body: unknown): Callback[] | null {
  const entries = listEntries(body, 'callbacks', entrySchema);
  if (entries === null) return null;
  return entries
    .map((entry) => ({
      callbackId: entry.callbackId,
      mine: entry.target,
      skillId: entry.skillId,
      number: entry.dialNumber,
      firstName: entry.firstName,
      lastName: entry.lastName,
      notes: entry.notes,
      at: entry.callbackTime
    }))
    .sort((one, other) => (one.at ?? Number.MAX_VALUE) - (other.at ?? Number.MAX_VALUE));
}
