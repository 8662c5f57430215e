/** What the control calls take that play a tenant's tools. */
import * as v from 'valibot';

const digits = v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'is a text of digits'));
const words = v.pipe(v.string(), v.maxLength(4000));

export const toolBodies = {
  disposition: v.strictObject({ dispositionId: digits, notes: v.optional(words), agentId: v.optional(digits) })
};
