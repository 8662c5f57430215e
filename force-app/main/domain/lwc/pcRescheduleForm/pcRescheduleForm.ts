/** The reschedule editor's fields and what the rules say of them, in words. Loaded late, with the calendar and the number rules. */
export { rescheduleForm } from './rescheduleForm';
export type { RescheduleSource } from './rescheduleForm';
