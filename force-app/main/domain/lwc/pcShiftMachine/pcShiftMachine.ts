/** The agent's shift: session, availability, one call per contact. */
export { createShiftMachine } from './shiftMachine';
export { RESYNC_PAUSE_MS } from './shiftSetup';
export { attemptsAt, isSameLine } from './attempts';
export { callId } from './shiftEvents';
export type * from './shiftEvents';
export type * from './shiftContext';
export type { ContactHistory } from './histories';
export { mayRetryTags } from './leftUnsaved';
export type { UnsavedChoice, UnsavedTags } from './leftUnsaved';
export type { EndedLine, Line, Tally } from './lines';
export type { SkillParametersRead } from './skillParameters';
export { tagsOf } from './skillTags';
export type { SkillTags } from './skillTags';
export { MOST_TONES, tonesOf } from './tones';
export type { ToneRun } from './tones';
export type { PageRefused } from './tools';
export type { CallActor, CallSnapshot, ShiftActor, ShiftSnapshot } from './shiftTypes';
