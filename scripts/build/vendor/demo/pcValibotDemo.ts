/** valibot for the simulated dialer and tenant: the names in use. */
export {
  array,
  boolean,
  custom,
  literal,
  nullish,
  number,
  optional,
  picklist,
  record,
  safeParse,
  strictObject,
  string,
  union,
  unknown
} from 'valibot';
export type { GenericSchema, InferOutput } from 'valibot';
