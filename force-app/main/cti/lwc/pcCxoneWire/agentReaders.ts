/** Lists that belong to the agent (protocol 7.5–7.7). Null: the answer is not that list. */
import type { AgentMessage, Instant, Permission, UnavailableCode } from 'c/pcFacts';
import { anyCase } from './anyCase';
import { listEntries } from './listEntries';
import { decimal, flag, instant, lenient, longText, readFlag, requiredId, word } from './wireValues';

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
  ValidUntil: instant,
  ExpireTimer: decimal
});

/** A message that names no end lasts its minutes from its start; without both, or with none, it lasts. */
const runsOut = (startsAt: Instant | null, minutes: number | null): Instant | null =>
  startsAt === null || minutes === null || minutes <= 0 ? null : startsAt + minutes * 60_000;

export function readMessages(body: unknown): AgentMessage[] | null {
  const entries = listEntries(body, 'messages', messageSchema);
  return (
    entries?.map((entry) => ({
      messageId: entry.MessageId,
      subject: entry.Subject,
      text: entry.MessageText,
      startsAt: entry.startDate,
      validUntil: entry.ValidUntil ?? runsOut(entry.startDate, entry.ExpireTimer)
    })) ?? null
  );
}
