/** One contact's life: the machine, its context, and what may be asked when. */
export { createCallMachine } from './callMachine';
export * from './asked';
export type * from './callContext';
export type * from './callEvents';
export type { CallTag } from './callSetup';
export type { RescheduleEditor } from './rescheduleEditor';
export type { PreviewDecision } from './previewDecision';
export { OVERDUE_MS, SAVE_BEFORE_MS, untilLate } from './callClock';
export { isOverdue, previewEnd } from './previewLimit';
export { choiceGap } from './callOffers';
export type { ChoiceGap } from './callOffers';
export { isConnected, isPersonalConnection } from './callFacts';
export { allowedMarks, answerIn, answered, LINK_REST_MS, linkHasSettled, markIn, markUntil } from './marks';
export type { ClosingMark, Mark } from './marks';
