/** What the control calls take that play a tenant's tools. */
import * as v from 'valibot';

const digits = v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'is a text of digits'));
const words = v.pipe(v.string(), v.maxLength(4000));

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31_536_000));

export const toolBodies = {
  nothing: v.strictObject({}),
  promise: v.strictObject({
    agentId: v.nullable(digits),
    skillId: digits,
    number: v.pipe(v.string(), v.regex(/^\+?[0-9*#]{1,28}$/, 'is no number to dial')),
    firstName: v.optional(words),
    lastName: v.optional(words),
    notes: v.optional(words),
    inSeconds: seconds
  }),
  disposition: v.strictObject({ dispositionId: digits, notes: v.optional(words), agentId: v.optional(digits) })
};
