/** luxon, loaded late: zones and wall-clock times. */
export { DateTime, Duration, FixedOffsetZone, IANAZone, Settings } from 'luxon';
