/** One contact's life: the machine, its context, and what may be asked when. */
export { createCallMachine } from './callMachine';
export * from './asked';
export type * from './callContext';
export type * from './callEvents';
export type { CallTag } from './callSetup';
export { OVERDUE_MS, SAVE_BEFORE_MS, untilLate } from './callClock';
export { choiceGap } from './callOffers';
export type { ChoiceGap } from './callOffers';
export { isConnected, isPersonalConnection } from './callFacts';
