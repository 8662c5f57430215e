/** Messages to the agent (protocol 7.7). Null: the answer is not that list. */
import type { AgentMessage, Instant } from 'c/pcFacts';
import { anyCase, decimal, instant, listEntries, longText, requiredId, word } from 'c/pcCxoneWire';

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
