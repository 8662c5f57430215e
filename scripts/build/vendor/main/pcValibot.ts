/** valibot, the schemas at the border: the names in use. */
export {
  array,
  boolean,
  fallback,
  lazy,
  literal,
  looseObject,
  nullish,
  number,
  object,
  optional,
  parse,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  transform,
  union,
  unknown,
  custom
} from 'valibot';
export type { BaseIssue, BaseSchema, GenericSchema, InferInput, InferOutput } from 'valibot';
