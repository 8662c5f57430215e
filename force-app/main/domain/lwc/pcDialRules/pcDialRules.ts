/** The rules for a number that is dialed by hand. Loaded late, with the number data. */
export { dialRules } from './dialRules';
export type { DialSource } from './dialRules';
