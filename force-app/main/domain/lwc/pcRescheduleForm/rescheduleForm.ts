/** One look at a reschedule draft: fields, notes, offers, clocks, and what saving it would send. */
import { toDispositionChoice } from 'c/pcCallback';
import type { RescheduleDraft } from 'c/pcCallback';
import type { FieldNote, RescheduleVerdict } from 'c/pcShiftView';
import { formOf, readDraft } from './fields';
import type { RescheduleSource } from './fields';
import { error, say, warning } from './say';
import { timeSaid, unsayable } from './timeNote';

const zoneNote = (draft: RescheduleDraft, assumed: boolean): FieldNote | null => {
  if (draft.zone === null) return error(say('rescheduleNoZone'));
  return assumed ? warning(say('rescheduleZoneAssumed')) : null;
};

/** The rules' verdict on a draft, for the panel to paint. */
export const rescheduleForm = (source: RescheduleSource): RescheduleVerdict => {
  const { now, settings } = source;
  const reading = readDraft(source);
  const { draft, number: callbackNumber, contactZone, time } = reading;
  const result = toDispositionChoice(draft, { now, callbackNumber, sendZone: settings.rescheduleZone, contactZone });
  const said = result.kind === 'unsayable' ? unsayable(draft, result.sent, now) : timeSaid(draft, time, now);
  const zone = zoneNote(draft, result.kind === 'ok' && result.assumed);
  return { choice: result.kind === 'ok' ? result.choice : null, form: formOf(source, reading, said, zone) };
};
