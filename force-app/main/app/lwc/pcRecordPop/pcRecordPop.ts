/** How a contact's record is looked for, opened, offered or made; loaded late, with the rules the card needs for what was found. */
export { configuredValues, popOutcome } from 'c/pcPopRules';
export { createRecordPop } from './recordPop';
export type * from './recordPop';
