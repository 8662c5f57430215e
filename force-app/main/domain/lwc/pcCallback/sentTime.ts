/**
 * The time of a preview reschedule on the wire: a wall clock without offset (protocol 9, quirk 17). Which zone the dialer reads it in is
 * not published, so an administrator says it; without a word it is the contact's.
 */
import type { Instant } from 'c/pcFacts';
import { MINUTE, writeWall } from './wall';
import type { WallTime } from './wall';
import { isZone, zoneOf } from './zone';
import { clockChanges, instantsOf, localAt } from './zoneTime';

/** The setting _zone of reschedule times_: `contact` or nothing for the contact's own, else one zone for all (IANA or Windows name). */
export type RescheduleZone = string;

/** Whether the setting names the contact's own zone. */
export const isContactZone = (sendZone: RescheduleZone): boolean => ['', 'contact'].includes(sendZone.trim().toLowerCase());

/** An instant as the wire writes it, or why the wire cannot say it. */
export type SentTime =
  /** `text` is `2026-03-05T09:30:00`, read in `zone`. */
  | { readonly kind: 'ok'; readonly text: string; readonly zone: string }
  /**
   * In the sending zone this wall clock comes twice, and without an offset nobody could tell which is meant. `before` and `after` are
   * the nearest instants (whole minutes) that can be said.
   */
  | (WallTime & { readonly kind: 'overlap'; readonly zone: string; readonly before: Instant; readonly after: Instant })
  /** The text would not lead back to the instant, because it is not a whole second or no date of four digits. */
  | { readonly kind: 'lost'; readonly zone: string }
  /** The sending zone is not known: `setting` is what the setting says, null when it means the contact's zone and that is unknown. */
  | { readonly kind: 'noZone'; readonly setting: string | null };

/**
 * Writes an instant as a wall clock in the sending zone.
 *
 * @param instant ms, UTC
 * @param sendZone the setting
 * @param contactZone IANA zone of the contact, null when unknown
 */
export const rescheduleWallClock = (instant: Instant, sendZone: RescheduleZone, contactZone: string | null): SentTime => {
  const zone = isContactZone(sendZone) ? contactZone : zoneOf(sendZone, []);
  if (!isZone(zone)) return { kind: 'noZone', setting: isContactZone(sendZone) ? null : sendZone };

  const local = localAt(zone, instant);
  const { date, time } = writeWall(local);
  const seconds = (local % MINUTE) / 1000;
  if (!Number.isInteger(seconds) || seconds < 0 || date.length !== 10) return { kind: 'lost', zone };

  const [first, second] = instantsOf(zone, local);
  if (second !== undefined && first !== undefined) {
    const [change] = clockChanges(zone, first, second);
    const at = change?.at ?? second;
    return { kind: 'overlap', zone, date, time, before: at - (second - first) - MINUTE, after: at + (second - first) };
  }
  return first === instant
    ? { kind: 'ok', text: `${date}T${time}:${String(seconds).padStart(2, '0')}`, zone }
    : { kind: 'lost', zone };
};
