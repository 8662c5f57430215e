/**
 * What CXone is asked beside the calls: directory, history, commitments, tags, dispositions, how a skill is set up. It comes late
 * (c/pcCtiAdapter, lateDesks.ts), when a session has started.
 */
export { createCxoneDesks } from './desks';
export type { CxoneDesks, DeskTools, RequestOf } from './deskTypes';
