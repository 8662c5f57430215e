/** A skill's parameters: two answers that are one thing to the panel (protocol 7.3). What one lacks does not cost the other. */
import type { Refusal } from 'c/pcFacts';
import { answerIn, listFailed } from 'c/pcCxoneWire';
import type { DeskTools } from './deskTypes';
import { marksRequest, previewPreferencesRequest } from './listRequests';
import { createOnce } from './once';
import { readMarks, readPreviewPreferences } from './skillParametersReader';

/** How long one part may take with all its retries, ms. */
const limitMs = 30_000;

/** Resolves with why a part could not be read, null when both were. */
export function createParameterDesk({ read, emit }: DeskTools) {
  const once = createOnce<Refusal | null>();

  async function readParameters(skillId: string): Promise<Refusal | null> {
    const [marksReply, previewReply] = await Promise.all([
      read(() => marksRequest(skillId), limitMs),
      read(() => previewPreferencesRequest(skillId), limitMs)
    ]);
    const marks = answerIn(marksReply, readMarks);
    const preview = answerIn(previewReply, readPreviewPreferences);
    if (marks !== null || preview !== null) {
      emit({ type: 'dialer.skillParametersListed', skillId, parameters: { marks, preview } });
    }
    if (marks !== null && preview !== null) return null;
    const failed = listFailed('skillParameters', skillId, marks === null ? marksReply : previewReply);
    emit(failed);
    return failed.refusal;
  }

  return (skillId: string) => once(skillId, () => readParameters(skillId));
}
