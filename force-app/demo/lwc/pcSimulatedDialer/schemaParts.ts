/** Scalars of the campaign file, each with its own words for what is wrong. */
import { custom, strictObject } from 'c/pcValibotDemo';

/** Text of at least one character. */
export const text = custom<string>(
  (input) => typeof input === 'string' && input.trim() !== '',
  'must be a text that is not empty'
);
/** An id as on the wire: decimal digits, kept as text. */
export const id = custom<string>(
  (input) => typeof input === 'string' && /^\d{1,20}$/.test(input),
  'must be a text of 1 to 20 digits'
);
export const count = custom<number>(
  (input) => Number.isInteger(input) && (input as number) >= 0,
  'must be a whole number, 0 or more'
);
export const weight = custom<number>(
  (input) => typeof input === 'number' && Number.isFinite(input) && input >= 0,
  'must be a number, 0 or more'
);
export const e164 = custom<string>(
  (input) => typeof input === 'string' && /^\+[1-9]\d{6,14}$/.test(input),
  'must be an E.164 number'
);

export const duration = strictObject({ minMs: count, maxMs: count });
