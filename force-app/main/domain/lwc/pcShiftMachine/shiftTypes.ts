/** Names for what the machines make, so that nobody else spells out the library's types. */
import type { createCallMachine } from 'c/pcCallMachine';
import type { ActorRefFrom, SnapshotFrom } from 'c/pcXstate';
import type { createShiftMachine } from './shiftMachine';

export type CallSnapshot = SnapshotFrom<ReturnType<typeof createCallMachine>>;
export type CallActor = ActorRefFrom<ReturnType<typeof createCallMachine>>;
export type ShiftSnapshot = SnapshotFrom<ReturnType<typeof createShiftMachine>>;
export type ShiftActor = ActorRefFrom<ReturnType<typeof createShiftMachine>>;
