/**
 * A second reading of the world's clocks, by Intl.DateTimeFormat and Date alone, to hold the product's answers against. It shares no
 * code with the product.
 */
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const FROM = Date.UTC(2020, 0, 1);
export const TO = Date.UTC(2036, 0, 1);

/** Every zone the clock data here knows, by one name each, and those of fixed offset. */
export const allZones: readonly string[] = [
  ...new Set([
    ...Intl.supportedValuesOf('timeZone'),
    ...WINDOWS_TO_IANA_MAP.flatMap(({ iana }) => iana),
    ...['Etc/UTC', 'Etc/GMT+12', 'Etc/GMT-14', 'Asia/Gaza', 'Asia/Hebron', 'Antarctica/Troll', 'Australia/Lord_Howe']
  ])
];

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = '2-digit' as const;
  const shape = { year: 'numeric', month: numeric, day: numeric, hour: numeric, minute: numeric, hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, ...shape });
  formats.set(timeZone, made);
  return made;
};

/** The wall clock of a zone at an instant: Swedish dates are written `2026-03-05 09:30`. */
export const wallAt = (zone: string, instant: number): { date: string; time: string } => {
  const [date = '', time = ''] = formatOf(zone).format(instant).split(' ');
  return { date, time };
};

/** The same as ms, as if the clock stood in UTC; whole minutes. */
export const localOf = ({ date, time }: { date: string; time: string }): number => Date.parse(`${date}T${time}:00Z`);
export const wallOf = (local: number): { date: string; time: string } => {
  const iso = new Date(local).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
};

/** Minutes east of UTC; the instant must be a whole minute. */
export const offsetAt = (zone: string, instant: number): number => (localOf(wallAt(zone, instant)) - instant) / MINUTE;

export interface SeenChange {
  readonly zone: string;
  /** First minute of the new time. */
  readonly at: number;
  readonly beforeMin: number;
  readonly afterMin: number;
}

const STEP = 3 * DAY;

/** Every change of a zone's clock from 2020 to 2035, found by looking at every third day and closing in by halves. */
const changesOf = (zone: string): readonly SeenChange[] => {
  const seen: SeenChange[] = [];
  let beforeMin = offsetAt(zone, FROM);
  for (let at = FROM + STEP; at < TO; at += STEP) {
    const afterMin = offsetAt(zone, at);
    if (afterMin === beforeMin) continue;
    let [low, high] = [(at - STEP) / MINUTE, at / MINUTE];
    while (high - low > 1) {
      const middle = Math.trunc((low + high) / 2);
      if (offsetAt(zone, middle * MINUTE) === beforeMin) low = middle;
      else high = middle;
    }
    seen.push({ zone, at: high * MINUTE, beforeMin, afterMin });
    beforeMin = afterMin;
  }
  return seen;
};

const forward = ({ beforeMin, afterMin }: SeenChange): boolean => afterMin > beforeMin;

/** Every change of some zones, sorted out into clocks put forward and put back. */
export const changesIn = (zones: readonly string[]) => {
  const all = zones.flatMap(changesOf);
  return { all, forwards: all.filter(forward), backwards: all.filter((change) => !forward(change)) };
};

/** Zones that cover what clocks do: usual rules of north and south, odd shifts, odd days, rules that ended, clocks that stay. */
export const oddZones: readonly string[] = [
  ...['America/Denver', 'America/Chicago', 'America/Phoenix', 'America/Havana', 'America/Santiago', 'America/St_Johns'],
  ...['Europe/London', 'Europe/Vienna', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Tehran', 'Asia/Gaza', 'Asia/Beirut'],
  ...['Asia/Tokyo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Australia/Eucla', 'Pacific/Apia', 'Pacific/Chatham'],
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Antarctica/Troll', 'Antarctica/Casey', 'Etc/UTC', 'Etc/GMT+12']
];
