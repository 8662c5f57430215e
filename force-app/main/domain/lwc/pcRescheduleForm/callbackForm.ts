/** The callback of a disposition: the editor's rules, and a time with its offset, which every zone can say (protocol 7.4, quirk 17). */
import { wallWithOffset } from 'c/pcCallback';
import type { CallbackWire } from 'c/pcCallMachine';
import type { CallbackVerdict } from 'c/pcShiftView';
import { formOf, readDraft } from './fields';
import type { Reading, RescheduleSource } from './fields';
import { error, say } from './say';
import { timeSaid } from './timeNote';

const wireOf = ({ draft, number, time }: Reading): CallbackWire | null =>
  time.kind === 'ok' && number !== '' && draft.zone !== null
    ? { time: wallWithOffset(draft.zone, time.instant), number }
    : null;

/** What a draft would send; null while it lacks something. */
export const readCallback = (source: RescheduleSource): CallbackWire | null => wireOf(readDraft(source));

/** The rules' verdict on a draft, for the panel to paint. */
export const callbackForm = (source: RescheduleSource): CallbackVerdict => {
  const reading = readDraft(source);
  const { draft, time } = reading;
  const zone = draft.zone === null ? error(say('rescheduleNoZone')) : null;
  return { callback: wireOf(reading), form: formOf(source, reading, timeSaid(draft, time, source.now), zone) };
};
