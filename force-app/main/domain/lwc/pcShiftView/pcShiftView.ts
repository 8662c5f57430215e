/** Snapshot of the machines → what the panel shows. */
export type * from './viewTypes';
export type { Word } from './words';
export { createShiftView } from './shiftView';
