/** Tags, and a disposition that was saved before (protocol 7.4). */
import type { SavedDisposition, Tag } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import {
  anyCase,
  flag,
  instant,
  isRecord,
  lenient,
  listEntries,
  longText,
  optionalId,
  readFlag,
  readText,
  requiredId,
  word
} from 'c/pcCxoneWire';

const holder = anyCase({ resultSet: lenient((raw) => raw) });

/** What an answer says; most tag answers wrap it once more. */
const inner = (body: unknown): unknown => {
  const result = safeParse(holder, body);
  return result.success ? (result.output.resultSet ?? body) : body;
};

const tagSchema = anyCase({
  tagId: requiredId,
  tagName: word,
  isActive: lenient((raw) => raw === null || readFlag(raw))
});

/** The tags of a skill that are in use. Null: the answer is not that list. */
export function readTags(body: unknown): Tag[] | null {
  const entries = listEntries(inner(body), 'tags', tagSchema);
  return entries?.filter(({ isActive }) => isActive).map(({ tagId, tagName }) => ({ tagId, name: tagName })) ?? null;
}

const savedTagsSchema = anyCase({ errorCount: lenient((raw) => readText(raw).trim()), tagResults: lenient((raw) => raw) });
const tagResultSchema = anyCase({ success: flag, error: word });

/** What became of tags that were to be saved: a batch answers 200 even when it did nothing (protocol 8). */
export type TagsAnswer = 'saved' | { readonly error: string } | 'unreadable';

/** Success is nothing but errorCount 0 in the body. */
export function readTagsAnswer(body: unknown): TagsAnswer {
  const content = inner(body);
  const result = isRecord(content) ? safeParse(savedTagsSchema, content) : null;
  if (!result?.success || !/^\d+$/.test(result.output.errorCount)) return 'unreadable';
  if (Number(result.output.errorCount) === 0) return 'saved';
  const results: unknown[] = Array.isArray(result.output.tagResults) ? result.output.tagResults : [];
  const errors = results.map((raw) => safeParse(tagResultSchema, raw)).flatMap((one) => (one.success ? [one.output] : []));
  return { error: errors.find(({ success, error }) => !success && error !== '')?.error ?? '' };
}

/** The agent's id comes under two misspelt names, and perhaps one day under its right ones. */
const savedSchema = anyCase({
  dispositionId: optionalId,
  dispositionName: word,
  notes: longText,
  dispositionedByAgendId: optionalId,
  dispositionByAgendId: optionalId,
  dispositionedByAgentId: optionalId,
  dispositionByAgentId: optionalId,
  lastUpdated: instant
});

/** The saved disposition; null when none is; undefined when the answer is not that. */
export function readSavedDisposition(body: unknown): SavedDisposition | null | undefined {
  if (body === null || body === undefined || body === '') return null;
  const result = safeParse(savedSchema, body);
  if (!result.success) return undefined;
  const wire = result.output;
  if (wire.dispositionId === null) return null;
  const agentId =
    wire.dispositionedByAgendId ?? wire.dispositionByAgendId ?? wire.dispositionedByAgentId ?? wire.dispositionByAgentId;
  return {
    dispositionId: wire.dispositionId,
    name: wire.dispositionName,
    notes: wire.notes,
    agentId: agentId ?? '',
    savedAt: wire.lastUpdated
  };
}
