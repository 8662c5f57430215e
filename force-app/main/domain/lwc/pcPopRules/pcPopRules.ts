/**
 * What a contact's record is, by the rules and fields administrators configured: what to open or to look for, what one, many or no
 * record leads to, which values the card shows, and what a new record is filled in with. Pure. When it happens is the machines'.
 */
export { popOutcome } from './outcome';
export type { PopOutcome } from './outcome';
export { popPlan } from './plan';
export type { PopPlan } from './plan';
export { newRecordValues } from './prefill';
export { configuredValues, fieldsToRead } from './values';
export type { CardValue, CardValueKind } from './values';
