/** Lists that belong to the agent (protocol 7.5–7.7). Null: the answer is not that list. */
import type { AgentMessage, Permission, UnavailableCode } from 'c/pcFacts';
import { anyCase } from './anyCase';
import { listEntries } from './listEntries';
import { flag, instant, lenient, longText, readFlag, requiredId, word } from './wireValues';

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

/** PascalCase with `start_date`, or camelCase with `startDate` (protocol 7.7, quirk 21). */
const messageSchema = anyCase({
  MessageId: requiredId,
  Subject: word,
  MessageText: longText,
  startDate: instant,
  ValidUntil: instant
});

export function readMessages(body: unknown): AgentMessage[] | null {
  const entries = listEntries(body, 'messages', messageSchema);
  return (
    entries?.map((entry) => ({
      messageId: entry.MessageId,
      subject: entry.Subject,
      text: entry.MessageText,
      startsAt: entry.startDate,
      validUntil: entry.ValidUntil
    })) ?? null
  );
}
