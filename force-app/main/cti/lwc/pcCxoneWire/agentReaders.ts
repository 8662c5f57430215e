/** Lists that belong to the agent (protocol 7.5, 7.6). Null: the answer is not that list. */
import type { Permission, UnavailableCode } from 'c/pcFacts';
import { anyCase } from './anyCase';
import { listEntries } from './listEntries';
import { flag, lenient, readFlag, requiredId, word } from './wireValues';

const codeSchema = anyCase({
  outStateId: requiredId,
  outStateName: word,
  isActive: lenient((raw) => raw === null || readFlag(raw)),
  isAcw: flag
});

/** The reasons an agent may choose: active, and not after-call work. */
export function readUnavailableCodes(body: unknown): UnavailableCode[] | null {
  const entries = listEntries(body, 'unavailableCodes', codeSchema);
  if (entries === null) return null;
  return entries
    .filter((entry) => entry.isActive && !entry.isAcw)
    .map((entry) => ({ id: entry.outStateId, name: entry.outStateName }));
}

const permissionSchema = anyCase({ Key: word, Value: word });

export function readPermissions(body: unknown): Permission[] | null {
  const entries = listEntries(body, 'permissions', permissionSchema);
  return entries?.filter((entry) => entry.Key !== '').map((entry) => ({ key: entry.Key, value: entry.Value })) ?? null;
}
