/** Conference, HoursOfOperation (protocol 4.11). */
import type { ConferenceFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { flag, optionalId } from './wireValues';

const conferenceSchema = anyCase({ ConferenceNo: optionalId });

/** The number of the conference there is now; none ('' or 0) says that there is none any more. */
export function readConference(raw: unknown): readonly ConferenceFact[] | string {
  const result = safeParse(conferenceSchema, raw);
  return result.success
    ? [{ type: 'dialer.conferenceNumbered', conferenceNo: result.output.ConferenceNo ?? '' }]
    : 'not an object';
}

const hoursSchema = anyCase({ ShowContinueReskill: flag });

/** A call was taken to a skill that is closed now. */
export function readHoursOfOperation(raw: unknown): readonly ConferenceFact[] | string {
  const result = safeParse(hoursSchema, raw);
  return result.success ? [{ type: 'dialer.skillWasClosed', mayContinue: result.output.ShowContinueReskill }] : 'not an object';
}
