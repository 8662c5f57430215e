/** The long poll of the CXone agent protocol: the loop and its retry policy. It asks through a function and knows no network. */
export { createPollLoop } from './pollLoop';
export type { PollLoop } from './pollLoop';
export { createPollPolicy } from './pollPolicy';
export type { PollClock, PollFailure, PollFailureReason, PollOptions, PollPolicy, Rejoined, Reply } from './pollTypes';
