/**
 * Callback times as agents send them. A reschedule of a preview is a wall clock without offset, read in the campaign's zone of
 * reschedule times; a final disposition says its offset (protocol 9, quirk 17).
 */
import { DateTime, IANAZone } from 'c/pcLuxon';
import type { Campaign, CampaignRecord } from './campaignTypes';
import { readInstant } from './isoTime';
import { demand } from './refusal';
import { ianaZone } from './zones';

const WALL_CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/;
const WITH_OFFSET = /(Z|[+-]\d{1,2}:?\d\d|GMT|UTC)$/i;

/** The zone the wire tells of a contact, which is all a client can know; UTC when it names none. */
function toldZone({ timeZone, wire }: CampaignRecord): string {
  const told = String(wire?.set.TimeZones ?? (wire?.leaveOut.includes('TimeZones') ? '' : timeZone)).trim();
  return ianaZone(told) ?? (IANAZone.isValidZone(told) ? told : 'utc');
}

/** IANA name of the zone in which the reschedule times of this record are read. */
export const rescheduleZone = ({ rescheduleZone: setting }: Campaign, record: CampaignRecord): string =>
  setting === 'contact' ? toldZone(record) : setting;

/** The instant of a wall clock to come; of a time that comes twice the first that is not past. Refuses with the reason. */
export function wallClockToCome(text: string, zone: string, now: number): number {
  demand(text !== '', 400, 'primaryCallbackTime is missing: a reschedule needs a time.');
  const read = WALL_CLOCK.test(text) ? DateTime.fromISO(text, { zone }) : null;
  demand(
    read?.isValid,
    400,
    `primaryCallbackTime "${text}" is no wall-clock time without offset, such as 2026-03-05T09:30:00.`
  );
  // A clock that is put forward passes over times; the next one that exists would be another time than was agreed.
  const exists = read.toFormat("yyyy-MM-dd'T'HH:mm") === text.slice(0, 16);
  demand(exists, 400, `primaryCallbackTime ${text} does not exist in ${zone}: the clock is put forward over it.`);
  const instants = read.getPossibleOffsets().map((one) => one.toMillis());
  const next = instants.sort((one, other) => one - other).find((instant) => instant > now);
  demand(next !== undefined, 400, `primaryCallbackTime ${text} in ${zone} is in the past.`);
  return next;
}

/** The instant of a time with offset, to come. Refuses with the reason. */
export function instantToCome(text: string, now: number, field = 'primaryCallbackTime'): number {
  demand(text !== '', 400, `${field} is missing: a time is needed.`);
  const read = WITH_OFFSET.test(text.trim()) ? readInstant(text) : null;
  demand(read !== null, 400, `${field} "${text}" is no time with offset, such as 2026-03-05T09:30:00-07:00.`);
  demand(read > now, 400, `${field} ${text} is in the past.`);
  return read;
}

/** Numbers a disposition may carry (protocol 7.4). */
const CALLBACK_NUMBER = /^(\+[0-9])?([0-9*#]{0,28})$/;

/** Refuses what can't be dialed. */
export function demandNumber(number: string, field = 'primaryCallbackNumber'): void {
  demand(number !== '', 400, `${field} is missing.`);
  demand(CALLBACK_NUMBER.test(number), 400, `${field} "${number}" is not a number to dial.`);
}
