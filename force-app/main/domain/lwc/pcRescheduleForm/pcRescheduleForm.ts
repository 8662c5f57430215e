/** The editor for callbacks: its fields and what the rules say of them, in words. Loaded late, with the calendar and the number rules. */
export { callbackForm, readCallback } from './callbackForm';
export type { RescheduleSource } from './fields';
export { numberText, planForm } from './planForm';
export type { PlanSource } from './planForm';
export { rescheduleForm } from './rescheduleForm';
