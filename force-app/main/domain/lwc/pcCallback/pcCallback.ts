/** Times of people elsewhere: zones and wall clocks. The only user of luxon; loaded late. */
export { localClock } from './localClock';
export type { LocalClock } from './localClock';
export { zoneOf } from './zone';
