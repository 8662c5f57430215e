/** A skill's parameters: two answers that are one thing to the panel (protocol 7.3). What one lacks does not cost the other. */
import type { DialerFact, SkillParameters } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { marksRequest, previewPreferencesRequest, readMarks, readPreviewPreferences } from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';
import { refusalIn } from './outcomes';

interface Part {
  request(): WireRequest;
}

export const parameterRequests = (skillId: string): { readonly marks: Part; readonly preview: Part } => ({
  marks: { request: () => marksRequest(skillId) },
  preview: { request: () => previewPreferencesRequest(skillId) }
});

function readPart<T>(reply: Reply, read: (body: unknown) => T | null): T | null {
  return reply.kind === 'answered' && reply.status >= 200 && reply.status < 300 ? read(reply.body) : null;
}

/** What was read, and `dialer.listFailed` for what was not. */
export function parameterFacts(skillId: string, marksReply: Reply, previewReply: Reply): readonly DialerFact[] {
  const marks = readPart(marksReply, readMarks);
  const preview = readPart(previewReply, readPreviewPreferences);
  const parameters: SkillParameters = { marks, preview };
  const listed: DialerFact = { type: 'dialer.skillParametersListed', skillId, parameters };
  const unread = marks === null ? marksReply : preview === null ? previewReply : null;
  const failed: readonly DialerFact[] =
    unread === null
      ? []
      : [{ type: 'dialer.listFailed', list: 'skillParameters', skillId, refusal: refusalIn('list', unread) }];
  return marks === null && preview === null ? failed : [listed, ...failed];
}
